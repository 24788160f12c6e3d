import { CONTRACTS_ROLE, VERIFY_ROLE } from './roles.js';
import { ownedView } from './objects/owned.js';
import { REACHED_COLLEGE } from './table-security.js';

/**
 * A subgraph's part of `contracts.measures`, which filters on the session itself. Rows are written by the recounts of
 * its groups alone (measure-groups.sql.ts), so the service's role has no right to them.
 */
export function publishMeasures(schema: string): string[] {
  const view = `contracts.measures_of_${schema}`;
  return [
    ...countedTable(`${schema}.measure`),
    `create view ${view} with (security_barrier) as
       select college_id, academic_year, measure, category, form, value, as_of from ${schema}.measure
        where ${REACHED_COLLEGE}`,
    ownedView(view),
  ];
}

/** The rights to a table that recounts write and nobody else does. */
export const countedTable = (table: string): string[] => [
  `grant select, insert, update, delete on ${table} to ${CONTRACTS_ROLE}`,
  `grant select on ${table} to ${VERIFY_ROLE}`,
];

import { CONTRACTS_ROLE, VERIFY_ROLE } from './roles.js';
import { ownedView } from './objects/owned.js';
import { REACHED_COLLEGE } from './table-security.js';

/**
 * A subgraph's parts of `contracts.measures` and `contracts.measure_history`, which filter on the session themselves. Rows are written by the recounts of
 * its groups alone (measure-groups.sql.ts), so the service's role has no right to them.
 */
export function publishMeasures(schema: string): string[] {
  const parts = [
    { table: 'measure', view: `contracts.measures_of_${schema}`, last: 'value, as_of' },
    { table: 'measure_history', view: `contracts.measure_history_of_${schema}`, last: 'day, value, recounted' },
  ];
  return parts.flatMap(({ table, view, last }) => [
    ...countedTable(`${schema}.${table}`),
    `create view ${view} with (security_barrier) as
       select college_id, academic_year, measure, category, form, ${last} from ${schema}.${table}
        where ${REACHED_COLLEGE}`,
    ownedView(view),
  ]);
}

/** The rights to a table that recounts write and nobody else does. */
export const countedTable = (table: string): string[] => [
  `grant select, insert, update, delete on ${table} to ${CONTRACTS_ROLE}`,
  `grant select on ${table} to ${VERIFY_ROLE}`,
];

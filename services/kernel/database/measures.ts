import { CONTRACTS_ROLE, VERIFY_ROLE } from './roles.js';
import { ownedView } from './objects/owned.js';
import { REACHED_COLLEGE } from './table-security.js';

/**
 * A subgraph's parts of `contracts.measures`, `contracts.measure_sheets` and `contracts.measure_history`, which filter on the session themselves. Rows are written by the recounts of
 * its groups alone (measure-groups.sql.ts), so the service's role has no right to them.
 */
export function publishMeasures(schema: string): string[] {
  const parts = [
    { table: 'measure', view: 'measures', columns: `${KEY}, value, as_of` },
    { table: 'measure_sheet', view: 'measure_sheets', columns: 'measure_group, by_form, counts, things, as_of' },
    { table: 'measure_history', view: 'measure_history', columns: `${KEY}, day, value, recounted` },
  ];
  return parts.flatMap(({ table, view, columns }) => [
    ...countedTable(`${schema}.${table}`),
    `create view contracts.${view}_of_${schema} with (security_barrier) as
       select college_id, academic_year, ${columns} from ${schema}.${table} where ${REACHED_COLLEGE}`,
    ownedView(`contracts.${view}_of_${schema}`),
  ]);
}

const KEY = 'measure, category, form';

/** The rights to a table that recounts write and nobody else does. */
export const countedTable = (table: string): string[] => [
  `grant select, insert, update, delete on ${table} to ${CONTRACTS_ROLE}`,
  `grant select on ${table} to ${VERIFY_ROLE}`,
];

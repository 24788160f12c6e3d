import { toldOfChanges } from './public-changes.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from './roles.js';

export interface TableSecurity {
  /** Schema of the subgraph, which is also the service's name. */
  readonly schema: string;
  readonly table: string;
  /** Who sees a row: a condition on its columns and the session. */
  readonly read: string;
  /** Who may add a row or change one; absent where nobody may through the service. */
  readonly write?: string;
  /** Who may change a row, where they are others than those who may add one. */
  readonly change?: string;
  /** Commands granted to the service besides select. */
  readonly grants?: readonly ('insert' | 'update' | 'delete')[];
  /** The service whose role this is about, where it isn't the schema's. */
  readonly service?: string;
}

/**
 * Statements that put a table under forced row-level security, the same way for every table with people or a
 * college's own records: the service's role sees and changes what the session may; the contracts' owner works on
 * whole tables (its views and functions filter on the session themselves); `hub verify` reads.
 *
 * Functions in conditions are wrapped in `(select …)`, which PostgreSQL evaluates once per statement, not per row.
 */
export function secureTable({
  schema,
  table,
  read,
  write,
  change = write,
  grants = [],
  service,
}: TableSecurity): string[] {
  const name = `${schema}.${table}`;
  const role = serviceRole(service ?? schema);
  const writePolicies = write
    ? [
        `create policy service_insert on ${name} for insert to ${role} with check (${write})`,
        `create policy service_update on ${name} for update to ${role} using (${change}) with check (${change})`,
        ...(grants.includes('delete')
          ? [`create policy service_delete on ${name} for delete to ${role} using (${write})`]
          : []),
      ]
    : [];
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy service_read on ${name} for select to ${role} using (${read})`,
    ...writePolicies,
    `create policy contracts_all on ${name} for all to ${CONTRACTS_ROLE} using (true) with check (true)`,
    `create policy verify_read on ${name} for select to ${VERIFY_ROLE} using (true)`,
    `grant ${['select', ...grants].join(', ')} on ${name} to ${role}`,
    `grant select on ${name} to ${VERIFY_ROLE}`,
  ];
}

/** Rows of the college that the session works for. */
export const OWN_COLLEGE = 'college_id = any ((select contracts.session_colleges())::uuid[])';

/** Rows of a region that the session coordinates. */
export const OWN_REGION = 'region_id = any ((select contracts.session_regions())::uuid[])';

/** Rows of the region of a college that the session works for. */
export const REGION_OF_OWN_COLLEGE = `region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[]))`;

/** Rows of colleges whose records and live figures the session sees whole: its own, and those of its regions. */
export const REACHED_COLLEGE = 'college_id = any ((select contracts.session_reach())::uuid[])';

/** The rights that the roles of a subgraph need to work in its schema and in the seam. */
export function schemaRights(schema: string): string[] {
  return [
    `grant usage on schema ${schema} to ${serviceRole(schema)}, ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`,
    `grant usage on schema contracts to ${serviceRole(schema)}, ${VERIFY_ROLE}`,
  ];
}

/** The audit of a subgraph: insert-only by grant; read by the college's director (and by nobody through the service yet). */
export function auditRights(schema: string): string[] {
  return [
    `grant insert on ${schema}.audit to ${serviceRole(schema)}`,
    `grant select on ${schema}.audit to ${VERIFY_ROLE}`,
    toldOfChanges(schema),
  ];
}

import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from './roles.js';

export interface TableSecurity {
  /** Schema of the subgraph, which is also the service's name. */
  readonly schema: string;
  readonly table: string;
  /** Who sees a row: a condition on its columns and the session. */
  readonly read: string;
  /** Who may add a row or change one; absent where nobody may through the service. */
  readonly write?: string;
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
export function secureTable({ schema, table, read, write, grants = [], service }: TableSecurity): string[] {
  const name = `${schema}.${table}`;
  const role = serviceRole(service ?? schema);
  const writePolicies = write
    ? [
        `create policy service_insert on ${name} for insert to ${role} with check (${write})`,
        `create policy service_update on ${name} for update to ${role} using (${write}) with check (${write})`,
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

/** Rows of colleges whose records and live figures the session sees whole: its own, and those of its regions. */
export const REACHED_COLLEGE = 'college_id = any ((select contracts.session_reach())::uuid[])';

/** The schema of a subgraph, with the rights its roles need to work in it. */
export function createSchema(schema: string): string[] {
  return [
    `create schema if not exists ${schema}`,
    `grant usage on schema ${schema} to ${serviceRole(schema)}, ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`,
    `grant usage on schema contracts to ${serviceRole(schema)}, ${VERIFY_ROLE}`,
  ];
}

/** The audit of a subgraph: insert-only by grant; read by the college's director (and by nobody through the service yet). */
export function createAudit(schema: string): string[] {
  return [
    `create table ${schema}.audit (
       id bigint generated always as identity primary key,
       at timestamptz not null default now(),
       actor text not null,
       action text not null,
       entity text not null,
       entity_id uuid not null,
       college_id uuid,
       fields text[] not null
     )`,
    `grant insert on ${schema}.audit to ${serviceRole(schema)}`,
    `grant select on ${schema}.audit to ${VERIFY_ROLE}`,
  ];
}

/**
 * The measures of a subgraph and its part of `contracts.measures`, which filters on the session itself. Rows are
 * written by the recount function alone, so the service's role has no right to them.
 */
export function createMeasures(schema: string): string[] {
  const table = `${schema}.measure`;
  const view = `contracts.measures_of_${schema}`;
  return [
    `create table ${table} (
       college_id uuid not null,
       academic_year smallint not null,
       measure text not null,
       category text not null default '',
       form text not null default '',
       value integer not null check (value >= 0),
       as_of date not null,
       primary key (college_id, academic_year, measure, category, form)
     )`,
    `grant select, insert, update, delete on ${table} to ${CONTRACTS_ROLE}`,
    `grant select on ${table} to ${VERIFY_ROLE}`,
    `create view ${view} with (security_barrier) as
       select college_id, academic_year, measure, category, form, value, as_of from ${table} where ${REACHED_COLLEGE}`,
    `alter view ${view} owner to ${CONTRACTS_ROLE}`,
  ];
}

/**
 * Statements that replace a college's measures of a year by a fresh count, for the end of a recount function.
 * `counts` is a query of (measure, category, form, value).
 */
export function replaceMeasures(schema: string, counts: string): string {
  return `
    with fresh as (${counts}),
    gone as (
      delete from ${schema}.measure m
       where m.college_id = p_college and m.academic_year = p_year
         and not exists (select from fresh f where (f.measure, f.category, f.form) = (m.measure, m.category, m.form))
    )
    insert into ${schema}.measure (college_id, academic_year, measure, category, form, value, as_of)
    select p_college, p_year, f.measure, f.category, f.form, f.value, v_as_of from fresh f
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (measure.value, measure.as_of) is distinct from (excluded.value, excluded.as_of);`;
}

/**
 * A recount function in the uniform shape: one advisory lock per owner, college and year, the counts as of the
 * date that the academic year is counted at, rows replaced set-based.
 */
export function createRecount(schema: string, counts: string): string[] {
  const name = `contracts.recount_${schema}(uuid, integer)`;
  return [
    `create or replace function contracts.recount_${schema}(p_college uuid, p_year integer) returns void
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $recount$
     declare
       v_as_of date := contracts.as_of(p_college, p_year);
     begin
       perform pg_advisory_xact_lock(hashtextextended('${schema} ' || p_college || ' ' || p_year, 0));
       ${replaceMeasures(schema, counts)}
     end $recount$`,
    `alter function ${name} owner to ${CONTRACTS_ROLE}`,
    `revoke all on function ${name} from public`,
  ];
}

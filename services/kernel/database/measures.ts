import { CONTRACTS_ROLE, VERIFY_ROLE } from './roles.js';
import { ownedFunction, ownedView } from './objects/owned.js';
import { REACHED_COLLEGE } from './table-security.js';

/**
 * A subgraph's part of `contracts.measures`, which filters on the session itself. Rows are written by the recount
 * function alone, so the service's role has no right to them.
 * @param condition of the rows that are published, where not all are
 */
export function publishMeasures(schema: string, condition?: string): string[] {
  const table = `${schema}.measure`;
  const view = `contracts.measures_of_${schema}`;
  return [
    `grant select, insert, update, delete on ${table} to ${CONTRACTS_ROLE}`,
    `grant select on ${table} to ${VERIFY_ROLE}`,
    `create view ${view} with (security_barrier) as
       select college_id, academic_year, measure, category, form, value, as_of from ${table}
        where ${condition ? `${condition} and ` : ''}${REACHED_COLLEGE}`,
    ownedView(view),
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
    `create function contracts.recount_${schema}(p_college uuid, p_year integer) returns void
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $recount$
     declare
       v_as_of date := contracts.as_of(p_college, p_year);
     begin
       perform pg_advisory_xact_lock(hashtextextended('${schema} ' || p_college || ' ' || p_year, 0));
       ${replaceMeasures(schema, counts)}
     end $recount$`,
    ...ownedFunction(name),
  ];
}

import { countKeyOf } from '#kernel/counts/count-key.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { EnterpriseCount, EnterpriseSetMember } from '../ledger/ledger.js';
import type { MeasureHistory } from './history.policy.js';

/** A measure with the first day from which its college's were kept, and not counted later; null where none was. */
export interface HistoryRow extends MeasureHistory {
  readonly keptFrom: string | null;
}

/**
 * What measures of colleges were in an academic year that formulas are made of, as far as the session sees them. A row
 * for each measure of a college. One statement for any number of colleges.
 */
export function historyOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<HistoryRow[]> {
  return read.rows<HistoryRow>(
    `with kept as (
       select h.college_id, ${countKeyOf('h')} as term,
              array_agg(h.day::text order by h.day) as days, array_agg(h.value order by h.day) as values,
              min(h.day) filter (where not h.recounted) as kept_from
         from contracts.measure_history h
        where h.college_id = any ($1::uuid[]) and h.academic_year = $2
          and h.measure = any (array(select measure from monitoring.indicator_term))
          and h.category = any (array(select category from monitoring.indicator_term))
          and h.form = any (array(select form from monitoring.indicator_term))
        group by h.college_id, h.measure, h.category, h.form
     )
     select k.college_id as "collegeId", k.term, k.days, k.values,
            min(k.kept_from) over (partition by k.college_id)::text as "keptFrom"
       from kept k`,
    [collegeIds, year],
  );
}

/**
 * Enterprises of sets of colleges as they were on a day, each counted once in a set: partners confirmed by it, and those
 * that had a mentor. Counts of zero have no row. One statement for any number of sets.
 */
export function enterprisesOnDays(
  { read }: HubContext,
  members: readonly EnterpriseSetMember[],
): Promise<EnterpriseCount[]> {
  return read.rows<EnterpriseCount>(
    `with member as (
       select * from unnest($1::int[], $2::uuid[], $3::int[], $4::date[]) as m (set, college_id, year, day)
     ),
     known as (
       select h.college_id, h.academic_year as year, h.partner_id, h.day, h.there,
              lead(h.day) over (partition by h.college_id, h.academic_year, h.partner_id order by h.day) as until
         from contracts.enterprise_history h
        where h.college_id = any ($2::uuid[]) and h.academic_year = any ($3::int[])
     ),
     enterprise as (
       select m.set, 'partner_enterprises' as measure, p.partner_id
         from member m join contracts.partner_enterprises p on p.college_id = m.college_id
        where p.confirmed_on <= m.day and (p.ended_on is null or p.ended_on >= make_date(m.year, 9, 1))
       union all
       select m.set, 'enterprises_with_mentors', k.partner_id
         from member m join known k on (k.college_id, k.year) = (m.college_id, m.year)
        where k.there and k.day <= m.day and (k.until is null or k.until > m.day)
     )
     select set, measure, count(distinct partner_id)::int as value from enterprise group by set, measure`,
    [
      members.map((member) => member.set),
      members.map((member) => member.collegeId),
      members.map((member) => member.year),
      members.map((member) => member.asOf),
    ],
  );
}

/** Counts the measures of colleges from the facts for days on which nobody kept them. One statement. */
export async function fillHistory(
  work: UnitOfWork,
  collegeIds: readonly string[],
  year: number,
  days: readonly string[],
): Promise<void> {
  await work.rows(
    'select contracts.fill_history(c.id, $2, $3::date[]) from unnest($1::uuid[]) as c (id) order by c.id',
    [collegeIds, year, days],
  );
}

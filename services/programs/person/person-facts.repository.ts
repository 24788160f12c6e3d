import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { endOf } from '#kernel/time/academic-year.js';
import { firstDayOf } from '../year/college-year.policy.js';
import type { PersonFacts } from './person-facts.type.js';

/**
 * What is known of these people of the college's region, by id, with what else they were in the college
 * year, if one is given. Who is not of
 * the region is as unknown as who is not there.
 */
export async function personFacts(
  work: UnitOfWork,
  { collegeId, year }: { readonly collegeId: string; readonly year?: number },
  ids: readonly string[],
): Promise<Map<string, PersonFacts>> {
  const rows = await work.rows<PersonFacts & { id: string }>(
    `with former as materialized (
       select w.id, array_agg(w.category) as categories from contracts.former_categories($2::uuid[]) w
        where w.until_on >= $3::date and (w.from_on is null or w.from_on <= $4::date) group by w.id
     )
     select f.id, f.college_id as "collegeId", f.category, coalesce(w.categories, '{}') as "wereInYear",
            f.consent_in_force as "consentInForce"
       from contracts.person_facts($2::uuid[]) f
       join contracts.colleges c on c.id = f.college_id
       join contracts.colleges own on own.region_id = c.region_id
       left join former w on w.id = f.id
      where own.id = $1`,
    [collegeId, [...new Set(ids)], ...(year === undefined ? [null, null] : [firstDayOf(year), endOf(year)])],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

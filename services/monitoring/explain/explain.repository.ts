import { countKeyOf } from '#kernel/counts/count-key.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Term } from '../indicator/formula.policy.js';
import type { Publication } from '../period/period.type.js';
import { toPublication } from '../period/period.repository.js';
import type { LastChange } from './explained.policy.js';

/** When measures of colleges changed last in a year, as far as the session sees them. One statement. */
export function lastChanges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
  terms: readonly Term[],
): Promise<LastChange[]> {
  return read.rows<LastChange>(
    `select h.college_id as "collegeId", ${countKeyOf('h')} as term, max(h.day)::text as day
       from contracts.measure_history h
       join unnest($3::text[], $4::text[], $5::text[]) as t (measure, category, form)
         on (t.measure, t.category, t.form) = (h.measure, h.category, h.form)
      where h.college_id = any ($1::uuid[]) and h.academic_year = $2 and not h.recounted
      group by h.college_id, h.measure, h.category, h.form`,
    [
      collegeIds,
      year,
      terms.map(({ measure }) => measure),
      terms.map(({ category }) => category),
      terms.map(({ form }) => form),
    ],
  );
}

/** All publications of a period of a region, the latest first. One statement. */
export async function publicationsOf(
  { read }: HubContext,
  regionId: string,
  { kind, year, number }: { readonly kind: string; readonly year: number; readonly number: number },
): Promise<Publication[]> {
  const rows = await read.rows<Publication>(
    `select b.revision, b.published_at as "publishedAt", b.reason, b.colleges, b.told, b.hidden,
            b.people_threshold as threshold, b.snapshot_hash as snapshot, b.same_day as "sameDay",
            b.given_away as "givenAway"
       from monitoring.publication b join monitoring.period p on p.id = b.period_id
      where p.region_id = $1 and (p.kind, p.academic_year, p.number) = ($2, $3, $4) order by b.revision desc`,
    [regionId, kind, year, number],
  );
  return rows.map(toPublication);
}

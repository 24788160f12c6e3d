import type { HubContext } from '#kernel/graph/context.js';
import type { PeriodReporting } from './reporting.type.js';

/** How many colleges have told these periods, of regions that the session coordinates. One statement. */
export function reportingOfPeriods(
  { read }: HubContext,
  periodIds: readonly string[],
): Promise<(PeriodReporting & { readonly periodId: string })[]> {
  return read.rows(
    `with attempt as (
       select distinct on (s.period_id, s.college_id) s.period_id, s.college_id, s.state,
              first_value(s.submitted_on) over (partition by s.period_id, s.college_id order by s.number) as first_on
         from monitoring.submission s where s.period_id = any ($1::uuid[])
        order by s.period_id, s.college_id, s.number desc
     )
     select p.id as "periodId", count(*)::int as expected,
            count(*) filter (where a.state = 'SUBMITTED')::int as submitted,
            count(*) filter (where a.state = 'ACCEPTED')::int as accepted,
            count(*) filter (where a.state = 'RETURNED')::int as returned,
            count(*) filter (where a.first_on <= p.submit_by)::int as "inTime"
       from monitoring.period p
       join contracts.colleges c on c.region_id = p.region_id
       left join attempt a on (a.period_id, a.college_id) = (p.id, c.id)
      where p.id = any ($1::uuid[]) and p.region_id = any ((select contracts.session_regions())::uuid[])
      group by p.id`,
    [periodIds],
  );
}

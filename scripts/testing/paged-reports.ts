import type { TestHub } from './hub.js';

/** Several reports of the region, written as the owner: nothing of that month is published here. */
export async function addReports(hub: TestHub, regionId: string): Promise<void> {
  await hub.owner(
    `with month as (
       insert into monitoring.period
         (id, region_id, kind, academic_year, number, first_day, speaks_for, submit_by, automatic, opened_by)
       values (uuidv7(), $1, 'MONTH', 2020, 9, '2020-09-01', '2020-09-30', '2020-10-14', false, '') returning id
     ),
     published as (
       insert into monitoring.publication
         (id, region_id, period_id, revision, people_threshold, answers_threshold, snapshot_hash, colleges, told, hidden,
          published_by)
       select uuidv7(), $1, id, 1, 10, 5, '', 1, 0, 0, '' from month returning id, period_id
     )
     insert into monitoring.report
       (id, region_id, period_id, publication_id, number, snapshot_hash, content, content_hash, issued_by, issued_on)
     select uuidv7(), $1, period_id, id, n, '', '{}', '', '', '2020-10-20' from published, generate_series(1, 5) n`,
    [regionId],
  );
}

import { STAGE_CLOSES } from '../sample/calendar.data.js';
import { KIND } from './chance.sql.js';
import { stagesClosedIn, type PlannedCollege } from './plan.js';
import { FIRST_YEAR, YEARS } from './proportions.data.js';
import type { Statement } from './statement.js';
import { closedOn, isHeld, PER_YEAR, yearNumber } from './years.sql.js';

/** The register of documents: those of closed stages, of the day before the stage closed. */
export function documents(colleges: readonly PlannedCollege[]): Statement {
  const years = colleges.flatMap((college) =>
    YEARS.map((year) => ({
      n: yearNumber(college.n, year),
      college: college.n,
      year,
      closed: stagesClosedIn(college, year),
    })),
  );
  const sql = `
    with held as materialized (
      select pg_temp.id(${KIND.document}, y.n * ${PER_YEAR} + k.position) as id, k.*, y.year,
             pg_temp.id(${KIND.college}, y.college) as college_id, y.college, ${closedOn('y.year', 'k.stage')} - 1 as dated_on
        from jsonb_to_recordset($1::jsonb) as y (n bigint, college bigint, year integer, closed integer)
        join programs.document_kind k on k.stage <= y.closed
       where k.required and (y.year = ${FIRST_YEAR} or not k.lasting) and ${isHeld('y.college', 'y.n', 'k')}
    ),
    registered as (
      insert into programs.document (id, college_id, academic_year, kind, stage, number, dated_on, registered_at)
      select id, college_id, year, code, stage, case when numbered then position || '-д' end, dated_on,
             make_timestamptz(extract(year from dated_on)::int, extract(month from dated_on)::int,
                              extract(day from dated_on)::int, 9, 0, 0, 'UTC')
        from held
    )
    insert into programs.document_detail (document_id, college_id, names_minors, title, link)
    select id, college_id, names = 'MINORS', title_ru,
           'https://college-' || college || '.example/' || year || '/' || position from held`;
  return [sql, JSON.stringify(years), STAGE_CLOSES];
}

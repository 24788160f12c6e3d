import { dayIn } from '#programs/year/college-year-write.repository.js';
import { STAGE_CLOSES } from '../sample/calendar.data.js';
import { DRAW, KIND } from './chance.sql.js';
import type { Statement } from './statement.js';
import { stagesClosedIn, type PlannedCollege } from './plan.js';
import { FORMS, YEARS, type SeedYear } from './proportions.data.js';

/** The number of a college's year. */
export const yearNumber = (college: number, year: SeedYear) => college * 10 + YEARS.indexOf(year);

/** The number of a college's programme of a form in a year. */
export const programNumber = (college: number, year: SeedYear, form: string) =>
  yearNumber(college, year) * 10 + FORMS.findIndex((known) => known.form === form);

/** Of so many activities of closed stages one was left undone. */
const ONE_UNDONE_OF = 12;

/** Why stages of a made-up region are closed without the documents that it does not hold. */
const OVERRIDDEN = 'Документы на бумаге, в реестр не внесены';

/** Of the kinds of documents that a college must hold so many are in its register. */
const HELD = 0.7;

/** Room for the documents of a year. */
export const PER_YEAR = 100;

/**
 * Whether a college holds a document of a kind `k` in the year of a number: of a lasting kind all years have that of the
 * first, or none.
 */
export const isHeld = (college: string, year: string, kind: string): string => `(
  pg_temp.draw((case when ${kind}.lasting then ${college} * 10 else ${year} end) * ${PER_YEAR} + ${kind}.position,
               ${DRAW.held}) < ${HELD})`;

/** College years with their programmes, closed stages and dated copies of the roadmap. */
export function years(colleges: readonly PlannedCollege[]): Statement[] {
  const opened = colleges.flatMap((college) =>
    YEARS.map((year) => ({
      n: yearNumber(college.n, year),
      college: college.n,
      year,
      closed: stagesClosedIn(college, year),
    })),
  );
  const programs = colleges.flatMap(({ n, pairs }) =>
    pairs.map(({ year, form }) => ({ n: programNumber(n, year, form), college: n, year, form })),
  );
  const yearsOf = `jsonb_to_recordset($1::jsonb) as y (n bigint, college bigint, year integer, closed integer)`;
  return [
    [
      `insert into programs.college_year (id, college_id, academic_year, opened_at)
       select pg_temp.id(${KIND.collegeYear}, n), pg_temp.id(${KIND.college}, college), year,
              make_timestamptz(year, 8, 20, 9, 0, 0, 'UTC')
         from ${yearsOf}`,
      JSON.stringify(opened),
    ],
    [
      `insert into programs.program (id, college_id, academic_year, form_code)
       select pg_temp.id(${KIND.program}, n), pg_temp.id(${KIND.college}, college), year, form
         from jsonb_to_recordset($1::jsonb) as p (n bigint, college bigint, year integer, form text)`,
      JSON.stringify(programs),
    ],
    [
      `insert into programs.stage_closure (college_id, academic_year, stage, closed_on, override_reason, overridden)
       select pg_temp.id(${KIND.college}, college), year, s.stage, ${closedOn('year', 's.stage')},
              case when k.missing <> '{}' then '${OVERRIDDEN}' end, k.missing
         from ${yearsOf}, generate_series(1, closed) as s (stage)
        cross join lateral (
          select coalesce(array_agg('DOCUMENT ' || k.code order by k.position), '{}') as missing
            from programs.document_kind k
           where k.required and k.stage = s.stage and not ${isHeld('y.college', 'y.n', 'k')}) k`,
      JSON.stringify(opened),
      STAGE_CLOSES,
    ],
    [
      `insert into programs.activity (college_id, academic_year, code, stage, title_ru, title_en, responsible, results,
                                      result_ru, result_en, starts_on, due_on, proofs, done_on)
       select pg_temp.id(${KIND.college}, college), year, a.code, a.stage, a.title_ru, a.title_en, a.responsible,
              a.results, a.result_ru, a.result_en, d.starts_on, d.due_on, a.proofs,
              case when a.stage <= closed and (a.turn + college) % ${ONE_UNDONE_OF} <> 0
                   then least(d.due_on, ${closedOn('year', 'a.stage')}) end
         from ${yearsOf}
        cross join (select s.*, row_number() over (order by string_to_array(s.code, '.')::int[]) - 1 as turn
                      from programs.standard_activity s) a
        cross join lateral (select ${dayIn('year', 'a.starts_on')} as starts_on, ${dayIn('year', 'a.due_on')} as due_on) d`,
      JSON.stringify(opened),
      STAGE_CLOSES,
    ],
  ];
}

/** The day on which a stage closes, by the month and day that $2 has for each: the first two in the autumn. */
export const closedOn = (year: string, stage: string): string =>
  `(${year} + (${stage} > 2)::integer || '-' || ($2::text[])[${stage}])::date`;

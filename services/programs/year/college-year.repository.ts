import { asked } from '#kernel/database/asked.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { currentStageOf, stagesOf, type Closures, type Overrides } from '../stage/stage.shape.js';
import type { CollegeYear } from './college-year.type.js';

/** A college's year as it is written to: its id, null where it is not open, and what bounds the years of the college. */
export interface OpenedYear extends FactYears {
  readonly id: string | null;
}

/** Null without such a college. */
export async function openedYear(work: UnitOfWork, collegeId: string, year: number): Promise<OpenedYear | null> {
  const [row] = await work.rows<OpenedYear>(
    `select c.today::text as today, c.first_year as "firstYear",
            (select y.id from programs.college_year y where y.college_id = $1 and y.academic_year = $2) as id
       from contracts.colleges c where c.id = $1`,
    [collegeId, year],
  );
  return row ?? null;
}

/** Codes of the forms that have a programme in a college year. */
export async function openForms(work: UnitOfWork, collegeId: string, year: number): Promise<Set<string>> {
  const rows = await work.rows<{ form: string }>(
    'select form_code as form from programs.program where college_id = $1 and academic_year = $2',
    [collegeId, year],
  );
  return new Set(rows.map((row) => row.form));
}

/** What the session may know of a college's year: nothing beyond its reach, and perhaps there is no such year. */
export interface YearOfCollege {
  readonly collegeId: string;
  readonly reached: boolean;
  readonly collegeYear: CollegeYear | null;
}

interface YearRow extends Omit<CollegeYear, 'id' | 'year' | 'stages' | 'currentStage'> {
  readonly reached: boolean;
  readonly id: string | null;
  readonly closures: Closures | null;
  readonly overrides: Overrides | null;
}

/** A year of colleges, in no order. One statement for any number of colleges. */
export async function yearsOfColleges(
  { read, language }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<YearOfCollege[]> {
  const rows = await read.rows<YearRow>(
    `select k.id as "collegeId", k.id = any ((select contracts.session_reach())::uuid[]) as reached, y.id,
            contracts.today(k.id)::text as today, s.closures, s.overrides, y.curator, y.working_group as "workingGroup",
            y.order_number as "orderNumber", y.order_date::text as "orderDate", y.goals,
            y.expected_results as "expectedResults", y.roadmap_version as "roadmapVersion"
       from unnest(${asked('$1::uuid[]')}) as k (id)
       left join programs.college_year y on y.college_id = k.id and y.academic_year = $2
       left join lateral (
         select jsonb_object_agg(c.stage, c.closed_on) as closures,
                jsonb_object_agg(c.stage, c.override_reason) filter (where c.override_reason is not null) as overrides
           from programs.stage_closure c
          where c.college_id = y.college_id and c.academic_year = y.academic_year and c.closed_on is not null
       ) s on true`,
    [collegeIds, year],
  );
  return rows.map(({ reached, id, closures, overrides, ...row }) => {
    const { collegeId } = row;
    if (id === null) return { collegeId, reached, collegeYear: null };
    const of = { collegeId, year, closures, overrides };
    const [stages, currentStage] = [stagesOf(of, language), currentStageOf(of, language)];
    return { collegeId, reached, collegeYear: { ...row, id, year, stages, currentStage } };
  });
}

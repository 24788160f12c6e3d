import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import { say } from '#kernel/i18n/messages.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { activityStatus } from '../roadmap/roadmap.policy.js';
import type { ResponsibleRole, ResultKind } from '../roadmap/roadmap.data.js';
import type { RoadmapActivity } from '../roadmap/activity.type.js';
import { currentStageOf, stagesOf, type Closures } from '../stage/stage.shape.js';
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

interface YearRow {
  readonly collegeId: string;
  readonly reached: boolean;
  readonly id: string | null;
  readonly today: string;
  readonly closures: Closures | null;
}

/** A year of colleges, in no order. One statement for any number of colleges. */
export async function yearsOfColleges(
  { read, language }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<YearOfCollege[]> {
  const rows = await read.rows<YearRow>(
    `select k.id as "collegeId", k.id = any ((select contracts.session_reach())::uuid[]) as reached, y.id,
            contracts.today(k.id)::text as today, s.closures
       from unnest($1::uuid[]) as k (id)
       left join programs.college_year y on y.college_id = k.id and y.academic_year = $2
       left join lateral (
         select jsonb_object_agg(c.stage, c.closed_on) as closures from programs.stage_closure c
          where c.college_id = y.college_id and c.academic_year = y.academic_year
       ) s on true`,
    [collegeIds, year],
  );
  return rows.map(({ collegeId, reached, id, today, closures }) => {
    if (id === null) return { collegeId, reached, collegeYear: null };
    const stages = stagesOf(year, closures ?? {}, language);
    const currentStage = currentStageOf(year, closures ?? {}, language);
    return { collegeId, reached, collegeYear: { id, year, stages, currentStage, collegeId, today } };
  });
}

interface ActivityRow {
  readonly collegeId: string;
  readonly code: string;
  readonly stage: number;
  readonly title: string;
  readonly resultText: string;
  readonly responsible: ResponsibleRole[];
  readonly results: ResultKind[];
  readonly startsOn: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly today: string;
}

/** The roadmaps of a year of colleges, in their own order. One statement for any number of colleges. */
export async function activitiesOfColleges(
  { read, language }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<(RoadmapActivity & { collegeId: string })[]> {
  const rows = await read.rows<ActivityRow>(
    `select a.college_id as "collegeId", a.code, a.stage, a.responsible, a.results, a.starts_on::text as "startsOn",
            a.due_on::text as "dueOn", a.done_on::text as "doneOn", contracts.today(a.college_id)::text as today,
            ${say({ ru: 'a.title_ru', en: 'a.title_en' }, language)} as title,
            ${say({ ru: 'a.result_ru', en: 'a.result_en' }, language)} as "resultText"
       from programs.activity a
      where a.college_id = any ($1) and a.academic_year = $2
      order by a.college_id, string_to_array(a.code, '.')::int[]`,
    [collegeIds, year],
  );
  return rows.map(({ today, ...activity }) => ({ ...activity, status: activityStatus(activity, today) }));
}

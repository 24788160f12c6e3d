import { asked } from '#kernel/database/asked.js';
import type { HubContext } from '#kernel/graph/context.js';
import { say } from '#kernel/i18n/messages.js';
import type { FoundProofs } from '../roadmap/evidence.policy.js';
import { activityStatus } from '../roadmap/roadmap.policy.js';
import type { RoadmapActivity } from '../roadmap/activity.type.js';
import type { CollegeYearProgress, CollegeYearStep } from './college-year.type.js';

interface ActivityRow extends Omit<RoadmapActivity, 'status' | 'year' | 'proof' | 'evidence'> {
  readonly today: string;
}

/**
 * The roadmaps of a year of colleges, in their own order. One statement for any number of colleges; the day is asked for
 * once a college, since with each of thirty activities it cost more than they do. Lists come as JSON, which is read in a
 * tenth of the time of an array.
 */
export async function activitiesOfColleges(
  { read, language }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<RoadmapActivity[]> {
  const rows = await read.rows<ActivityRow>(
    `select a.college_id as "collegeId", a.code, a.stage, to_json(a.responsible) as responsible,
            to_json(a.results) as results, a.starts_on::text as "startsOn", a.due_on::text as "dueOn",
            a.done_on::text as "doneOn", k.today, a.own, to_json(a.proofs) as proofs, a.done_document as document, a.not_applicable_on::text as "notApplicableOn",
            a.not_applicable_reason as "notApplicableReason", a.changed_reason as "changedReason",
            ${say({ ru: 'a.title_ru', en: 'a.title_en' }, language)} as title,
            ${say({ ru: 'a.result_ru', en: 'a.result_en' }, language)} as "resultText"
       from unnest(${asked('$1::uuid[]')}) as c (id)
      cross join lateral (select contracts.today(c.id)::text as today offset 0) k
       join programs.activity a on a.college_id = c.id and a.academic_year = $2
      order by a.college_id, string_to_array(a.code, '.')::int[]`,
    [collegeIds, year],
  );
  return rows.map(({ today, ...activity }) => ({ ...activity, year, status: activityStatus(activity, today) }));
}

/** What shows activities of a year of colleges to be done. One statement for any number of colleges. */
export async function evidenceOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<Map<string, FoundProofs>> {
  const rows = await read.rows<{ id: string; proof: string; found: number }>(
    'select college_id as id, proof, found from contracts.evidence_of_years($1::uuid[], $2)',
    [collegeIds, year],
  );
  const byCollege = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byCollege].map(([id, all]) => [id, new Map(all.map(({ proof, found }) => [proof, found]))]));
}

/** How many steps of a year are told; all of them stand in the audit. */
export const STEPS_TOLD = 100;

/** The latest steps of a year of colleges, the newest first. One statement for any number of colleges. */
export function stepsOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<(CollegeYearStep & { collegeId: string })[]> {
  return read.rows(
    `select k.id as "collegeId", s.*
       from unnest($1::uuid[]) as k (id)
      cross join lateral (
        select s.at, s.step, s.stage, s.code, s.day::text as day, s.reason from programs.year_step s
         where (s.college_id, s.academic_year) = (k.id, $2) order by s.id desc limit ${STEPS_TOLD}) s`,
    [collegeIds, year],
  );
}

/** The figures of the roadmap of a year of colleges. One statement for any number of colleges. */
export function progressOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<(CollegeYearProgress & { collegeId: string })[]> {
  const of = (measure: string, category = '') =>
    `coalesce(max(m.value) filter (where m.measure = '${measure}' and m.category = '${category}'), 0)`;
  return read.rows(
    `select m.college_id as "collegeId", max(m.as_of)::text as "asOf", ${of('activities', 'DONE')} as done,
            ${of('activities', 'DUE')} as due, ${of('activities', 'OVERDUE')} as overdue,
            ${of('activities', 'PLANNED')} as planned, ${of('activities', 'NOT_APPLICABLE')} as "notApplicable",
            ${of('activities_proven')} as proven, ${of('activities_claimed')} as claimed,
            ${of('stages_due')} as "stagesDue", ${of('stages_on_time')} as "stagesOnTime"
       from contracts.measures_of_programs m
      where m.college_id = any ($1) and m.academic_year = $2
        and m.measure in ('activities', 'activities_proven', 'activities_claimed', 'stages_due', 'stages_on_time')
      group by m.college_id`,
    [collegeIds, year],
  );
}

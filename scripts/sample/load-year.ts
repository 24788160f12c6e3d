import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ROADMAP } from '#programs/roadmap/roadmap.data.js';
import { datedRoadmap } from '#programs/roadmap/roadmap.policy.js';
import { STAGE_CLOSES } from './calendar.data.js';
import type { SampleCollege } from './college.type.js';
import { mutate, mutateEach, mutateRows } from './graph.js';
import { CURATORS, GOALS, NOT_APPLICABLE, OVERRIDE_REASONS } from './year.data.js';
import { programmesOf } from './programmes.js';
import { PAIRS_ACROSS } from './region.data.js';
import type { SampleCalendar, SampleYear } from './years.js';

/** Of so many activities of closed stages one was left undone; in the running year more are late. */
const ONE_UNDONE_OF: Readonly<Record<SampleYear, number>> = { FIRST: 12, WHOLE: 12, RUNNING: 6 };

/** Opens an academic year of a college with a programme for each form that it uses. */
export async function openYear(
  client: GraphClient,
  collegeId: string,
  college: SampleCollege,
  year: SampleYear,
  calendar: SampleCalendar,
) {
  const across = PAIRS_ACROSS.filter(({ menteeCollege }) => menteeCollege === college.code).map(({ form }) => form);
  const own = programmesOf(college, year).map(([form]) => form);
  const forms = [...new Set([...own, ...(year === 'WHOLE' ? across : [])])];
  const of = { collegeId, year: calendar.written(year) };
  await mutate(client, 'openCollegeYear', { ...of, forms }, '');
  const offset = Number(college.code.slice(-2));
  const who = { curator: CURATORS[offset % CURATORS.length], goals: GOALS[year] };
  await mutate(client, 'updateCollegeYear', { ...of, ...who }, '');
}

/** Closes the stages of a college year and marks the activities that were done. */
export async function workThroughYear(
  client: GraphClient,
  collegeId: string,
  college: SampleCollege,
  year: SampleYear,
  calendar: SampleCalendar,
) {
  const of = { collegeId, year: calendar.written(year) };
  const closures = STAGE_CLOSES.slice(0, lastStage(college, year))
    .map((day, n) => ({ ...of, stage: n + 1, closedOn: calendar.on(year, day), override: OVERRIDE_REASONS[n] }))
    .filter(({ closedOn }) => calendar.reached(closedOn));
  const skipped = college.pairsBy === 'LIST' ? [] : [NOT_APPLICABLE];
  const done = activitiesDone(college, year, calendar).filter(({ code }) =>
    skipped.every((each) => each.code !== code),
  );
  await mutateEach(client, 'markActivityNotApplicable', skipped.map((each) => ({ ...of, ...each }))); // prettier-ignore
  await mutateRows(client, 'completeActivities', of, 'rows', done, 'index');
  // Stages close in order, each with what it lacks said: the sample registers documents late, as colleges do.
  await mutateEach(client, 'closeStage', closures);
}

/** The last stage that a college closes in a year; in the running one it comes as far as in the one before. */
export function lastStage({ closed }: SampleCollege, year: SampleYear): number {
  return closed[year === 'RUNNING' ? 'WHOLE' : year];
}

/**
 * Activities of the closed stages, save a few, and the first one of the stage that is under way. Colleges that keep
 * lists began to use the roadmap in the last whole year, and mark there what leaves a report.
 */
function activitiesDone(
  college: SampleCollege,
  year: SampleYear,
  calendar: SampleCalendar,
): { code: string; doneOn: string }[] {
  const byLists = college.pairsBy === 'LIST';
  if (byLists && year === 'FIRST') return [];
  const due = new Map(datedRoadmap(calendar.start(year)).map(({ code, dueOn }) => [code, dueOn]));
  const last = lastStage(college, year);
  const offset = Number(college.code.slice(-2));
  const done = ROADMAP.filter(({ stage }, n) => stage <= last && (n + offset) % ONE_UNDONE_OF[year] !== 0);
  const underWay = ROADMAP.filter(({ stage }) => stage === last + 1).slice(0, 1);
  // The day that a stage closes, or the activity falls due where that is earlier.
  const dayDone = (dueOn: string, closes: string) => (dueOn < closes ? dueOn : closes);
  return [...done, ...underWay]
    .filter(({ results }) => !byLists || results.includes('REPORT'))
    .map(({ code, stage }) => ({
      code,
      doneOn: dayDone(due.get(code)!, calendar.on(year, STAGE_CLOSES[stage - 1]!)),
    }))
    .filter(({ doneOn }) => calendar.reached(doneOn));
}

import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { ROADMAP } from '#programs/roadmap/roadmap.data.js';
import { datedRoadmap } from '#programs/roadmap/roadmap.policy.js';
import type { GraphClient } from '../client/graph-client.js';
import { STAGE_CLOSES } from './calendar.data.js';
import { mutate, mutateEach } from './graph.js';
import { LAST_YEAR, PAIRS_ACROSS, type SampleYear } from './region.data.js';
import type { SampleCollege } from './college.type.js';

/** Of so many activities of closed stages one was left undone. */
const ONE_UNDONE_OF = 12;

/** Opens an academic year of a college with a programme for each form that it uses. */
export async function openYear(client: GraphClient, collegeId: string, college: SampleCollege, year: SampleYear) {
  const across = PAIRS_ACROSS.filter(({ menteeCollege }) => menteeCollege === college.code).map(({ form }) => form);
  const forms = [...new Set([...Object.keys(college.programmes[year]), ...(year === LAST_YEAR ? across : [])])];
  await mutate(client, 'openCollegeYear', { collegeId, year: formatAcademicYear(year), forms }, '');
}

/** Closes the stages of a college year and marks the activities that were done. */
export async function workThroughYear(
  client: GraphClient,
  collegeId: string,
  college: SampleCollege,
  year: SampleYear,
) {
  const of = { collegeId, year: formatAcademicYear(year) };
  const closed = STAGE_CLOSES.slice(0, college.closed[year]);
  const closures = closed.map((day, n) => ({ ...of, stage: n + 1, closedOn: `${year + (n < 2 ? 0 : 1)}-${day}` }));
  const completions = activitiesDone(college, year).map((done) => ({ ...of, ...done }));
  await mutateEach(client, 'completeActivity', completions);
  await mutateEach(client, 'closeStage', closures);
}

/**
 * Activities of the closed stages, save a few, and the first one of the stage that is under way. Colleges that keep
 * lists began to use the roadmap in the last year, and mark there what leaves a report.
 */
function activitiesDone(college: SampleCollege, year: SampleYear): { code: string; doneOn: string }[] {
  const byLists = college.pairsBy === 'LIST';
  if (byLists && year !== LAST_YEAR) return [];
  const due = new Map(datedRoadmap(year).map(({ code, dueOn }) => [code, dueOn]));
  const last = college.closed[year];
  const offset = Number(college.code.slice(-2));
  const done = ROADMAP.filter(({ stage }, n) => stage <= last && (n + offset) % ONE_UNDONE_OF !== 0);
  const underWay = ROADMAP.filter(({ stage }) => stage === last + 1).slice(0, 1);
  return [...done, ...underWay]
    .filter(({ results }) => !byLists || results.includes('REPORT'))
    .map(({ code, stage }) => ({ code, doneOn: dayDone(due.get(code)!, stage, year) }));
}

/** The day that a stage closes, or the activity falls due where that is earlier. */
function dayDone(dueOn: string, stage: number, year: SampleYear): string {
  const closes = `${year + (stage <= 2 ? 0 : 1)}-${STAGE_CLOSES[stage - 1]!}`;
  return dueOn < closes ? dueOn : closes;
}

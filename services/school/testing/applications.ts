import { academicYearOf, endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import type { Client, Data } from '#scripts/testing/hub.js';
import type { SchoolWorld } from './school-world.js';

export const NOW = today('Europe/Moscow');
export const YEAR = academicYearOf(NOW);

const RESULTS = `created updated unchanged refused problems { code path }
  results { index outcome state problems { code path } application { id state movedUpOn reason } }`;

export async function call(client: Client, mutation: string, input: object, results = RESULTS): Promise<Data> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${results} } }`;
  return (await client.ask(query, { input })).payload;
}

export const apply = (client: Client, cohortId: string, people: readonly string[], more: object = {}) =>
  call(client, 'applyToCohort', { cohortId, rows: people.map((personId) => ({ personId })), ...more });

/** A cohort of the running year with so many places, at the host of the world. */
export async function cohortOf(
  of: SchoolWorld,
  capacity: number | null = null,
  courseId = of.courseId,
): Promise<string> {
  const term = { year: formatAcademicYear(YEAR), startsOn: startOf(YEAR), endsOn: endOf(YEAR) };
  const input = { courseId, collegeId: of.host.id, title: `Г ${Math.random()}`, ...term, capacity };
  const payload = await call(of.host.curator, 'createCohort', input, 'cohort { id } problems { code }');
  if (payload.problems.length > 0) throw new Error(JSON.stringify(payload.problems));
  return payload.cohort.id;
}

export const ids = (payload: Data): string[] => payload.results.map((row: Data) => row.application.id);

import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

const RESULTS = `created updated unchanged refused problems { code path }
  results { index outcome mentorship { id status } problems { code path } }`;

/** Short for what tests look at in a bulk answer: the outcome of each row, or the codes of what it breaks. */
export const outcomes = (payload: Data): string[] =>
  payload.results.map((row: Data) => row.problems.map((p: Data) => p.code).join(' ') || row.outcome);

/** Calls a bulk mutation of mentorships and answers its payload. */
export async function bulk(client: Client, mutation: string, input: Record<string, unknown>): Promise<Data> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const data = await client.ask(
    `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) { ${RESULTS} } }`,
    {
      input,
    },
  );
  return data.payload;
}

export const YEAR = '2024/2025';
export const ORDER = { number: '12-n', date: '2024-10-01' };

/** A pair of students, not in need of anything but the programme student-student. */
export const students = (menteeId: string, mentorId: string) => ({
  menteeId,
  mentorId,
  form: 'student-student',
  startedOn: '2024-10-01',
});

export async function openYear(
  college: CollegeWorld,
  forms: string[] = ['student-student'],
  year = YEAR,
): Promise<Data> {
  const data = await college.curator.ask(
    `mutation ($input: OpenCollegeYearInput!) {
      openCollegeYear(input: $input) { problems { code path } collegeYear {
        id year currentStage { number } activities { code } } }
    }`,
    { input: { collegeId: college.id, year, forms } },
  );
  return data.openCollegeYear;
}

/** The figures of a college and year that are not zero, as `measure category form`; those of roadmap and documents left out. */
export async function figures(hub: TestHub, collegeId: string, year = 2024): Promise<Record<string, number>> {
  const rows = await hub.owner(
    `select concat_ws(' ', measure, nullif(category, ''), nullif(form, '')) as name, value
       from programs.measure where college_id = $1 and academic_year = $2
         and value > 0 and measure_group not in ('activities', 'documents') order by 1`,
    [collegeId, year],
  );
  return Object.fromEntries(rows.map((row) => [row['name'], row['value']])) as Record<string, number>;
}

/** Two colleges of one region. */
export async function neighbours(hub: TestHub): Promise<{ region: World; here: CollegeWorld; there: CollegeWorld }> {
  const region = await world(hub);
  return { region, here: await region.college(), there: await region.college() };
}

/** Today, and the academic year that it lies in, as a region of the tests sees them. */
export function present(): { today: string; year: string } {
  const day = today('Europe/Moscow');
  return { today: day, year: formatAcademicYear(academicYearOf(day)) };
}

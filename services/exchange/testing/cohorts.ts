import { academicYearOf, endOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import type { Client, Data } from '#scripts/testing/hub.js';
import type { CollegeWorld, PersonRow, World } from '#scripts/testing/world.js';

export const NOW = today('Europe/Moscow');
const YEAR = academicYearOf(NOW);

/** What the cohorts of these tests are assessed by; a title has what a gradebook has, too: a colon and brackets. */
export const ASSESSMENTS = [
  { code: 'TEST', title: 'Итоговый тест', kind: 'TEST', passMark: 60, topMark: 100 },
  { code: 'PLAN', title: 'Задание: план (черновик)', kind: 'ASSIGNMENT', passMark: 3, topMark: 5 },
];

export async function call(client: Client, mutation: string, input: object, selection: string): Promise<Data> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return (await client.ask(`mutation ($i: ${type}!) { p: ${mutation}(input: $i) { ${selection} } }`, { i: input })).p;
}

let made = 0;

/** A cohort that began two days ago, with a session on each of them, and one to come; nobody listens to it yet. */
export async function cohortAt({ region, coordinator }: World, host: CollegeWorld, more: object = {}): Promise<string> {
  const code = `X-${(made += 1)}`;
  const course = { regionId: region.id, code, titleRu: 'Курс', hours: 12, assessments: ASSESSMENTS };
  const { course: of } = await call(coordinator, 'createCourse', course, 'course { id } problems { code }');
  const term = { year: formatAcademicYear(YEAR), startsOn: daysAfter(NOW, -2), endsOn: endOf(YEAR), ...more };
  const run = { courseId: of.id, collegeId: host.id, title: `Поток ${made}`, ...term };
  const { cohort } = await call(host.curator, 'createCohort', run, 'cohort { id } problems { code }');
  const times = { kind: 'LESSON', startsAt: '00:00', endsAt: '23:59', hours: 4 };
  const rows = [-2, -1, 1].map((day, n) => ({ ...times, title: `Занятие ${n + 1}`, day: daysAfter(NOW, day) }));
  await call(host.curator, 'putSessions', { cohortId: cohort.id, rows }, 'results { problems { code } }');
  return cohort.id;
}

/** Registers people of a college as mentors; answers their ids. */
export async function mentors(college: CollegeWorld, ...people: PersonRow[]): Promise<string[]> {
  const ids = await college.people(...people);
  const rows = ids.map((personId) => ({ personId, enteredOn: '2024-09-01' }));
  for (let from = 0; from < rows.length; from += 1000) {
    const input = { collegeId: college.id, rows: rows.slice(from, from + 1000) };
    await call(college.curator, 'upsertMentorProfiles', input, 'refused');
  }
  return ids;
}

/** Enrols people of a college by an order of the first day; answers the ids of their enrolments. */
export async function enrolled(college: CollegeWorld, cohortId: string, ids: readonly string[]): Promise<string[]> {
  const order = { number: '1', date: daysAfter(NOW, -2) };
  const input = { cohortId, collegeId: college.id, rows: ids.map((personId) => ({ personId })), order };
  const payload = await call(college.curator, 'enrolMentors', input, 'results { problems { code } enrolment { id } }');
  return payload.results.map(({ enrolment }: Data) => enrolment.id);
}

/** What is recorded in a cohort, as its host reads it, by the names of the listeners. */
export async function learnt(host: Client, cohortId: string): Promise<Record<string, Data>> {
  const { cohort } = await host.ask(
    `query ($id: ID!) { cohort(id: $id) { enrolments(first: 1000) { nodes { person { name }
       attendance { status reason session { title } } marks { assessment value day } learningHistory { after } } } } }`,
    { id: cohortId },
  );
  return Object.fromEntries(
    cohort.enrolments.nodes.map(({ person, attendance, marks, learningHistory }: Data) => [
      person.name,
      {
        was: attendance.map(({ status, session }: Data) => `${session.title} ${status}`),
        marks: marks.map(({ assessment, value, day }: Data) => `${assessment} ${value} ${day}`),
        changes: learningHistory.length,
      },
    ]),
  );
}

/** The gradebook of Moodle in Russian and in English, as its exports head it: the same two assessments and what it adds. */
export const MOODLE = {
  ru: [
    ...['Имя', 'Фамилия', 'Индивидуальный номер', 'Учреждение (организация)', 'Отдел', 'Адрес электронной почты'],
    ...['Тест:Итоговый тест (Значение)', 'Задание:Задание: план (черновик) (Значение)'],
    ...['Итоговая оценка за курс (Значение)', 'Последние загруженные из этого курса'],
  ],
  en: [
    ...['First name', 'Last name', 'ID number', 'Institution', 'Department', 'Email address'],
    ...['Quiz: Итоговый тест (Real)', 'Assignment: Задание: план (черновик) (Real)'],
    ...['Course total (Real)', 'Last downloaded from this course'],
  ],
} as const;

/** A file of values with a separator, as learning systems write it: UTF-8, quoted where a value has what parts them. */
export function separated(rows: readonly (readonly (string | number)[])[], separator: ',' | ';' | '\t'): Buffer {
  const quoted = (value: string | number) => {
    const text = String(value);
    return /[",;\t\n ]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return Buffer.from(`${rows.map((row) => row.map(quoted).join(separator)).join('\n')}\n`);
}

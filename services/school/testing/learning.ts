import { endOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import type { Client, Data } from '#scripts/testing/hub.js';
import { NOW, YEAR } from './applications.js';
import { COMPLETE, enrol, type SchoolWorld } from './school-world.js';

const TESTS = [{ code: 'TEST', title: 'Тест', kind: 'TEST', passMark: 60, topMark: 100 }];
const BULK = `created updated unchanged refused problems { code path }
  results { index outcome problems { code path message } enrolment { id } }`;
const LEARNT = `progress { hoursAttended hours hoursNeeded assessmentsPassed assessments lacking met asOf note }
  attendance { status reason session { title } } marks { assessment value day }
  learningHistory { changedBy assessment before after day session { title } }`;

export async function call(client: Client, mutation: string, input: object, selection = BULK): Promise<Data> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return (await client.ask(`mutation ($i: ${type}!) { p: ${mutation}(input: $i) { ${selection} } }`, { i: input })).p;
}

/** A cohort of the running year that began two days ago, of a course of 12 hours with a test, and its listeners. */
export interface Taught {
  readonly school: SchoolWorld;
  readonly cohortId: string;
  /** Of the last two days, of today (four hours each, if `all`), and of tomorrow. */
  readonly sessions: readonly string[];
  /** Of a listener of the host, and of one of the other college. */
  readonly own: string;
  readonly guest: string;
  readonly ownPerson: string;
  readonly guestPerson: string;
}

export async function taught(school: SchoolWorld, { endsOn = endOf(YEAR) } = {}): Promise<Taught> {
  const { host, other, region, coordinator } = school;
  const input = {
    regionId: region.id,
    code: `L-${Math.random().toString(36).slice(2, 9)}`,
    titleRu: 'Курс',
    hours: 12,
  };
  const { course } = await call(coordinator, 'createCourse', { ...input, assessments: TESTS }, 'course { id }');
  const term = { year: formatAcademicYear(YEAR), startsOn: daysAfter(NOW, -2), endsOn };
  const made = await call(
    host.curator,
    'createCohort',
    { courseId: course.id, collegeId: host.id, title: `Г ${Math.random()}`, ...term },
    'cohort { id } problems { code }',
  );
  const cohortId: string = made.cohort.id;
  const times = { kind: 'LESSON', startsAt: '00:00', endsAt: '23:59', hours: 4 };
  const days = endsOn > NOW ? [-2, -1, 1] : [-2, -1, -1];
  const rows = days.map((day, n) => ({ ...times, title: `Занятие ${n + 1}`, day: daysAfter(NOW, day) }));
  const planned = await call(
    host.curator,
    'putSessions',
    { cohortId, rows },
    'results { session { id } problems { code } }',
  );
  const sessions: string[] = planned.results.map(({ session }: Data) => session.id);
  const order = { number: '1', date: daysAfter(NOW, -2) };
  const [ownPerson] = (await host.people({})) as [string];
  const [guestPerson] = (await other.people({})) as [string];
  const [own, guest] = [
    (await enrol(host, cohortId, [ownPerson], { order })).results[0].enrolment.id,
    (await enrol(other, cohortId, [guestPerson], { order })).results[0].enrolment.id,
  ];
  return { school, cohortId, sessions, own, guest, ownPerson, guestPerson };
}

export const attend = (of: Taught, rows: object[], more: object = {}, client = of.school.host.curator) =>
  call(client, 'recordAttendance', { cohortId: of.cohortId, rows, ...more });

export const mark = (of: Taught, rows: object[], more: object = {}, client = of.school.host.curator) =>
  call(client, 'recordMarks', {
    cohortId: of.cohortId,
    rows: rows.map((row) => ({ assessment: 'TEST', ...row })),
    ...more,
  });

export const at = (
  sessionId: string | undefined,
  enrolmentId: string,
  status: string | null = 'PRESENT',
  more: object = {},
) => ({
  ...{ sessionId, enrolmentId, status },
  ...more,
});

/** What a client sees of the enrolments of a cohort, by their ids. */
export async function seen(client: Client, { cohortId }: Taught): Promise<Map<string, Data>> {
  const query = `query ($id: ID!) { cohort(id: $id) { enrolments(first: 9) { nodes { id ${LEARNT} } } } }`;
  const { cohort } = await client.ask(query, { id: cohortId });
  return new Map(cohort.enrolments.nodes.map((each: Data) => [each.id, each]));
}

export const ORDER = { number: '7-о', date: NOW };
export const complete = async (of: Taught, people: readonly string[], more: object = {}) => {
  const input = { cohortId: of.cohortId, rows: people.map((personId) => ({ personId })), order: ORDER, ...more };
  return (await of.school.host.curator.ask(COMPLETE, { input })).completeEnrolments;
};

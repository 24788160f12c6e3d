import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { teach } from '#scripts/testing/teach.js';

export const ORDER = { number: '12-к', date: '2024-09-10' };

/** A region with a course, its host, another college, and a cohort of 2024/2025 that the host runs. */
export interface SchoolWorld extends World {
  readonly courseId: string;
  readonly cohortId: string;
  readonly host: CollegeWorld;
  readonly other: CollegeWorld;
  /** One more course of the region. */
  readonly course: () => Promise<string>;
  /** One more cohort of a course, the first one unless said otherwise, from October to May. */
  readonly cohort: (of?: { courseId?: string; host?: CollegeWorld; year?: number; endsOn?: string }) => Promise<string>;
}

let made = 0;

/** Who runs the cohorts that were made. */
const hosts = new Map<string, Client>();

export async function schoolWorld(hub: TestHub): Promise<SchoolWorld> {
  const plain = await world(hub);
  const region = { ...plain, college: async () => ofMentors(await plain.college()) };
  const [host, other] = [await region.college(), await region.college()];
  const course = async (): Promise<string> => {
    const input = {
      regionId: region.region.id,
      code: `K-${String((made += 1)).padStart(5, '0')}`,
      titleRu: 'Курс',
      titleEn: 'Course',
      hours: 72,
    };
    return succeeded(await region.coordinator.ask(CREATE_COURSE, { input }), 'createCourse').course.id;
  };
  const courseId = await course();
  const cohort: SchoolWorld['cohort'] = async (of = {}) => {
    const { year = 2024 } = of;
    const input = {
      courseId: of.courseId ?? courseId,
      collegeId: (of.host ?? host).id,
      title: `Группа ${(made += 1)}`,
      year: `${year}/${year + 1}`,
      startsOn: `${year}-10-01`,
      endsOn: of.endsOn ?? `${year + 1}-05-31`,
    };
    const { curator } = of.host ?? host;
    const { id } = succeeded(await curator.ask(CREATE_COHORT, { input }), 'createCohort').cohort;
    hosts.set(id, curator);
    return id;
  };
  return { ...region, courseId, cohortId: await cohort(), host, other, course, cohort };
}

/** A college whose people enter the base of mentors as they are registered, but for `base: false` and without a consent. */
function ofMentors(college: CollegeWorld): CollegeWorld {
  return {
    ...college,
    async people(...rows) {
      const ids = await college.people(...rows.map(({ base: _, ...row }) => row));
      const entering = ids.filter((_, n) => rows[n]!['consent'] !== null && rows[n]!['base'] !== false);
      await enterBase(college, entering);
      return ids;
    },
  };
}

async function enterBase(college: CollegeWorld, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  const rows = personIds.map((personId) => ({ personId, enteredOn: '2024-09-01' }));
  const { upsertMentorProfiles } = await college.curator.ask(
    `mutation ($input: UpsertMentorProfilesInput!) {
      upsertMentorProfiles(input: $input) { refused results { problems { code } } } }`,
    { input: { collegeId: college.id, rows } },
  );
  if (upsertMentorProfiles.refused > 0) throw new Error(`refused: ${JSON.stringify(upsertMentorProfiles.results)}`);
}

function succeeded(answer: Data, mutation: string): Data {
  const payload = answer[mutation];
  if (payload.problems.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.problems)}`);
  return payload;
}

const RESULTS = `created updated unchanged refused problems { code path }
  results { index outcome problems { code path }
    enrolment { id enrolledOn completedOn certificateNumber withdrawnOn } }`;

export const CREATE_COURSE = `mutation ($input: CreateCourseInput!) {
  createCourse(input: $input) { course { id code title hours foundingOrderNumber } problems { code path } } }`;

export const CREATE_COHORT = `mutation ($input: CreateCohortInput!) {
  createCohort(input: $input) { cohort { id title year college { id } course { id } } problems { code path } } }`;

export const ENROL = `mutation ($input: EnrolMentorsInput!) {
  enrolMentors(input: $input) { ${RESULTS} } }`;

export const COMPLETE = `mutation ($input: CompleteEnrolmentsInput!) {
  completeEnrolments(input: $input) { ${RESULTS} } }`;

export const WITHDRAW = `mutation ($input: WithdrawEnrolmentsInput!) {
  withdrawEnrolments(input: $input) { ${RESULTS} } }`;

/** Enrols people of a college in a cohort by an order; `more` overrides the input. */
export async function enrol(
  college: CollegeWorld,
  cohortId: string,
  personIds: readonly string[],
  more: object = {},
): Promise<Data> {
  const rows = personIds.map((personId) => ({ personId }));
  const input = { cohortId, collegeId: college.id, rows, order: ORDER, ...more };
  return (await college.curator.ask(ENROL, { input })).enrolMentors;
}

/** Completes the course for people by an order of the day, once they have attended all of it. */
export async function complete(
  by: Client,
  cohortId: string,
  personIds: readonly string[],
  completedOn = '2025-05-20',
  more: object = {},
): Promise<Data> {
  const rows = personIds.map((personId) => ({ personId, completedOn }));
  const host = hosts.get(cohortId);
  if (host) await teach(host, cohortId);
  const order = { number: '5-о', date: completedOn };
  return (await by.ask(COMPLETE, { input: { cohortId, rows, order, ...more } })).completeEnrolments;
}

/** Teaches a cohort of the host to whoever is enrolled in it, and completes it for people; throws when it is refused. */
export async function teachAndComplete(
  host: Client,
  cohortId: string,
  personIds: readonly string[],
  completedOn?: string,
): Promise<void> {
  hosts.set(cohortId, host);
  const completed = await complete(host, cohortId, personIds, completedOn);
  if (completed.updated < personIds.length) throw new Error(`refused: ${JSON.stringify(completed)}`);
}

export async function withdraw(
  by: Client,
  cohortId: string,
  personIds: readonly string[],
  withdrawnOn: string | null = '2025-02-01',
): Promise<Data> {
  const rows = personIds.map((personId) => ({ personId, withdrawnOn }));
  return (await by.ask(WITHDRAW, { input: { cohortId, rows } })).withdrawEnrolments;
}

/** Codes of the problems of each row. */
export const codes = (payload: Data): string[][] =>
  payload.results.map((result: Data) => result.problems.map((problem: Data) => problem.code));

export const outcomes = (payload: Data): string[] => payload.results.map((result: Data) => result.outcome);

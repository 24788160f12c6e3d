import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { complete, enrol, schoolWorld, withdraw } from '../testing/school-world.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await testHub();
});

afterAll(() => hub.close());

const measures = async (collegeId: string) => {
  const sql = `
    select concat_ws(' ', academic_year, measure, value) as line from school.measure where college_id = $1
    union all select 'trained ' || value from school.trained_mentors where college_id = $1 order by 1`;
  return (await hub.owner(sql, [collegeId])).map(({ line }) => line);
};

const COURSES = `query ($id: ID!, $year: AcademicYear) {
  college(id: $id) { courses(year: $year) { totalCount trainedMentors nodes { id title } } } }`;

const coursesOf = async (client: Client, id: string, year?: string): Promise<Data> =>
  (await client.ask(COURSES, { id, year })).college.courses;

describe('what a college takes part in', () => {
  it('lists the courses that it hosts and those that its mentors attend, by code and by year', async () => {
    const { coordinator, other, host, courseId, cohortId, course, cohort } = await schoolWorld(hub);
    const attended = await course();
    const [person, leaver] = await other.people({}, {});
    await enrol(other, await cohort({ courseId: attended, year: 2023 }), [person!], { order: null });
    await enrol(other, cohortId, [leaver!]);
    expect(await coursesOf(coordinator, other.id)).toMatchObject({
      totalCount: 2,
      nodes: [{ id: courseId }, { id: attended }],
    });
    await withdraw(other.curator, cohortId, [leaver!]);
    expect(await coursesOf(other.curator, other.id)).toMatchObject({
      totalCount: 1,
      nodes: [{ id: attended, title: 'Course' }],
    });
    expect(await coursesOf(coordinator, other.id, '2024/2025')).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await coursesOf(coordinator, host.id, '2024/2025')).toMatchObject({
      totalCount: 1,
      nodes: [{ id: courseId }],
    });
  });

  it('pages through the courses', async () => {
    const { host, course, cohort, courseId } = await schoolWorld(hub);
    const second = await course();
    await cohort({ courseId: second });
    const page = `query ($id: ID!, $after: String) {
      college(id: $id) { courses(first: 1, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await host.curator.ask(page, { id: host.id })).college.courses;
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: courseId }], pageInfo: { hasNextPage: true } });
    const next = (await host.curator.ask(page, { id: host.id, after: first.pageInfo.endCursor })).college.courses;
    expect(next).toMatchObject({ totalCount: 2, nodes: [{ id: second }], pageInfo: { hasNextPage: false } });
  });
});

describe('the figures of the network school', () => {
  it('count people, not places: once a year, and once over the years', async () => {
    const { coordinator, other, cohort, cohortId } = await schoolWorld(hub);
    const [twice, once, dropout, listener] = await other.people({}, {}, {}, {});
    const second = await cohort();
    const earlier = await cohort({ year: 2023 });
    await enrol(other, cohortId, [twice!, once!, dropout!, listener!]);
    await enrol(other, second, [twice!]);
    await enrol(other, earlier, [twice!], { order: null });
    await complete(other.curator, cohortId, [twice!, once!]);
    await complete(other.curator, second, [twice!]);
    await complete(other.curator, earlier, [twice!], '2024-04-01');
    await withdraw(other.curator, cohortId, [dropout!]);

    // The consents are of 1 September 2024: on 31 August nobody counted, and zero is a figure of that year.
    expect(await measures(other.id)).toEqual([
      '2023 mentors_enrolled 0',
      '2023 mentors_trained 0',
      '2024 mentors_enrolled 3',
      '2024 mentors_trained 2',
      'trained 2',
    ]);
    expect((await coursesOf(coordinator, other.id, '2024/2025')).trainedMentors).toBe(2);
    expect((await coursesOf(coordinator, other.id, '2023/2024')).trainedMentors).toBe(0);
    expect((await coursesOf(coordinator, other.id)).trainedMentors).toBe(2);
  });

  it('follow a withdrawn consent at once, in the year and over the years', async () => {
    const { coordinator, other, cohortId } = await schoolWorld(hub);
    const people = await other.people({}, {});
    await enrol(other, cohortId, people);
    expect(await measures(other.id)).toEqual(['2024 mentors_enrolled 2', '2024 mentors_trained 0', 'trained 0']);
    await complete(other.curator, cohortId, people);
    await other.curator.ask(
      `mutation ($id: ID!) {
        withdrawConsents(input: { personId: $id, withdrawnOn: "2025-06-01" }) { problems { code } } }`,
      { id: people[0] },
    );
    expect(await measures(other.id)).toEqual(['2024 mentors_enrolled 1', '2024 mentors_trained 1', 'trained 1']);
    expect((await coursesOf(coordinator, other.id)).trainedMentors).toBe(1);
  });

  it('are zero for a college without enrolments, which keeps no measure', async () => {
    const { coordinator, other } = await schoolWorld(hub);
    expect(await coursesOf(coordinator, other.id)).toMatchObject({ totalCount: 0, trainedMentors: 0 });
    expect(await coursesOf(coordinator, other.id, '2024/2025')).toMatchObject({ totalCount: 0, trainedMentors: 0 });
    expect(await measures(other.id)).toEqual([]);
  });

  it('stand unmoved by a dry run', async () => {
    const { other, cohortId } = await schoolWorld(hub);
    const [person] = await other.people({});
    await enrol(other, cohortId, [person!], { dryRun: true });
    expect(await measures(other.id)).toEqual([]);
  });
});

describe('the number of statements', () => {
  it('is one for the courses and trained mentors of any number of colleges, and for either alone', async () => {
    const school = await schoolWorld(hub);
    const { region, coordinator, other, cohortId } = school;
    const people = await other.people({}, {});
    await enrol(other, cohortId, people);
    const query = (year: string, fields: string) => `query ($code: String!) {
      region(code: $code) { colleges { nodes { courses${year} { ${fields} } } } } }`;
    const sent = async (year: string, fields = 'totalCount trainedMentors') => {
      const seen = await hub.statementsOf(() => coordinator.ask(query(year, fields), { code: region.code }));
      return seen.filter((sql) => /contracts\.(school_|measures_of_school|trained_mentors)/.test(sql)).length;
    };
    const all = async () => [
      await sent(''),
      await sent('(year: "2024/2025")'),
      await sent('', 'totalCount'),
      await sent('', 'trainedMentors'),
    ];
    expect(await all()).toEqual([1, 1, 1, 1]);
    await Promise.all([school.college(), school.college(), school.college()]);
    expect(await all()).toEqual([1, 1, 1, 1]);
  });

  it('does not grow with the courses, cohorts and enrolments on a page', async () => {
    const { region, host, course, cohort, cohortId } = await schoolWorld(hub);
    const people = await host.people({}, {}, {});
    const query = `query ($code: String!) { courses(region: $code, first: 9) { totalCount nodes { title cohorts { nodes {
      title enrolmentCount college { id } enrolments { nodes { enrolledOn cohort { course { code } } } } } } } } }`;
    const sent = async () =>
      (await hub.statementsOf(() => host.curator.ask(query, { code: region.code }))).filter((sql) =>
        sql.includes('school'),
      ).length;
    await enrol(host, cohortId, [people[0]!]);
    const few = await sent();
    await enrol(host, cohortId, people);
    await enrol(host, await cohort({ courseId: await course() }), people);
    // Courses, their count, cohorts, enrolment counts, enrolments, and each enrolment's cohort and course.
    expect([few, await sent()]).toEqual([7, 7]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { CREATE_COHORT, CREATE_COURSE, schoolWorld, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});

afterAll(() => hub.close());

describe('a course', () => {
  it('is created by a coordinator, once a code and region, and read in the language of the caller', async () => {
    const { coordinator, region, host } = school;
    const foundingOrder = { number: ' 5-о ', date: '2020-08-01' };
    const input = {
      regionId: region.id,
      code: 'N-1',
      titleRu: 'Наставник',
      titleEn: 'Mentor',
      hours: 36,
      foundingOrder,
    };
    const { course, problems } = (await coordinator.ask(CREATE_COURSE, { input })).createCourse;
    expect(problems).toEqual([]);
    expect(course).toMatchObject({ code: 'N-1', title: 'Mentor', hours: 36, foundingOrderNumber: '5-о' });

    const again = (await coordinator.ask(CREATE_COURSE, { input })).createCourse;
    expect(again).toEqual({ course: null, problems: [{ code: 'COURSE_CODE_TAKEN', path: ['code'] }] });
    const { errors } = await host.curator.answer(CREATE_COURSE, { input: { ...input, code: 'N-2' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is listed by code, page by page, for one region or for all', async () => {
    const { host, region, course } = await schoolWorld(hub);
    await course();
    const query = `query ($region: String, $after: String) { courses(region: $region, first: 1, after: $after) {
      totalCount nodes { code region { code } cohorts { totalCount } } pageInfo { hasNextPage endCursor } } }`;
    const first = (await host.curator.ask(query, { region: region.code })).courses;
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(first.nodes).toMatchObject([{ region: { code: region.code }, cohorts: { totalCount: 1 } }]);
    const after = first.pageInfo.endCursor;
    const second = (await host.curator.ask(query, { region: region.code, after })).courses;
    expect(second).toMatchObject({ nodes: [{ cohorts: { totalCount: 0 } }], pageInfo: { hasNextPage: false } });
    expect(second.nodes[0].code).not.toBe(first.nodes[0].code);
    await expect(host.curator.ask(query, { region: '00' })).rejects.toThrow('no such code: 00');
    expect((await host.curator.ask(query)).courses.totalCount).toBeGreaterThan(2);
  });
});

describe('a cohort', () => {
  it('is created by its host or a coordinator of the region, once a title', async () => {
    const { coordinator, host, other, courseId } = school;
    const term = { year: '2024/2025', startsOn: '2024-10-01', endsOn: '2025-05-31' };
    const input = { courseId, collegeId: host.id, title: 'Весна', ...term };
    const { cohort, problems } = (await coordinator.ask(CREATE_COHORT, { input })).createCohort;
    expect(problems).toEqual([]);
    expect(cohort).toMatchObject({
      title: 'Весна',
      year: '2024/2025',
      college: { id: host.id },
      course: { id: courseId },
    });
    const again = (await host.curator.ask(CREATE_COHORT, { input })).createCohort;
    expect(again).toEqual({ cohort: null, problems: [{ code: 'COHORT_EXISTS', path: ['title'] }] });
    const { errors } = await other.curator.answer(CREATE_COHORT, { input: { ...input, title: 'Зима' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is listed with the latest first, by course, host and year', async () => {
    const { host, other, region, courseId, cohortId, course, cohort } = await schoolWorld(hub);
    const elsewhere = await cohort({ host: other, year: 2023 });
    const ofOther = await cohort({ courseId: await course(), year: 2023 });
    const query = `query ($courseId: ID, $collegeId: ID, $years: [AcademicYear!], $region: String, $after: String) {
      cohorts(courseId: $courseId, collegeId: $collegeId, years: $years, region: $region, first: 1, after: $after) {
        totalCount nodes { id } pageInfo { endCursor } } }`;
    const list = async (variables: object) => (await host.curator.ask(query, { ...variables })).cohorts;
    const first = await list({ courseId });
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: cohortId }] });
    expect((await list({ courseId, after: first.pageInfo.endCursor })).nodes).toEqual([{ id: elsewhere }]);
    expect(await list({ collegeId: host.id, years: ['2023/2024'] })).toMatchObject({
      totalCount: 1,
      nodes: [{ id: ofOther }],
    });
    expect((await list({ courseId, years: ['2023/2024', '2024/2025'] })).totalCount).toBe(2);
    const elsewhereToo = await schoolWorld(hub);
    expect((await list({ region: region.code })).totalCount).toBe(3);
    expect((await list({ region: elsewhereToo.region.code })).totalCount).toBe(1);
    expect((await list({ region: region.code, courseId: elsewhereToo.courseId })).totalCount).toBe(0);
    const { errors } = await host.curator.answer(query, { region: 'none' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

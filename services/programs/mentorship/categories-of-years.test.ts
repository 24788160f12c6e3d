import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { bulk, outcomes } from '../testing/programs-world.js';

let hub: TestHub;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await testHub();
  college = await (await world(hub)).college();
});
afterAll(() => hub.close());

it('a pair is judged by what its people were in its year, and by what they are', async () => {
  const [personId, ...mentors] = (await college.people({}, {}, {}, {}, {})) as [string, ...string[]];
  // A pupil to August 2022, a student to August 2024, a teacher since.
  const categories = [
    { category: 'PUPIL' },
    { category: 'STUDENT', from: '2022-09-01' },
    { category: 'TEACHER', from: '2024-09-01' },
  ];
  const { correctCategories } = await college.curator.ask(
    'mutation ($input: CorrectCategoriesInput!) { correctCategories(input: $input) { problems { code } } }',
    { input: { personId, categories } },
  );
  expect(correctCategories.problems).toEqual([]);

  const asStudent = async (year: number, mentorId: string | undefined) =>
    outcomes(
      await bulk(college.curator, 'attestMentorships', {
        ...{ collegeId: college.id, year: `${year}/${year + 1}` },
        rows: [{ menteeId: personId, mentorId, form: 'student-student', startedOn: `${year}-10-01` }],
      }),
    );
  const told = await Promise.all([2021, 2022, 2023, 2025].map((year, n) => asStudent(year, mentors[n])));
  expect(told).toEqual([['CATEGORY_MISMATCH'], ['CREATED'], ['CREATED'], ['CATEGORY_MISMATCH']]);
});

it('what people were is told to no session beyond the service that asks for exact people', async () => {
  const sql = `select * from contracts.former_categories('{}'::uuid[])`;
  expect(await hub.raw('programs', { roles: ['CURATOR'], colleges: [college.id] }, sql)).toEqual([]);
  for (const service of ['school', 'monitoring']) {
    await expect(hub.raw(service, { roles: ['CURATOR'], colleges: [college.id] }, sql)).rejects.toThrow(
      'permission denied',
    );
  }
});

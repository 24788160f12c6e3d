import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { bulk, figures, neighbours, openYear, ORDER, outcomes, students, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

async function collegeWithPeople(count: number) {
  const college = await (await world(hub)).college();
  await openYear(college);
  return { college, people: await college.people(...Array.from({ length: count }, () => ({}))) };
}

const call = (college: CollegeWorld, mutation: string, input: Record<string, unknown>): Promise<Data> =>
  bulk(college.curator, mutation, { collegeId: college.id, ...input });

const propose = async (college: CollegeWorld, mentee: string, mentor: string): Promise<string[]> => {
  const payload = await call(college, 'proposeMentorships', { year: YEAR, rows: [students(mentee, mentor)] });
  return payload.results.map((row: Data) => row.mentorship.id as string) as string[];
};
const attest = (college: CollegeWorld, rows: object[], more = {}) =>
  call(college, 'attestMentorships', { year: YEAR, rows, ...more });

describe('what came of a mentorship', () => {
  const TOLD = '{ mentorships { nodes { results caseLink } } }';
  const told = async (college: CollegeWorld) => (await college.curator.ask(TOLD)).mentorships.nodes;
  const CASE = { results: 'Сдал демоэкзамен\nна «отлично»', caseLink: 'https://college.example/case/1 отзыв' };

  it('is told by the list, changed by it, kept where it is silent, and cleared by an empty text', async () => {
    const { college, people } = await collegeWithPeople(2);
    const row = students(people[0]!, people[1]!);
    expect(outcomes(await attest(college, [{ ...row, ...CASE }]))).toEqual(['CREATED']);
    expect(await told(college)).toEqual([CASE]);
    for (const same of [row, { ...row, ...CASE }, { ...row, results: ` ${CASE.results} ` }]) {
      expect(outcomes(await attest(college, [same]))).toEqual(['UNCHANGED']);
    }
    expect(outcomes(await attest(college, [{ ...row, results: 'иначе' }], { dryRun: true }))).toEqual(['UPDATED']);
    expect(outcomes(await attest(college, [{ ...row, endedOn: '2025-05-30', results: 'иначе' }]))).toEqual(['UPDATED']);
    expect(await told(college)).toEqual([{ ...CASE, results: 'иначе' }]);
    expect(outcomes(await attest(college, [{ ...row, endedOn: '2025-05-30', caseLink: '' }]))).toEqual(['UPDATED']);
    expect(await told(college)).toEqual([{ results: 'иначе', caseLink: null }]);
  });

  it('is told of a proposal that the list puts into effect', async () => {
    const { college, people } = await collegeWithPeople(2);
    await propose(college, people[0]!, people[1]!);
    expect(outcomes(await attest(college, [{ ...students(people[0]!, people[1]!), ...CASE }]))).toEqual(['UPDATED']);
    expect(await told(college)).toEqual([CASE]);
  });

  it('is written at any time by the staff, moves no figure and stands in the audit without its words', async () => {
    const { college, people } = await collegeWithPeople(3);
    const [ended, another] = (await attest(college, [
      { ...students(people[0]!, people[1]!), endedOn: '2025-05-30' },
      students(people[2]!, people[1]!),
    ])).results.map((row: Data) => row.mentorship.id) as [string, string]; // prettier-ignore
    const before = await figures(hub, college.id);
    const write = (rows: object[], more = {}) => call(college, 'updateMentorshipResults', { rows, ...more });
    expect(outcomes(await write([{ id: ended, ...CASE }], { dryRun: true }))).toEqual(['UPDATED']);
    expect(await told(college)).toEqual(Array(2).fill({ results: null, caseLink: null }));
    expect(outcomes(await write([{ id: ended, ...CASE }, { id: another }]))).toEqual(['UPDATED', 'UNCHANGED']);
    expect(outcomes(await write([{ id: ended, ...CASE }]))).toEqual(['UNCHANGED']);
    expect(outcomes(await write([{ id: ended, results: '' }]))).toEqual(['UPDATED']);
    expect(await told(college)).toEqual([
      { ...CASE, results: null },
      { results: null, caseLink: null },
    ]);
    expect(await figures(hub, college.id)).toEqual(before);
    const audit = await hub.owner(
      `select fields, a::text as text from programs.audit a where action = 'mentorship.results' and entity_id = $1 order by id`,
      [ended],
    );
    expect(audit.map(({ fields }) => fields)).toEqual([['results', 'caseLink'], ['results']]);
    expect(audit.some(({ text }) => String(text).includes('демоэкзамен'))).toBe(false);
  });

  it('is refused where it can’t be kept, in words, and the sound rows are taken', async () => {
    const { college, people } = await collegeWithPeople(3);
    const row = students(people[0]!, people[1]!);
    const bad = { results: 'я'.repeat(4001), caseLink: 'javascript:alert(1)' };
    const payload = await attest(college, [
      { ...row, ...bad },
      { ...students(people[2]!, people[1]!), ...CASE },
    ]);
    expect(outcomes(payload)).toEqual(['TEXT_TOO_LONG LINK_MALFORMED', 'CREATED']);
    expect(payload.results[0].problems.map((problem: Data) => problem.path)).toEqual([
      ['rows', '0', 'results'],
      ['rows', '0', 'caseLink'],
    ]);
    const { id } = payload.results[1].mentorship;
    const stranger = '019a0000-0000-7000-8000-000000000000';
    const rows = [
      { id, ...bad },
      { id: stranger, results: 'x' },
    ];
    expect(outcomes(await call(college, 'updateMentorshipResults', { rows }))).toEqual([
      'TEXT_TOO_LONG LINK_MALFORMED',
      'MENTORSHIP_NOT_FOUND',
    ]);
    await call(college, 'voidMentorships', { ids: [id], reason: 'typing' });
    expect(outcomes(await call(college, 'updateMentorshipResults', { rows: [{ id, results: 'x' }] }))).toEqual([
      'MENTORSHIP_VOIDED',
    ]);
  });

  it('can be read by the pair and by the mentor’s college, and written by neither', async () => {
    const { here, there } = await neighbours(hub);
    await openYear(here);
    const [mentee] = (await here.people({})) as [string];
    const [mentor] = (await there.people({})) as [string];
    const ids = await propose(here, mentee, mentor);
    await call(there, 'agreeToMentorships', { ids });
    await call(here, 'approveMentorships', { ids, order: ORDER });
    await call(here, 'updateMentorshipResults', { rows: [{ id: ids[0], ...CASE }] });
    const pair = await Promise.all([
      hub.client({ roles: ['MENTEE'], persons: [mentee] }),
      hub.client({ roles: ['MENTOR'], persons: [mentor] }),
    ]);
    for (const reader of [there.curator, ...pair]) {
      expect((await reader.ask(TOLD)).mentorships.nodes).toEqual([CASE]);
    }
    const alien = { rows: [{ id: ids[0], results: 'чужой' }] };
    expect(outcomes(await call(there, 'updateMentorshipResults', alien))).toEqual(['MENTORSHIP_NOT_FOUND']);
    const asPair = `mutation ($input: UpdateMentorshipResultsInput!) { updateMentorshipResults(input: $input) { updated } }`;
    for (const reader of pair) {
      const { errors } = await reader.answer(asPair, { input: { collegeId: here.id, ...alien } });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    expect(await told(here)).toEqual([CASE]);
    const sql = `update programs.mentorship set results = 'чужой' where id = $1 returning 1`;
    expect(await hub.raw('programs', { roles: ['CURATOR'], colleges: [there.id] }, sql, [ids[0]])).toEqual([]);
  });
});

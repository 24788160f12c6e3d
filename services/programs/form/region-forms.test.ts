import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { ORDER, YEAR, bulk, figures, openYear, outcomes } from '../testing/programs-world.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let code: string;
let made = 0;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());
beforeEach(async () => {
  region = await world(hub);
  college = await region.college();
  // Codes are those of the whole database, which other tests share.
  code = `employer-teacher-${region.region.code}-${(made += 1)}`;
});

const FIELDS = `problems { code message path } form { own aliases ownAliases firstYear lastYear programmes
  form { code title mentorCategory menteeCategory } }`;

async function put(input: object, client: Client = region.coordinator): Promise<Data> {
  const { payload } = await client.ask(
    `mutation ($input: PutFormInput!) { payload: putForm(input: $input) { ${FIELDS} } }`,
    { input: { regionId: region.region.id, code, ...input } },
  );
  return payload;
}

async function retire(input: object): Promise<Data> {
  const { payload } = await region.coordinator.ask(
    `mutation ($input: RetireFormInput!) { payload: retireForm(input: $input) { ${FIELDS} } }`,
    { input: { regionId: region.region.id, code, ...input } },
  );
  return payload;
}

const NEW = {
  ...{ titleRu: 'Работодатель – педагог', titleEn: 'Employer to teacher', aliases: ['Стажировка — педагог'] },
  ...{ mentorCategory: 'EMPLOYER_REPRESENTATIVE', menteeCategory: 'TEACHER' },
};
const codes = ({ problems }: Data): string[] => problems.map((problem: Data) => problem.code);

async function pairOf(form: string): Promise<void> {
  const [mentor, mentee] = (await college.people(
    { category: 'EMPLOYER_REPRESENTATIVE', birthYear: 1980, workplace: 'Завод' },
    { category: 'TEACHER', birthYear: 1990 },
  )) as [string, string];
  const row = { menteeId: mentee, mentorId: mentor, form, startedOn: '2024-10-01' };
  const { results } = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: YEAR, rows: [row] });
  const ids = [results[0].mentorship.id];
  expect(outcomes(await bulk(college.curator, 'approveMentorships', { collegeId: college.id, ids, order: ORDER }))).toEqual(['UPDATED']); // prettier-ignore
} // prettier-ignore

describe('a form that a region adds', () => {
  it('is one of its own, whose pairs count in its category and form', async () => {
    const { form, problems } = await put(NEW);
    expect(problems).toEqual([]);
    expect(form).toMatchObject({ own: true, aliases: ['стажировка-педагог'], form: { code, title: NEW.titleEn } });
    expect(await put(NEW)).toMatchObject({ problems: [], form: { own: true } });
    expect((await openYear(college, [code])).problems).toEqual([]);
    await pairOf(code);
    expect(await figures(hub, college.id)).toMatchObject({
      [`mentors ${code}`]: 1,
      [`mentors EMPLOYER_REPRESENTATIVE ${code}`]: 1,
      [`mentees TEACHER ${code}`]: 1,
      [`mentorships_counted ${code}`]: 1,
    });
    const { kpi } = await region.coordinator.ask(
      `query ($region: String!, $form: String!) { kpi(region: $region, indicators: ["mentors_from_employers"], years: ["${YEAR}"],
         forms: [$form], groupBy: [FORM]) { form numerator status } }`,
      { region: region.region.code, form: code },
    );
    expect(kpi).toMatchObject([{ form: code, numerator: 1, status: 'OK' }]);
    const { mentorships } = await college.curator.ask(
      'query ($form: String!) { mentorships(forms: [$form]) { totalCount nodes { form { title } } } }',
      { form: code },
    );
    expect(mentorships).toMatchObject({ totalCount: 1, nodes: [{ form: { title: NEW.titleEn } }] });
  }); // prettier-ignore

  it('is no form of another region, nor written by others', async () => {
    await put(NEW);
    const elsewhere = await world(hub);
    const there = await elsewhere.college();
    expect(codes(await openYear(there, [code]))).toEqual(['FORM_UNKNOWN']);
    expect(codes(await put({ ...NEW, regionId: elsewhere.region.id }, elsewhere.coordinator))).toEqual(['FORM_CODE_TAKEN']);
    await openYear(there);
    expect(Object.keys(await figures(hub, there.id)).filter((name) => name.includes(code))).toEqual([]);
    for (const client of [elsewhere.coordinator, college.curator, await hub.client()]) {
      const { errors } = await client.answer(
        'mutation ($input: PutFormInput!) { putForm(input: $input) { problems { code } } }',
        { input: { regionId: region.region.id, code, aliases: ['чужое'] } },
      );
      expect(errors).toHaveLength(1);
    }
  }); // prettier-ignore

  it('breaks no rule in silence', async () => {
    expect(codes(await put({ ...NEW, mentorCategory: 'PUPIL' }))).toEqual(['FORM_CATEGORIES']);
    expect(codes(await put({ ...NEW, aliases: ['педагог-студент'] }))).toEqual(['FORM_ALIAS_TAKEN']);
    expect((await put({ ...NEW, firstYear: '2099/2100' })).problems).toMatchObject([
      { code: 'FORM_YEAR_OUTSIDE', path: ['firstYear'] },
    ]);
    await put(NEW);
    expect(codes(await put({ menteeCategory: 'STUDENT' }))).toEqual(['FORM_CATEGORIES_FIXED']);
    expect(codes(await put({ code: 'teacher-student', titleRu: 'Иначе' }))).toEqual(['FORM_SHIPPED']);
    expect(await put({ code: 'teacher-student', aliases: ['куратор-студент'] })).toMatchObject({
      problems: [],
      form: { own: false, ownAliases: ['куратор-студент'], aliases: ['педагог-студент', 'куратор-студент'] },
    });
    expect(await put({ code: 'teacher-student', aliases: [] })).toMatchObject({ form: { ownAliases: [] } });
  });
});

describe('a form that a region retires', () => {
  it('asks before it leaves programmes behind, which run on, and opens no more', async () => {
    await put(NEW);
    await openYear(college, [code]);
    await pairOf(code);
    expect(codes(await retire({ lastYear: '1999/2000' }))).toEqual(['FORM_YEAR_OUTSIDE']);
    const running = await retire({ lastYear: '2023/2024' });
    expect(running.problems).toMatchObject([{ code: 'FORM_RUNNING', message: expect.stringContaining('1') }]);
    expect(await retire({ lastYear: '2023/2024', confirm: true })).toMatchObject({ form: { lastYear: '2023/2024', programmes: 1 } }); // prettier-ignore
    expect(await figures(hub, college.id)).toMatchObject({ [`mentorships_counted ${code}`]: 1 });
    const { payload } = await college.curator.ask(
      `mutation ($input: OpenCollegeYearInput!) { payload: openCollegeYear(input: $input) { copied { forms } problems { code } } }`,
      { input: { collegeId: college.id, year: '2025/2026', forms: [], copyFrom: YEAR } },
    );
    expect(payload).toMatchObject({ problems: [], copied: { forms: [] } });
    expect(codes(await openYear(college, [code], '2025/2026'))).toEqual(['FORM_RETIRED']);
    expect(codes(await retire({ code: 'no-such', lastYear: YEAR }))).toEqual(['FORM_UNKNOWN']);
    expect(await retire({ lastYear: null })).toMatchObject({ problems: [], form: { lastYear: null } });
    expect(codes(await openYear(college, [code], '2025/2026'))).toEqual([]);
  });
});

describe('tags of a region', () => {
  const TAG = {
    code: 'profi-machine',
    titleRu: 'Профессионалитет: машиностроение',
    titleEn: 'Professionalitet: machines',
  };

  async function call(mutation: string, input: object, client: Client): Promise<Data> {
    const type = mutation[0]!.toUpperCase() + mutation.slice(1);
    const { payload } = await client.ask(
      `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
        created updated unchanged problems { code } results { outcome problems { code } } } }`,
      { input },
    );
    return payload;
  }
  const putTags = (...rows: object[]) => call('putTags', { regionId: region.region.id, rows }, region.coordinator);
  const tag = (...rows: object[]) =>
    call('tagProgrammes', { collegeId: college.id, year: YEAR, rows }, college.curator);

  it('are given to programmes and years, narrow lists, and are taken back', async () => {
    expect(await putTags(TAG)).toMatchObject({ created: 1 });
    expect(await putTags(TAG)).toMatchObject({ unchanged: 1 });
    await openYear(college, ['student-student', 'teacher-student']);
    expect(await tag({ tag: TAG.code, form: 'student-student' })).toMatchObject({ created: 1 });
    expect(outcomes(await tag({ tag: 'unknown' }, { tag: TAG.code, form: 'pupil-pupil' }))).toEqual(['TAG_UNKNOWN', 'FORM_NOT_OPEN']); // prettier-ignore
    const programmes = async () => {
      const { mentoringPrograms } = await region.coordinator.ask(
        'query ($tag: String!) { mentoringPrograms(tags: [$tag]) { totalCount nodes { form { code } tags { code title } } } }',
        { tag: TAG.code },
      );
      return mentoringPrograms;
    };
    expect(await programmes()).toMatchObject({ totalCount: 1, nodes: [{ form: { code: 'student-student' }, tags: [{ title: TAG.titleEn }] }] }); // prettier-ignore
    await tag({ tag: TAG.code });
    expect(await programmes()).toMatchObject({ totalCount: 2 });
    await putTags({ ...TAG, retired: true });
    expect(outcomes(await tag({ tag: TAG.code, form: 'teacher-student' }))).toEqual(['TAG_UNKNOWN']);
    expect(await tag({ tag: TAG.code, takenBack: true })).toMatchObject({ updated: 1 });
    expect(await programmes()).toMatchObject({ totalCount: 1 });
    await putTags(TAG);
    expect(await tag({ tag: TAG.code, form: 'student-student', takenBack: true })).toMatchObject({ updated: 1 });
    expect(await programmes()).toMatchObject({ totalCount: 0 });
  });

  it('are at most a hundred, and those of a college alone to give', async () => {
    const many = Array.from({ length: 101 }, (_, n) => ({ ...TAG, code: `tag-${n}` }));
    expect(codes(await putTags(...many))).toEqual(['TAGS_TOO_MANY']);
    const stranger = (await region.college()).curator;
    const { errors } = await stranger.answer(
      'mutation ($input: TagProgrammesInput!) { tagProgrammes(input: $input) { problems { code } } }',
      { input: { collegeId: college.id, year: YEAR, rows: [{ tag: TAG.code }] } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

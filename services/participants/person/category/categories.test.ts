import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { academicYearOf } from '#kernel/time/academic-year.js';
import { dayAfter, dayBefore } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  own = await region.college();
});
afterAll(() => hub.close());

const DAY = today('Europe/Moscow');
const THIS_YEAR = academicYearOf(DAY);

const CATEGORIES = 'query ($id: ID!) { person(id: $id) { category categories { category from until } } }';
const categoriesOf = async (id: string, client: Client = own.curator): Promise<Data> =>
  (await client.ask(CATEGORIES, { id })).person.categories;

const UPSERT = `mutation ($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) { results { outcome person { id } problems { code } } }
}`;
const send = async (row: object, college = own): Promise<Data> => {
  const rows = [{ category: 'STUDENT', familyName: 'Переменов', givenName: 'Иван', birthYear: 2001, ...row }];
  const { upsertPeople } = await college.curator.ask(UPSERT, { input: { collegeId: college.id, source: '1c', rows } });
  return upsertPeople.results[0];
};

const CORRECT = `mutation ($input: CorrectCategoriesInput!) {
  correctCategories(input: $input) { person { id category } problems { code path } }
}`;
const correct = async (personId: string, categories: object[], client: Client = own.curator): Promise<Data> =>
  (await client.ask(CORRECT, { input: { personId, categories } })).correctCategories;

describe('a student who becomes a teacher', () => {
  it('is a teacher from the day that is given, and was a student up to it', async () => {
    const { person } = await send({ externalId: 'c-1' });
    expect(await categoriesOf(person.id)).toEqual([{ category: 'STUDENT', from: null, until: null }]);
    const teacher = { externalId: 'c-1', category: 'TEACHER', categorySince: '2025-09-01' };
    expect((await send(teacher)).outcome).toBe('UPDATED');
    const held = [
      { category: 'STUDENT', from: null, until: '2025-08-31' },
      { category: 'TEACHER', from: '2025-09-01', until: null },
    ];
    expect(await categoriesOf(person.id)).toEqual(held);
    expect((await send(teacher)).outcome).toBe('UNCHANGED');
    expect(await categoriesOf(person.id)).toEqual(held);
  });

  it('is one from today where no day is given, and back within the day never was', async () => {
    const { person } = await send({ externalId: 'c-2' });
    await send({ externalId: 'c-2', category: 'TEACHER' });
    expect(await categoriesOf(person.id)).toEqual([
      { category: 'STUDENT', from: null, until: dayBefore(DAY) },
      { category: 'TEACHER', from: DAY, until: null },
    ]);
    await send({ externalId: 'c-2' });
    expect(await categoriesOf(person.id)).toEqual([{ category: 'STUDENT', from: null, until: null }]);
  });

  it('is refused on a day to come, and on one before a later change', async () => {
    await send({ externalId: 'c-3' });
    const codeOf = async (categorySince: string, category = 'TEACHER') =>
      (await send({ externalId: 'c-3', category, categorySince, workplace: 'АО «Заря»' })).problems[0]?.code;
    expect(await codeOf(dayAfter(DAY))).toBe('CATEGORY_IN_FUTURE');
    expect(await codeOf('2024-02-01')).toBeUndefined();
    expect(await codeOf('2024-01-15', 'EMPLOYER_REPRESENTATIVE')).toBe('CATEGORY_CHANGED_LATER');
    expect(await codeOf('2024-03-01', 'EMPLOYER_REPRESENTATIVE')).toBeUndefined();
  });
});

describe('figures', () => {
  /** Mentees of the college in a year, by category. */
  const mentees = async (college: CollegeWorld, year: number) =>
    Object.fromEntries(
      (
        await hub.owner(
          `select category, value from programs.measure
            where (college_id, academic_year, measure, form) = ($1, $2, 'mentees', '') and value > 0 and category <> ''`,
          [college.id, year],
        )
      ).map(({ category, value }) => [category, value]),
    );

  it('of past years count by what somebody was on 31 August, those of this year by what they are', async () => {
    const college = await region.college();
    const { person } = await send({ externalId: 'f-1', consent: { givenOn: '2024-09-01', givenBy: 'SELF' } }, college);
    const [mentorId] = await college.people({});
    for (const year of [2024, THIS_YEAR]) {
      const pair = { menteeId: person.id, mentorId, form: 'student-student', startedOn: `${year}-09-01` };
      await college.curator.ask(
        'mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { created } }',
        { input: { collegeId: college.id, year: `${year}/${year + 1}`, rows: [pair] } },
      );
    }
    expect([await mentees(college, 2024), await mentees(college, THIS_YEAR)]).toEqual([{ STUDENT: 1 }, { STUDENT: 1 }]);

    // A first year teacher: a young specialist, from the day on.
    const career = { careerStartedOn: '2025-09-01', category: 'TEACHER' };
    await send({ externalId: 'f-1', ...career, categorySince: '2025-09-01' }, college);
    expect(await mentees(college, 2024)).toEqual({ STUDENT: 1 });
    expect(await mentees(college, THIS_YEAR)).toEqual({ TEACHER: 1, YOUNG_SPECIALIST: 1 });

    // A day earlier, and the year's 31 August finds a teacher.
    const { curator } = college;
    await correct(person.id, [{ category: 'STUDENT' }, { category: 'TEACHER', from: '2025-08-31' }], curator);
    expect(await mentees(college, 2024)).toEqual({ TEACHER: 1, YOUNG_SPECIALIST: 1 });
  });
});

describe('a correction', () => {
  const history = [
    { category: 'PUPIL' },
    { category: 'STUDENT', from: '2022-09-01' },
    { category: 'TEACHER', from: '2026-01-12' },
  ];

  it('replaces the history, is audited by names of fields, and changes nothing when repeated', async () => {
    const { person } = await send({ externalId: 'k-1', category: 'TEACHER' });
    const audits = () =>
      hub.owner(`select fields from participants.audit where entity_id = $1 and action = 'person.categories'`, [
        person.id,
      ]);
    expect(await correct(person.id, history)).toEqual({ person: { id: person.id, category: 'TEACHER' }, problems: [] });
    expect(await categoriesOf(person.id)).toEqual([
      { category: 'PUPIL', from: null, until: '2022-08-31' },
      { category: 'STUDENT', from: '2022-09-01', until: '2026-01-11' },
      { category: 'TEACHER', from: '2026-01-12', until: null },
    ]);
    await correct(person.id, history);
    expect(await audits()).toEqual([{ fields: ['categories'] }]);
    await correct(person.id, [{ category: 'STUDENT' }]);
    expect(await categoriesOf(person.id)).toEqual([{ category: 'STUDENT', from: null, until: null }]);
    expect(await audits()).toHaveLength(2);
    const [{ kept }] = (await hub.owner(
      'select count(*)::int as kept from participants.former_category where person_id = $1',
      [person.id],
    )) as [{ kept: number }];
    expect(kept).toBe(2);
  });

  it('is refused with the place of what is wrong', async () => {
    const { person } = await send({ externalId: 'k-2' });
    const wrong = [{ category: 'STUDENT' }, { category: 'TEACHER', from: '2999-01-01' }];
    expect(await correct(person.id, wrong)).toEqual({
      person: null,
      problems: [{ code: 'CATEGORY_IN_FUTURE', path: ['categories', '1'] }],
    });
  });
});

describe('a teacher', () => {
  it('says whether they are a young specialist or a new employee this year', async () => {
    const started = (years: number) => `${THIS_YEAR - years}-09-01`;
    const ids = await own.people(
      { category: 'TEACHER', careerStartedOn: started(1), jobStartedOn: started(1) },
      { category: 'TEACHER', careerStartedOn: started(10), jobStartedOn: started(0) },
      { category: 'TEACHER', careerStartedOn: started(10), jobStartedOn: started(4) },
      { careerStartedOn: started(1) },
    );
    const asked = await own.curator.ask(
      `{ ${ids.map((id, n) => `p${n}: person(id: "${id}") { youngSpecialist newEmployee }`).join(' ')} }`,
    );
    expect(ids.map((_, n) => Object.values(asked[`p${n}`]))).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });
});

describe('nobody else', () => {
  let personId: string;
  let other: CollegeWorld;
  beforeAll(async () => {
    other = await region.college();
    personId = (await send({ externalId: 'n-1' })).person.id;
    await send({ externalId: 'n-1', category: 'TEACHER', categorySince: '2025-01-01' });
  });

  it('corrects a history', async () => {
    const refused = { person: null, problems: [{ code: 'PERSON_NOT_FOUND', path: ['personId'] }] };
    expect(await correct(personId, [{ category: 'PUPIL' }], other.curator)).toEqual(refused);
    const self = await hub.client({ roles: ['MENTEE'], persons: [personId] });
    for (const client of [self, region.coordinator, await hub.client()]) {
      const { data } = await client.answer(CORRECT, { input: { personId, categories: [{ category: 'PUPIL' }] } });
      expect(data?.correctCategories ?? null).toBeNull();
    }
    expect(await categoriesOf(personId)).toHaveLength(2);
    expect(await categoriesOf(personId, self)).toHaveLength(2);
  });

  it('reads or writes the table, by SQL of the service either', async () => {
    const sql = 'select college_id from participants.former_category';
    for (const claims of [
      null,
      { roles: ['CURATOR' as const], colleges: [other.id] },
      { roles: ['COORDINATOR' as const], regions: [region.region.id] },
      { roles: ['OPERATOR' as const] },
    ]) {
      expect(await hub.raw('participants', claims, sql)).toEqual([]);
      const add = `insert into participants.former_category (college_id, person_id, category, until_on, recorded_by)
        values ($1, $2, 'PUPIL', '2020-01-01', 'x') returning 1 as one`;
      await expect(hub.raw('participants', claims, add, [own.id, personId])).rejects.toThrow('row-level security');
      const mark = 'update participants.former_category set corrected_at = now() returning 1 as one';
      expect(await hub.raw('participants', claims, mark)).toEqual([]);
    }
    const curator = { roles: ['CURATOR' as const], colleges: [own.id] };
    expect((await hub.raw('participants', curator, sql)).length).toBeGreaterThan(0);
    for (const denied of [
      'delete from participants.former_category',
      `update participants.former_category set category = 'PUPIL'`,
    ]) {
      await expect(hub.raw('participants', curator, denied)).rejects.toThrow('permission denied');
    }
  });
});

it('categories of a list are one statement', async () => {
  const college = await region.college();
  await college.people(...Array.from({ length: 20 }, () => ({})));
  const list = '{ people { nodes { youngSpecialist categories { category from until } } } }';
  expect(await hub.statementsOf(() => college.curator.ask(list))).toHaveLength(2);
});

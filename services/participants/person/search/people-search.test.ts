import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;

const named = (familyName: string, givenName: string, patronymic = '', more: object = {}) => ({
  familyName,
  givenName,
  patronymic,
  ...more,
});

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  own = await region.college();
  other = await region.college();
  await own.people(
    named('Иванова', 'Анна', 'Петровна'),
    named('Иванова', 'Алёна', 'Павловна'),
    named('Иванова', 'Мария', 'Сергеевна'),
    named('Иванов', 'Иван', 'Иванович'),
    named('Романова', 'Анна', 'Ивановна'),
    named('Королёв', 'Пётр', 'Ильич'),
    named('Петрова-Водкина', 'Ольга', 'Игоревна'),
    named('Ким', 'Л.', 'Э.'),
  );
  await other.people(named('Иванова', 'Чужая', 'Петровна'));
});
afterAll(() => hub.close());

const SEARCH = `query ($search: String, $collegeId: ID, $first: Int, $after: String) {
  people(search: $search, collegeId: $collegeId, first: $first, after: $after) {
    totalCount nodes { id name } pageInfo { hasNextPage endCursor }
  }
}`;

const found = async (search: string, client: Client = own.curator): Promise<string[]> =>
  (await client.ask(SEARCH, { search })).people.nodes.map(({ name }: Data) => name);

describe('somebody is found', () => {
  it.each([
    ['Иванова А. П.', ['Иванова Алёна Павловна', 'Иванова Анна Петровна']],
    ['а.п. иванова', ['Иванова Алёна Павловна', 'Иванова Анна Петровна']],
    ['Анна Петровна', ['Иванова Анна Петровна']],
    ['Петровна Анна', ['Иванова Анна Петровна']],
    ['КОРОЛЕВ ПЕТР', ['Королёв Пётр Ильич']],
    ['Водкина Ольга', ['Петрова-Водкина Ольга Игоревна']],
    ['и. и. и.', ['Иванов Иван Иванович']],
  ])('by «%s»', async (typed, names) => {
    expect(await found(typed)).toEqual(names);
  });

  it('by a full name where the list has initials alone', async () => {
    expect(await found('Ким Лев Эдуардович')).toEqual(['Ким Л. Э.']);
  });

  it.each([
    ['Ивонова Анна', 'Иванова Анна Петровна'],
    ['Каролев Пётр', 'Королёв Пётр Ильич'],
    ['Королв', 'Королёв Пётр Ильич'],
    ['Коралевв', 'Королёв Пётр Ильич'],
    ['Петрова-Вадкина', 'Петрова-Водкина Ольга Игоревна'],
  ])('with a slip: «%s»', async (typed, name) => {
    expect((await found(typed))[0]).toBe(name);
  });

  it('the best fitting first: the beginning of a name, then its other words, then slips', async () => {
    expect(await found('Иванов')).toEqual([
      'Иванов Иван Иванович',
      'Иванова Алёна Павловна',
      'Иванова Анна Петровна',
      'Иванова Мария Сергеевна',
      // By the patronymic, of which the typed word is the beginning.
      'Романова Анна Ивановна',
    ]);
    expect((await found('Иванова')).slice(2)).toEqual([
      'Иванова Мария Сергеевна',
      // A letter too many, or too few.
      'Иванов Иван Иванович',
      'Романова Анна Ивановна',
    ]);
  });
});

describe('nobody is found', () => {
  it.each(['Сидоров', 'Иванова Ж. Ж.', 'Цой', 'Иван Иванович Сидоров', "%' or true --"])('by «%s»', async (typed) => {
    expect(await found(typed)).toEqual([]);
  });
});

describe('pages of a search', () => {
  it('neither repeat nor miss anyone, over all ranks', async () => {
    const college = await region.college();
    await college.people(
      ...Array.from({ length: 4 }, () => named('Орлова', 'Вера')),
      ...Array.from({ length: 3 }, () => named('Верова', 'Орлова')),
      ...Array.from({ length: 4 }, () => named('Арлова', 'Вера')),
      named('Сычов', 'Олег'),
    );
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const { people } = await college.curator.ask(SEARCH, { search: 'Орлова', first: 2, after });
      expect(people.totalCount).toBe(11);
      pages.push(people.nodes.map(({ id }: Data) => id));
      after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(pages.flat()).size).toBe(11);
    const whole = (await college.curator.ask(SEARCH, { search: 'Орлова' })).people.nodes.map(({ id }: Data) => id);
    expect(pages.flat()).toEqual(whole);
  });

  it('refuse the cursor of a list without a search, and a text that is no name', async () => {
    const { people } = await own.curator.ask('{ people(first: 1) { pageInfo { endCursor } } }');
    const codes = await Promise.all(
      [{ search: 'Иванова', after: people.pageInfo.endCursor }, { search: 'я'.repeat(200) }].map(
        async (asked) => (await own.curator.answer(SEARCH, asked)).errors?.[0]?.extensions?.['code'],
      ),
    );
    expect(codes).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });
});

describe('filters', () => {
  const FILTER = `query ($groups: [String!], $consent: Boolean, $minor: Boolean, $categories: [PersonCategory!], $search: String) {
    people(groups: $groups, consent: $consent, minor: $minor, categories: $categories, search: $search) { totalCount nodes { name } }
  }`;
  let college: CollegeWorld;
  const names = async (filter: object) => {
    const { people } = await college.curator.ask(FILTER, { ...filter });
    expect(people.totalCount).toBe(people.nodes.length);
    return people.nodes.map(({ name }: Data) => name);
  };

  beforeAll(async () => {
    college = await region.college();
    const thisYear = new Date().getFullYear();
    await college.people(
      named('Группова', 'Анна', '', { studyGroup: 'ПБ - 21' }),
      named('Согласнов', 'Борис', '', { consent: null }),
      named('Юнов', 'Виктор', '', { birthYear: thisYear - 15, category: 'PUPIL', consent: null }),
      named('Группов', 'Глеб', '', { studyGroup: 'пб–21', category: 'TEACHER', birthYear: null }),
    );
  });

  it('are by group however it is written, consent, age and category', async () => {
    expect(await names({ groups: ['ПБ-21'] })).toEqual(['Группов Глеб', 'Группова Анна']);
    expect(await names({ consent: false })).toEqual(['Согласнов Борис', 'Юнов Виктор']);
    expect(await names({ minor: true })).toEqual(['Юнов Виктор']);
    expect(await names({ minor: false, consent: false })).toEqual(['Согласнов Борис']);
    expect(await names({ categories: ['TEACHER'] })).toEqual(['Группов Глеб']);
    expect(await names({ categories: ['TEACHER', 'PUPIL'] })).toEqual(['Группов Глеб', 'Юнов Виктор']);
  });

  it('hold for a search as well', async () => {
    expect(await names({ search: 'Группов', groups: ['пб-21'], categories: ['STUDENT'] })).toEqual(['Группова Анна']);
    expect(await names({ search: 'Юнов', consent: true })).toEqual([]);
  });
});

describe("another college's people", () => {
  it('are not found, with their college named or not', async () => {
    expect(await found('Иванова Чужая')).toEqual([]);
    const { people } = await own.curator.ask(SEARCH, { search: 'Иванова', collegeId: other.id });
    expect(people).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await found('Иванова Чужая', other.curator)).toEqual(['Иванова Чужая Петровна']);
  });

  it('are found where a pair joins them, and by the mentee themself', async () => {
    const lender = await region.college();
    const [mentorId] = await lender.people(named('Заёмный', 'Наставник'));
    const [menteeId] = await own.people(named('Заимствующая', 'Ученица'));
    const pair = { menteeId, mentorId, form: 'student-student', startedOn: '2026-10-01' };
    const year = '2026/2027';
    const collegeId = own.id;
    const call = async (client: Client, field: string, type: string, input: object, wanted: string) =>
      (await client.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { ${wanted} } }`, { input }))[field];
    const opened = { collegeId, year, forms: ['student-student'] };
    await call(own.curator, 'openCollegeYear', 'OpenCollegeYearInput', opened, 'problems { code }');
    const proposal = { collegeId, year, rows: [pair] };
    const wanted = 'results { problems { code } mentorship { id } }';
    const made = await call(own.curator, 'proposeMentorships', 'ProposeMentorshipsInput', proposal, wanted);
    const ids = [made.results[0].mentorship.id];
    expect(await found('Заёмный')).toEqual([]);
    const agreed = { collegeId: lender.id, ids };
    await call(lender.curator, 'agreeToMentorships', 'AgreeToMentorshipsInput', agreed, 'results { outcome }');
    expect(await found('заемный')).toEqual(['Заёмный Наставник']);
    const mentee = await hub.client({ roles: ['MENTEE'], persons: [menteeId!] });
    expect(await found('Заёмный', mentee)).toEqual(['Заёмный Наставник']);
    expect(await found('Заимств', mentee)).toEqual(['Заимствующая Ученица']);
    expect(await found('Иванова', mentee)).toEqual([]);
  });
});

it('a search is one statement, whatever it finds', async () => {
  const sent = async (search: string) => hub.statementsOf(() => found(search));
  expect([await sent('Иванова'), await sent('Сидоров')].map((each) => each.length)).toEqual([1, 1]);
});

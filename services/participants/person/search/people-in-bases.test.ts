import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { enter, named } from '../../testing/base-world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;
let anna: string;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  [own, other] = [await region.college(), await region.college()];
  const [first, boris, vera, gleb] = (await named(own, 'Аннина', 'Борисов', 'Верина', 'Глебов')) as [
    string,
    string,
    string,
    string,
  ];
  const [teacher] = (await own.people({ familyName: 'Доценко', category: 'TEACHER' })) as [string];
  anna = first;
  await enter(
    own,
    'Mentor',
    { personId: anna, tags: ['#Ёлка', 'веб_дизайн'], competences: ['Сварка'] },
    { personId: teacher, tags: ['ёлка'], competences: ['сварка', 'Черчение'] },
    { personId: gleb, tags: ['ёлка'], enteredOn: '2024-01-01', leftOn: '2024-06-30' },
  );
  await enter(
    own,
    'Mentee',
    { personId: boris, needs: ['Сварка', 'Публичные выступления'] },
    { personId: vera, needs: ['сварка'], enteredOn: '2024-01-01', leftOn: '2099-06-30' },
    { personId: anna, needs: ['черчение'] },
  );
  const [theirs] = (await named(other, 'Чужова')) as [string];
  await enter(other, 'Mentor', { personId: theirs, tags: ['ёлка'], competences: ['Сварка'] });
});
afterAll(() => hub.close());

const found = async (args: string, client: Client = own.curator): Promise<string[]> =>
  (await client.ask(`{ people(${args}) { nodes { familyName } } }`)).people.nodes.map((n: Data) => n.familyName);

describe('people are found', () => {
  it.each([
    ['by #tag, however it is written', 'tags: ["#ЕЛКА"]', ['Аннина', 'Доценко']],
    ['by any of several #tags', 'tags: ["веб дизайн", "нет такого"]', ['Аннина']],
    ['by competence', 'competences: ["сварка"]', ['Аннина', 'Доценко']],
    ['by what they need', 'needs: ["СВАРКА"]', ['Борисов', 'Верина']],
    ['by what they have and what they need at once', 'competences: ["сварка"], needs: ["черчение"]', ['Аннина']],
    ['by competence and category', 'competences: ["сварка"], categories: [TEACHER]', ['Доценко']],
    ['by #tag and a name with a slip', 'tags: ["ёлка"], search: "Анина"', ['Аннина']],
    ['by no word at all', 'tags: ["#"]', []],
    ['by no filter where the list of words is empty', 'tags: [], categories: [TEACHER]', ['Доценко']],
  ])('%s', async (_how, args, names) => {
    expect(await found(args)).toEqual(names);
  });

  it('by the words of the college alone, and of each where somebody works for two', async () => {
    const both = await hub.client({ roles: ['CURATOR'], colleges: [own.id, other.id] });
    expect(await found('tags: ["ёлка"]', both)).toEqual(['Аннина', 'Доценко', 'Чужова']);
    expect(await found(`tags: ["ёлка"], collegeId: "${other.id}"`, both)).toEqual(['Чужова']);
    expect(await found(`tags: ["ёлка"], collegeId: "${other.id}"`)).toEqual([]);
  });

  it('page by page, and counted', async () => {
    const page =
      'query ($after: String) { people(competences: ["сварка"], first: 1, after: $after) { totalCount nodes { familyName } pageInfo { endCursor hasNextPage } } }';
    const first = (await own.curator.ask(page)).people;
    const second = (await own.curator.ask(page, { after: first.pageInfo.endCursor })).people;
    expect(
      [first, second].map(({ totalCount, nodes, pageInfo }) => [totalCount, nodes[0].familyName, pageInfo.hasNextPage]),
    ).toEqual([
      [2, 'Аннина', true],
      [2, 'Доценко', false],
    ]);
  });
});

describe('what a base keeps of somebody', () => {
  it('finds them for themself and for nobody of their pairs', async () => {
    const [mentee] = (await named(own, 'Подопечный')) as [string];
    await own.curator.ask(
      'mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { refused } }',
      {
        input: {
          collegeId: own.id,
          year: '2024/2025',
          rows: [{ menteeId: mentee, mentorId: anna, form: 'student-student', startedOn: '2024-10-01' }],
        },
      },
    );
    await hub.owner(`update programs.mentorship set until_on = '2099-08-31' where mentee_id = $1`, [mentee]);
    const self = await hub.client({ roles: ['MENTOR'], persons: [anna] });
    expect(await found('tags: ["ёлка"]', self)).toEqual(['Аннина']);
    const pair = await hub.client({ roles: ['MENTEE'], persons: [mentee] });
    expect(await found('first: 10', pair)).toEqual(['Аннина', 'Подопечный']);
    expect(await found('tags: ["ёлка"]', pair)).toEqual([]);
  });

  it('finds nobody for a coordinator, another college or nobody', async () => {
    for (const client of [region.coordinator, await hub.client()]) {
      const { data } = await client.answer('{ people(tags: ["ёлка"]) { totalCount nodes { id } } }');
      expect(data?.people ?? null).toBeNull();
    }
    expect(await found('needs: ["сварка"]', other.curator)).toEqual([]);
  });
});

it('a list of many by words takes the one statement of a list of one', async () => {
  const college = await region.college();
  const people = await college.people(...Array.from({ length: 60 }, () => ({})));
  await enter(college, 'Mentor', ...people.map((personId) => ({ personId, tags: ['ёлка'], competences: ['сварка'] })));
  await enter(college, 'Mentee', ...people.map((personId) => ({ personId, needs: ['сварка'] })));
  const list = (first: number) => () =>
    college.curator.ask(
      `query ($first: Int) { people(first: $first, tags: ["ёлка"], competences: ["сварка"], needs: ["сварка"], search: "участник") {
        totalCount nodes { name } } }`,
      { first },
    );
  expect(await hub.statementsOf(list(1))).toHaveLength(1);
  expect(await hub.statementsOf(list(60))).toHaveLength(1);
});

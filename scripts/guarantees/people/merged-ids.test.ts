import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import { figuresOf, mutate } from './testing/calls.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  region = await world(hub);
  college = await region.college();
  await college.headcount();
});
afterAll(() => hub.close());

const merge = (keepId: string, mergeId: string): Promise<Data> =>
  mutate(college.curator, 'mergePeople', { keepId, mergeId }, 'filled differing problems { code }');

describe('the id of a merged record', () => {
  let kept: string[];
  let merged: string[];
  beforeAll(async () => {
    const people = await college.people(...Array.from({ length: 12 }, () => ({})));
    [kept, merged] = [people.slice(0, 6), people.slice(6)];
    for (const [n, keepId] of kept.entries()) expect((await merge(keepId, merged[n]!)).problems).toEqual([]);
  });

  const ENTITIES = parse('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { id } } }');
  const entities = async (ids: readonly string[], claims: Partial<Session>): Promise<(string | null)[]> => {
    const subgraph = hub.subgraphs.find(({ name }) => name === 'participants')!;
    const session = { ...PUBLIC_SESSION, actor: 'x', ...claims };
    const variables = { r: ids.map((id) => ({ __typename: 'Person', id })) };
    const { data } = await subgraph.execute({ document: ENTITIES, variables, context: { session, language: 'en' } });
    return (data as Data)._entities.map((each: Data) => each?.id ?? null);
  };
  const staff = () => ({ roles: ['CURATOR'] as const, colleges: [college.id] });

  it('leads to the person wherever another part of the hub names it, in the order that was asked for', async () => {
    const asked = [merged[1]!, kept[0]!, merged[0]!.toUpperCase(), merged[1]!];
    expect(await entities(asked, staff())).toEqual([kept[1], kept[0], kept[0], kept[1]]);
  });

  it('leads nobody else anywhere', async () => {
    const other = await region.college();
    for (const claims of [
      {},
      { roles: ['CURATOR'] as const, colleges: [other.id] },
      { roles: ['COORDINATOR'] as const, regions: [region.region.id] },
    ]) {
      expect(await entities(merged, claims)).toEqual(merged.map(() => null));
    }
  });

  it('takes for many the statements of one', async () => {
    const one = await hub.statementsOf(() => entities(merged.slice(0, 1), staff()));
    const many = await hub.statementsOf(() => entities(merged, staff()));
    expect([one.length, many.length]).toEqual([3, 3]);
  });

  it('leads to the person by person(id), in either case of its letters', async () => {
    const PERSON = 'query ($id: ID!) { person(id: $id) { id } }';
    for (const id of [merged[0]!, merged[0]!.toUpperCase()]) {
      expect((await college.curator.ask(PERSON, { id })).person).toEqual({ id: kept[0] });
    }
  });
});

describe('categories of two records over time', () => {
  const correct = (personId: string, ...categories: object[]) =>
    mutate(college.curator, 'correctCategories', { personId, categories }, 'problems { code }');
  const categoriesOf = async (id: string) =>
    (await college.curator.ask('query ($id: ID!) { person(id: $id) { categories { category from until } } }', { id }))
      .person.categories;
  const BECAME_TEACHER = [
    { category: 'STUDENT', from: null, until: '2024-06-30' },
    { category: 'TEACHER', from: '2024-07-01', until: null },
  ];

  it.each([['the one that stays'], ['the other one']])(
    'are one story where %s has not heard that the student became a teacher',
    async (which) => {
      const [stale, knowing] = (await college.people({}, {})) as [string, string];
      await correct(knowing, { category: 'STUDENT' }, { category: 'TEACHER', from: '2024-07-01' });
      const [keep, twin] = which === 'the other one' ? [knowing, stale] : [stale, knowing];
      const { problems, filled } = await merge(keep, twin);
      expect(problems).toEqual([]);
      expect(filled).toEqual(keep === stale ? ['category', 'categories'] : []);
      expect(await categoriesOf(keep)).toEqual(BECAME_TEACHER);
      expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
    },
  );

  it('are those of the record that stays where the two tell something else, which is reported', async () => {
    const [keep, twin] = (await college.people({ familyName: 'Единов' }, { familyName: 'Единов' })) as [string, string];
    await correct(keep, { category: 'PUPIL' }, { category: 'STUDENT', from: '2023-09-01' });
    await correct(twin, { category: 'PUPIL' }, { category: 'STUDENT', from: '2022-09-01' });
    expect(await merge(keep, twin)).toEqual({ filled: [], differing: ['categories'], problems: [] });
    expect(await categoriesOf(keep)).toMatchObject([{ until: '2023-08-31' }, { from: '2023-09-01' }]);
    const rows = await hub.owner('select corrected_at is not null as over from participants.former_category where person_id = $1', [twin]); // prettier-ignore
    expect(rows).toEqual([{ over: true }]);
  });

  it('are refused where nobody can tell what the person is', async () => {
    const [keep, twin, teacher] = (await college.people({}, {}, { category: 'TEACHER' })) as [string, string, string];
    const before = await figuresOf(hub, college.id);
    expect((await merge(keep, teacher)).problems).toEqual([{ code: 'CATEGORY_DIFFERS' }]);
    expect(await figuresOf(hub, college.id)).toEqual(before);
    expect((await merge(keep, twin)).problems).toEqual([]);
  });
});

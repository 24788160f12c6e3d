import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { counted, COUNTS } from '../testing/figures.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const MEDIANS = 'medians(year: $year) { indicator { code } status source value colleges note }';

/** The medians of a region by the code of the indicator. */
async function medians(client: Client, { region }: World, year = '2024/2025'): Promise<Record<string, Data>> {
  const query = `query ($code: String!, $year: AcademicYear!) { region(code: $code) { ${MEDIANS} } }`;
  const answer = await client.ask(query, { code: region.code, year });
  return Object.fromEntries(answer.region.medians.map((one: Data) => [one.indicator.code, one]));
}

/** A college with a headcount of this many students, of whom so many are mentees. */
async function college(there: World, mentees: number, students: number, counts = {}): Promise<CollegeWorld> {
  const made = await there.college();
  await made.headcount({ students });
  await counted(hub, made.id, { ...COUNTS, 'mentees[STUDENT]': mentees, ...counts });
  return made;
}

const none = { status: 'MISSING', value: null, colleges: 0 };

describe('the medians of a region', () => {
  it('are those of the percentages of its colleges, each by itself', async () => {
    const there = await world(hub);
    await college(there, 10, 1000);
    await college(there, 30, 100);
    await college(there, 9, 10);
    await there.college();
    await (await there.college()).headcount();
    const found = await medians(there.coordinator, there);
    expect(Object.keys(found)).toHaveLength(7);
    expect(found['learners_as_mentees']).toMatchObject({ status: 'OK', value: 30, colleges: 3, note: null });
    await college(there, 40, 100);
    expect((await medians(there.coordinator, there))['learners_as_mentees']).toMatchObject({ value: 35, colleges: 4 });
  });

  it('stand with one college, for who sees it whole anyway', async () => {
    const there = await world(hub);
    await college(there, 1, 3);
    expect((await medians(there.coordinator, there))['learners_as_mentees']).toMatchObject({
      value: 33.3,
      colleges: 1,
    });
  });

  it('say why there are none: nothing reported, and nothing to divide by', async () => {
    const there = await world(hub);
    const made = await there.college();
    await made.headcount({ youngSpecialists: 0 });
    await counted(hub, made.id, { 'mentees[YOUNG_SPECIALIST]': 0 });
    const found = await medians(there.coordinator, there);
    expect(found['learners_as_mentees']).toMatchObject({
      ...none,
      note: 'For 2024/2025 no college of the region has given all the data of this indicator.',
    });
    expect(found['young_specialists_as_mentees']).toMatchObject({
      status: 'NOT_APPLICABLE',
      value: null,
      colleges: 0,
      note: 'There is no share to compute: number of young specialists is 0.',
    });
    expect((await medians(there.coordinator, there, '2019/2020'))['learners_as_mentees']).toMatchObject(none);
  });
});

describe('medians that are not published', () => {
  let there: World;
  let elsewhere: World;
  let own: CollegeWorld;
  let person: string;

  beforeAll(async () => {
    there = await world(hub);
    elsewhere = await world(hub);
    own = await college(there, 30, 100);
    await college(there, 50, 100);
    [person] = (await own.people({})) as [string];
    await counted(hub, own.id, { ...COUNTS, 'mentees[STUDENT]': 30 });
  });

  it('are for a coordinator of the region', async () => {
    expect((await medians(there.coordinator, there))['learners_as_mentees']).toMatchObject({
      source: 'LIVE',
      value: 40,
      colleges: 2,
    });
  });

  const others: [string, () => Claims | undefined][] = [
    ['a curator, whom one would tell about the neighbour', () => ({ roles: ['CURATOR'], colleges: [own.id] })],
    ['a director', () => ({ roles: ['DIRECTOR'], colleges: [own.id] })],
    ['a curator who names the region', () => ({ roles: ['CURATOR'], colleges: [own.id], regions: [there.region.id] })],
    ["another region's coordinator", () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] })],
    ['an analyst of the region', () => ({ roles: ['ANALYST'], regions: [there.region.id] })],
    ['a mentor of the college', () => ({ roles: ['MENTOR'], persons: [person], colleges: [own.id] })],
    ['the operator', () => ({ roles: ['OPERATOR'], regions: [there.region.id], colleges: [own.id] })],
    ['a caller without a token', () => undefined],
  ];

  it.each(others)('are not for %s', async (_, claims) => {
    const found = Object.values(await medians(await hub.client(claims()), there));
    expect(found).toHaveLength(7);
    for (const one of found) {
      expect(one).toMatchObject({ ...none, source: 'PUBLISHED' });
      expect(one.note).toContain('Nothing is published for 2024/2025 yet');
    }
  });

  it('refuse by their live figures nothing else of the request', async () => {
    const query = `query ($code: String!) { region(code: $code) {
      medians(year: "2024/2025", source: LIVE) { status }
      scorecard(year: "2024/2025") { source }
      colleges { nodes { scorecard(year: "2024/2025") { source } } }
    } }`;
    const { data, errors } = (await hub.gateway.execute({ query, variables: { code: there.region.code } })) as Data;
    const published = { scorecard: { source: 'PUBLISHED' } };
    expect(data.region).toEqual({ medians: null, ...published, colleges: { nodes: [published, published] } });
    expect(errors.map(({ path }: Data) => path)).toEqual([['region', 'medians']]);
  });

  it("are told in the caller's language", async () => {
    const query = `query ($code: String!, $year: AcademicYear!) { region(code: $code) { ${MEDIANS} } }`;
    const variables = { code: there.region.code, year: '2024/2025' };
    const { data } = (await hub.gateway.execute({ query, variables, language: 'ru' })) as Data;
    expect(data.region.medians[0].note).toContain('ещё ничего не опубликовано');
  });
});

describe('the medians of a region, its scorecard and those of its 30 colleges', () => {
  it('take the two statements that the scorecards take, and alone one where what they are computed by is known', async () => {
    const there = await world(hub);
    const ids: string[] = [];
    for (let n = 0; n < 30; n += 1) ids.push((await (n % 10 === 0 ? college(there, n, 100) : there.college())).id);
    const monitoring = hub.subgraphs.find((subgraph) => subgraph.name === 'monitoring')!;
    const session = {
      actor: 'x',
      roles: ['COORDINATOR' as const],
      colleges: [],
      regions: [there.region.id],
      persons: [],
    };
    const statements = async (ofRegion: string, of: object[]) => {
      const document = parse(`query ($of: [_Any!]!, $year: AcademicYear!) { _entities(representations: $of) {
        ... on Region { ${ofRegion} } ... on College { scorecard(year: $year) { indicators { value } } } } }`);
      const variables = { of, year: '2024/2025' };
      let answer: Data;
      const seen = await hub.statementsOf(async () => {
        answer = await monitoring.execute({ document, variables, context: { session, language: 'en' } });
      });
      expect(answer.data._entities[0].medians[0]).toMatchObject({ status: 'OK', value: 10, colleges: 3 });
      return seen.length;
    };
    const region = { __typename: 'Region', id: there.region.id };
    const colleges = ids.map((id) => ({ __typename: 'College', id }));
    const scorecard = 'scorecard(year: $year) { indicators { value } }';
    expect(await statements(`${MEDIANS} ${scorecard}`, [region, ...colleges])).toBe(2);
    expect(await statements(MEDIANS, [region, ...colleges])).toBe(1);
    expect(await statements(MEDIANS, [region])).toBe(1);
  }, 180_000);

  it('take two through the gateway', async () => {
    const there = await world(hub);
    for (let n = 0; n < 5; n += 1) await college(there, n, 100);
    const scorecard = 'scorecard(year: $year) { indicators { value } }';
    const query = `query ($code: String!, $year: AcademicYear!) {
      region(code: $code) { ${scorecard} ${MEDIANS} colleges(first: 50) { nodes { ${scorecard} } } }
    }`;
    const statements = await hub.statementsOf(() =>
      there.coordinator.ask(query, { code: there.region.code, year: '2024/2025' }),
    );
    const ofMonitoring = statements.filter((sql) => /monitoring\.|contracts\.measure/.test(sql));
    expect(ofMonitoring).toHaveLength(2);
  });
});

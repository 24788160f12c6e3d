import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { testHub, type Claims, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import {
  collegeScorecard,
  counted,
  COUNTS,
  regionScorecard,
  targets,
  type ScorecardAnswer,
} from '../testing/figures.js';

let hub: TestHub;
let there: World;
let elsewhere: World;
let own: CollegeWorld;
let neighbour: CollegeWorld;
let person: string;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  elsewhere = await world(hub);
  await targets(there, { learners_as_mentees: 70 });
  [own, neighbour] = [await there.college(), await there.college()];
  [person] = (await own.people({})) as [string];
  for (const college of [own, neighbour]) {
    await college.headcount();
    await counted(hub, college.id, COUNTS);
  }
});
afterAll(() => hub.close());

function expectUnpublished({ source, asOf, approved, scores }: ScorecardAnswer, colleges: number): void {
  expect(source).toBe('PUBLISHED');
  expect([asOf, approved]).toEqual([null, false]);
  expect(Object.keys(scores)).toHaveLength(7);
  for (const score of Object.values(scores)) {
    expect(score).toMatchObject({ status: 'MISSING', value: null, numerator: null, denominator: null, gap: null });
    expect(score).toMatchObject({ aboveHundred: false, coverage: { reported: 0, expected: colleges } });
    expect(score.note).toContain('Nothing is published for 2024/2025 yet');
  }
  expect(scores['learners_as_mentees'].target).toBe(70);
}

const expectLive = ({ source, asOf, scores }: ScorecardAnswer, numerator: number) => {
  expect(source).toBe('LIVE');
  expect(asOf).toBe('2025-08-31');
  expect(scores['learners_as_mentees']).toMatchObject({ status: 'OK', numerator, note: null });
};

describe('live figures', () => {
  it.each(['CURATOR', 'DIRECTOR', 'COLLEGE_SYSTEM'] as const)(
    'of a college are for its %s, of no other and of no region',
    async (role) => {
      const client = await hub.client({ roles: [role], colleges: [own.id] });
      expectLive(await collegeScorecard(client, own.id), 30);
      expectUnpublished(await collegeScorecard(client, neighbour.id), 1);
      expectUnpublished(await regionScorecard(client, there.region.code), 2);
    },
  );

  it('of a region and all of its colleges are for its coordinator', async () => {
    expectLive(await collegeScorecard(there.coordinator, own.id), 30);
    expectLive(await collegeScorecard(there.coordinator, neighbour.id), 30);
    expectLive(await regionScorecard(there.coordinator, there.region.code), 60);
  });

  const others: [string, () => Claims | undefined][] = [
    ["another region's coordinator", () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] })],
    ['an analyst of the region', () => ({ roles: ['ANALYST'], regions: [there.region.id] })],
    [
      'an analyst who names the college',
      () => ({ roles: ['ANALYST'], regions: [there.region.id], colleges: [own.id] }),
    ],
    ['a mentor of the college', () => ({ roles: ['MENTOR'], persons: [person], colleges: [own.id] })],
    ['the operator', () => ({ roles: ['OPERATOR'], regions: [there.region.id], colleges: [own.id] })],
    ['a caller without a token', () => undefined],
  ];

  it.each(others)('are not for %s', async (_, claims) => {
    const client = await hub.client(claims());
    expectUnpublished(await collegeScorecard(client, own.id), 1);
    expectUnpublished(await regionScorecard(client, there.region.code), 2);
    const { kpi } = await client.ask(
      `query ($region: String!) {
        kpi(region: $region, years: ["2024/2025"], groupBy: [COLLEGE]) { status numerator asOf }
      }`,
      { region: there.region.code },
    );
    expect(kpi).toHaveLength(14);
    for (const row of kpi) expect(row).toEqual({ status: 'MISSING', numerator: null, asOf: null });
  });

  it('are not to be had by asking the subgraph for the entities', async () => {
    const monitoring = hub.subgraphs.find((subgraph) => subgraph.name === 'monitoring')!;
    const document = parse(`query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Region { scorecard(year: "2024/2025") { indicators { numerator } } }
      ... on College { scorecard(year: "2024/2025") { indicators { numerator } } } } }`);
    const of = [
      { __typename: 'Region', id: there.region.id },
      { __typename: 'College', id: own.id },
      { __typename: 'College', id: neighbour.id },
      { __typename: 'College', id: there.region.id },
    ];
    const session = {
      actor: 'test',
      roles: ['CURATOR' as const],
      colleges: [own.id],
      regions: [there.region.id],
      persons: [],
    };
    const { data } = (await monitoring.execute({
      document,
      variables: { of },
      context: { session, language: 'en' },
    })) as Data;
    const numerators = data._entities.map((entity: Data) =>
      entity.scorecard?.indicators.map((one: Data) => one.numerator),
    );
    const none = Array<null>(7).fill(null);
    expect(numerators).toEqual([none, [30, 4, 1, 2, 0, null, null], none, undefined]);
  });
});

describe('the database', () => {
  const measured = 'select distinct college_id from contracts.measures';

  it('gives monitoring no measure without a session, and with one those of the colleges that it reaches', async () => {
    expect(await hub.raw('monitoring', null, measured)).toEqual([]);
    expect(await hub.raw('monitoring', { roles: ['CURATOR'], colleges: [own.id] }, measured)).toEqual([
      { college_id: own.id },
    ]);
    expect(await hub.raw('monitoring', { roles: ['COORDINATOR'], regions: [there.region.id] }, measured)).toHaveLength(
      2,
    );
    expect(await hub.raw('monitoring', { roles: ['COORDINATOR'], regions: [elsewhere.region.id] }, measured)).toEqual(
      [],
    );
    expect(
      await hub.raw('monitoring', { roles: ['ANALYST'], regions: [there.region.id], colleges: [own.id] }, measured),
    ).toEqual([]);
  });

  it.each(['participants', 'programs', 'school'])('gives %s no measures of the others', async (service) => {
    const session: Claims = { roles: ['CURATOR'], colleges: [own.id] };
    await expect(hub.raw(service, session, measured)).rejects.toThrow('permission denied');
  });

  // Of people it has ids of a college's own, for the staff who ask them: contracts.people filters on the session.
  it.each(['participants.person', 'participants.measure', 'programs.measure'])(
    'gives monitoring no %s',
    async (table) => {
      const session: Claims = { roles: ['CURATOR'], colleges: [own.id] };
      await expect(hub.raw('monitoring', session, `select * from ${table}`)).rejects.toThrow('permission denied');
    },
  );
});

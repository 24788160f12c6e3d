import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { counted, targets } from '../testing/figures.js';
import { yearsKnown } from './region.repository.js';

let hub: TestHub;
let there: World;
let own: CollegeWorld;
let neighbour: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  [own, neighbour] = [await there.college(), await there.college()];
  await own.headcount({ year: '2021/2022' });
  await counted(hub, neighbour.id, { mentees: 3 }, 2022);
  // A roadmap that was opened, and nobody in it.
  await counted(hub, own.id, { mentees: 0, mentors: 0, 'activities[OPEN]': 31, documents_required: 20 }, 2023);
  await targets(there, { learners_as_mentees: 70 });
});
afterAll(() => hub.close());

const YEARS = 'years { year figures } currentYear';

const yearsOf = async (client: Client, { region }: Pick<World, 'region'> = there): Promise<Data> =>
  (await client.ask(`query ($code: String!) { region(code: $code) { ${YEARS} } }`, { code: region.code })).region;

const running = (timeZone = 'Europe/Moscow') => formatAcademicYear(academicYearOf(today(timeZone)));
const without = (...years: string[]) => years.map((year) => ({ year, figures: false }));
/** The running year and all down to one, none of them with figures. */
const emptyDownTo = (year: number) => {
  const latest = academicYearOf(today('Europe/Moscow'));
  return without(...Array.from({ length: latest - year + 1 }, (_, n) => formatAcademicYear(latest - n)));
};
const reported = (year: string) => ({ year, figures: true });

describe('the years of a region', () => {
  it('are those with measures, with targets and the running one, for its coordinator', async () => {
    expect(await yearsOf(there.coordinator)).toEqual({
      years: [...emptyDownTo(2023), reported('2022/2023'), reported('2021/2022')],
      currentYear: '2022/2023',
    });
  });

  it('of its colleges are for their staff those of their own', async () => {
    expect(await yearsOf(own.curator)).toEqual({
      years: [...emptyDownTo(2022), reported('2021/2022')],
      currentYear: '2021/2022',
    });
    expect(await yearsOf(neighbour.curator)).toEqual({
      years: [...emptyDownTo(2023), reported('2022/2023')],
      currentYear: '2022/2023',
    });
  });

  it('begin with the latest one in which a college has both a headcount and people who take part', async () => {
    const begun = await world(hub);
    const [whole, eager, idle] = [await begun.college(), await begun.college(), await begun.college()];
    await whole.headcount({ year: '2021/2022' });
    await counted(hub, whole.id, { mentors: 1 }, 2021);
    // A pair that goes on in the next year here, and a headcount there.
    await counted(hub, eager.id, { mentees: 1, mentors: 1 }, 2022);
    await idle.headcount({ year: '2022/2023' });
    await counted(hub, idle.id, { mentees: 0, mentors: 0 }, 2022);
    expect(await yearsOf(begun.coordinator, begun)).toEqual({
      years: [...emptyDownTo(2023), reported('2022/2023'), reported('2021/2022')],
      currentYear: '2021/2022',
    });
    await counted(hub, idle.id, { mentees: 1 }, 2022);
    expect(await yearsOf(begun.coordinator, begun)).toMatchObject({ currentYear: '2022/2023' });
  });

  const others: [string, () => Promise<Claims | undefined>][] = [
    ["another region's coordinator", async () => ({ roles: ['COORDINATOR'], regions: [(await world(hub)).region.id] })],
    [
      "another region's curator",
      async () => ({ roles: ['CURATOR'], colleges: [(await (await world(hub)).college()).id] }),
    ],
    ['an analyst of the region', async () => ({ roles: ['ANALYST'], regions: [there.region.id], colleges: [own.id] })],
    ['the operator', async () => ({ roles: ['OPERATOR'], regions: [there.region.id], colleges: [own.id] })],
    ['a caller without a token', async () => undefined],
  ];

  it.each(others)('are for %s those with targets and the running one, all without figures', async (_, claims) => {
    const client = await hub.client(await claims());
    expect(await yearsOf(client)).toEqual({ years: emptyDownTo(2024), currentYear: running() });
  });

  it('run by the time zone of the region', async () => {
    const operator = await hub.client({ roles: ['OPERATOR'] });
    // They are never on the same day.
    const timeZones = ['Pacific/Kiritimati', 'Etc/GMT+12'];
    for (const [n, timeZone] of timeZones.entries()) {
      const input = { code: String(91 + n), timeZone, nameRu: 'Край', nameEn: 'Krai' };
      const { createRegion } = await operator.ask(
        `mutation ($input: CreateRegionInput!) { createRegion(input: $input) { region { id code } } }`,
        { input },
      );
      const read = { rows: (sql: string, params: unknown[]) => hub.raw('monitoring', null, sql, params) };
      const [known] = await yearsKnown({ read } as unknown as HubContext, [createRegion.region.id]);
      expect(known?.today).toBe(today(timeZone));
      expect(await yearsOf(operator, createRegion)).toEqual({
        years: without(running(timeZone)),
        currentYear: running(timeZone),
      });
    }
  });

  it('are null for a region that there is not, and take one statement for any number', async () => {
    const monitoring = hub.subgraphs.find((subgraph) => subgraph.name === 'monitoring')!;
    const document = parse(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { ${YEARS} } } }`);
    const ids = [there.region.id, (await world(hub)).region.id, (await world(hub)).region.id, own.id];
    const variables = { of: ids.map((id) => ({ __typename: 'Region', id })) };
    const session = {
      actor: 'x',
      roles: ['COORDINATOR' as const],
      colleges: [],
      regions: [there.region.id],
      persons: [],
    };
    let answer: Data;
    const statements = await hub.statementsOf(async () => {
      answer = await monitoring.execute({ document, variables, context: { session, language: 'en' } });
    });
    expect(answer.data._entities.map((one: Data) => one.currentYear)).toEqual([
      '2022/2023',
      running(),
      running(),
      null,
    ]);
    expect(answer.data._entities[3].years).toBeNull();
    expect(statements).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { counted, COUNTS } from '../testing/figures.js';

let hub: TestHub;
let there: World;
const colleges: string[] = [];

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  for (let n = 0; n < 50; n += 1) {
    const college = await there.college();
    colleges.push(college.id);
    if (n % 10 !== 0) continue;
    await college.headcount();
    await counted(hub, college.id, COUNTS);
  }
}, 180_000);
afterAll(() => hub.close());

const SCORECARD =
  'scorecard(year: "2024/2025") { indicators { indicator { code } status value coverage { reported } } }';

describe('the scorecards of a region and its 50 colleges', () => {
  it('take two statements in one request', async () => {
    const monitoring = hub.subgraphs.find((subgraph) => subgraph.name === 'monitoring')!;
    const document = parse(`query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Region { ${SCORECARD} } ... on College { ${SCORECARD} } }
    }`);
    const session = {
      actor: 'test',
      roles: ['COORDINATOR' as const],
      colleges: [],
      regions: [there.region.id],
      persons: [],
    };
    const of = [
      { __typename: 'Region', id: there.region.id },
      ...colleges.map((id) => ({ __typename: 'College', id })),
    ];
    let answer: Data;
    const statements = await hub.statementsOf(async () => {
      answer = await monitoring.execute({ document, variables: { of }, context: { session, language: 'en' } });
    });
    expect(answer.data._entities).toHaveLength(51);
    expect(answer.data._entities[0].scorecard.indicators[0].coverage.reported).toBe(5);
    expect(statements).toHaveLength(2);
  });

  it('take one through the gateway, which asks for all of them at once, when what they are computed by is known', async () => {
    const query = `query ($code: String!) {
      region(code: $code) { ${SCORECARD} colleges(first: 50) { nodes { code ${SCORECARD} } } }
    }`;
    let answer: Data;
    const statements = await hub.statementsOf(async () => {
      answer = await there.coordinator.ask(query, { code: there.region.code });
    });
    expect(answer.region.colleges.nodes.every((node: Data) => node.scorecard.indicators.length === 7)).toBe(true);
    const ofMonitoring = statements.filter((sql) => /monitoring\.|contracts\.measure/.test(sql));
    expect(ofMonitoring).toHaveLength(1);
  });

  it.each([
    ['two as a table by college', ['COLLEGE', 'YEAR'], 2, 50 * 3 * 7 * 2],
    ['two as a table of the region, with the enterprises that colleges share', ['YEAR'], 2, 3 * 7 * 2],
  ])('take %s, of many years and forms', async (_, groupBy, expected, size) => {
    const query = `query ($code: String!, $years: [AcademicYear!]!, $groupBy: [KpiGroup!]) {
      kpi(region: $code, years: $years, groupBy: $groupBy, forms: ["student-student", "employer-student"]) { status }
    }`;
    const years = ['2022/2023', '2023/2024', '2024/2025'];
    let rows = 0;
    const statements = await hub.statementsOf(async () => {
      rows = (await there.coordinator.ask(query, { code: there.region.code, years, groupBy })).kpi.length;
    });
    expect(rows).toBe(size);
    // Nothing is counted by these forms here, so that one statement more asks whether there are such.
    const known = statements.filter((sql) => sql.includes('contracts.forms'));
    expect([known.length, statements.length - known.length]).toEqual([1, expected]);
  });
});

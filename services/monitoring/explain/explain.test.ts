import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { counted, COUNTS } from '../testing/figures.js';
import { publish } from '../testing/periods.js';

let hub: TestHub;
let there: World;
let large: CollegeWorld;
let small: CollegeWorld;
let silent: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  [large, small, silent] = [await there.college(), await there.college(), await there.college()];
  await large.headcount({ students: 1000 });
  await small.headcount({ students: 50 });
  await counted(hub, large.id, { ...COUNTS, left_out_without_consent: 2 });
  await counted(hub, small.id, { ...COUNTS, 'mentees[STUDENT]': 3 });
  await silent.headcount();
});
afterAll(() => hub.close());

async function explain(client: Client, args: object = {}): Promise<Data> {
  const query = `query ($region: String!, $indicator: String!, $year: AcademicYear, $period: String, $revision: Int,
                        $collegeId: ID, $source: FigureSource) {
    explainFigure(region: $region, indicator: $indicator, year: $year, period: $period, revision: $revision,
                  collegeId: $collegeId, source: $source) {
      figure { source status numerator denominator value period revision coverage { reported expected enough } } formula
      terms { part measure title category value lastChangedOn countedBy countedFrom }
      median { status source value colleges hidden }
      colleges { college { id } counted leftOutWithoutConsent lastChangedOn figure { status numerator note } }
      leftOut publications { revision snapshot }
    }
  }`;
  const usual = { region: there.region.code, indicator: 'learners_as_mentees' };
  return (await client.ask(query, { ...usual, year: '2024/2025', ...args })).explainFigure;
}

describe('a figure explained', () => {
  it('says what it is made of, of whom, who was left out, and since when', async () => {
    const told = await explain(there.coordinator);
    expect(told.figure).toMatchObject({ source: 'LIVE', numerator: 33, denominator: 1050, period: null });
    expect(told.formula).toBe('mentees (students) ÷ number of students × 100');
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(told.terms).toEqual([
      {
        ...{ part: 'NUMERATOR', measure: 'mentees', title: 'mentees (students)', category: 'STUDENT', value: 33 },
        ...{
          lastChangedOn: null,
          countedBy: 'PROGRAMS',
          countedFrom: expect.stringMatching(/^Pairs by order.*mentoring programme, 1/),
        },
      },
      {
        ...{ part: 'DENOMINATOR', measure: 'learners', title: 'number of students', category: null, value: 1050 },
        ...{ lastChangedOn: day, countedBy: 'PARTICIPANTS', countedFrom: expect.stringMatching(/^The headcount/) },
      },
    ]);
    expect(told.figure.coverage).toEqual({ reported: 2, expected: 3, enough: true });
    // 30 of 1,000 and 3 of 50: the middle of the shares, and not the share of the sums.
    expect(told.median).toEqual({ status: 'OK', source: 'LIVE', value: 4.5, colleges: 2, hidden: 0 });
    expect(told.colleges).toEqual([
      { college: { id: large.id }, counted: true, leftOutWithoutConsent: 2, lastChangedOn: day, figure: { status: 'OK', numerator: 30, note: null } },
      { college: { id: small.id }, counted: true, leftOutWithoutConsent: null, lastChangedOn: day, figure: { status: 'OK', numerator: 3, note: null } },
      { college: { id: silent.id }, counted: false, leftOutWithoutConsent: null, lastChangedOn: day, figure: { status: 'MISSING', numerator: null, note: expect.stringContaining('mentees') } },
    ]); // prettier-ignore
    expect(told.leftOut).toEqual([expect.stringContaining('1 of 3'), expect.stringContaining('in force: 2')]);
    expect(told.publications).toEqual([]);
  });

  it('is of a college for its staff, and of the region for nobody but its coordinators while nothing is published', async () => {
    const own = await explain(small.curator, { collegeId: small.id });
    expect(own).toMatchObject({ figure: { source: 'LIVE', numerator: 3 }, colleges: [{ college: { id: small.id } }] });
    expect(own.median).toBeNull();
    for (const client of [small.curator, await hub.client()]) {
      const told = await explain(client);
      expect(told.figure).toMatchObject({ source: 'PUBLISHED', status: 'MISSING', numerator: null });
      const numbers = [
        ...told.terms.map(({ value }: Data) => value),
        ...told.colleges.map(({ figure }: Data) => figure.numerator),
      ];
      expect(new Set(numbers)).toEqual(new Set([null]));
      await expect(explain(client, { source: 'LIVE' })).rejects.toThrow('FORBIDDEN');
    }
  });

  it('is refused clearly where there is nothing to explain', async () => {
    const elsewhere = await (await world(hub)).college();
    await expect(explain(there.coordinator, { indicator: 'nope' })).rejects.toThrow('no such code: nope');
    await expect(explain(there.coordinator, { collegeId: elsewhere.id })).rejects.toThrow('no such college');
    await expect(explain(there.coordinator, { year: null })).rejects.toThrow('one of the two');
    await expect(explain(there.coordinator, { region: '?' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(explain(there.coordinator, { revision: 1 })).rejects.toThrow('exactly one period');
  });

  it('takes as many statements for a region as for a college', async () => {
    const statements = async (args: object) => (await hub.statementsOf(() => explain(there.coordinator, args))).length;
    expect([await statements({}), await statements({ collegeId: large.id })]).toEqual([3, 3]);
  });

  it('of what is published tells no more than is', async () => {
    await publish(hub, there, [large, silent]);
    const told = await explain(await hub.client());
    expect(told.figure).toMatchObject({ source: 'PUBLISHED', period: '2024/2025' });
    expect(told.publications).toEqual([{ revision: 1, snapshot: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    for (const { leftOutWithoutConsent, lastChangedOn } of told.colleges) {
      expect([leftOutWithoutConsent, lastChangedOn]).toEqual([null, null]);
    }
    // Three mentees of the small college did not get there, and those of the large one stand alone with nobody's.
    const hidden = told.colleges.filter(({ figure }: Data) => figure.status === 'SUPPRESSED').length;
    expect(told.median).toMatchObject({ source: 'PUBLISHED', hidden });
  });

  it('is of the publication that is named, and of no other', async () => {
    const asked = { year: null, period: '2024/2025' };
    const told = await explain(await hub.client(), { ...asked, revision: 1 });
    expect(told.figure).toMatchObject({ source: 'PUBLISHED', period: '2024/2025', revision: 1 });
    await expect(explain(await hub.client(), { ...asked, revision: 7 })).rejects.toThrow('no publication 7');
  });
});

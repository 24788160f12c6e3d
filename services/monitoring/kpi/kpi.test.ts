import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { counted, COUNTS, targets } from '../testing/figures.js';

let hub: TestHub;
let there: World;
let large: CollegeWorld;
let small: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  await targets(there, { learners_as_mentors: 10, mentors_from_employers: 30 });
  [large, small] = [await there.college(), await there.college()];
  await large.headcount({ students: 1000 });
  await small.headcount({ students: 50 });
  await counted(hub, large.id, {
    ...COUNTS,
    'mentors[TEACHER]': 5,
    'mentors[EMPLOYER_REPRESENTATIVE]employer-student': 1,
  });
  await counted(hub, small.id, { ...COUNTS, 'mentors[EMPLOYER_REPRESENTATIVE]employer-student': 0 });
  await large.headcount({ students: 900, year: '2023/2024' });
  await counted(hub, large.id, { 'mentors[STUDENT]': 9, mentors: 40, 'mentors[EMPLOYER_REPRESENTATIVE]': 1 }, 2023);
});
afterAll(() => hub.close());

async function table(client: Client, args: object): Promise<Data[]> {
  const query = `query ($region: String!, $years: [AcademicYear!]!, $indicators: [String!], $groupBy: [KpiGroup!],
                        $forms: [String!], $categories: [MeasureCategory!], $colleges: [String!], $source: FigureSource,
                        $statuses: [FigureStatus!], $totals: Boolean, $orderBy: KpiOrder, $limit: Int, $offset: Int) {
    kpi(region: $region, years: $years, indicators: $indicators, groupBy: $groupBy, forms: $forms,
        categories: $categories, colleges: $colleges, source: $source, statuses: $statuses, totals: $totals,
        orderBy: $orderBy, limit: $limit, offset: $offset) {
      year college { code } municipality total indicator { code } form category status source value numerator denominator target gap note asOf
      coverage { reported expected }
    }
  }`;
  return (await client.ask(query, { region: there.region.code, years: ['2024/2025'], ...args })).kpi;
}

const shares = (rows: Data[]) =>
  rows.map(({ year, college, form, category, status, numerator, denominator }) =>
    [year, college?.code, form, category, status, numerator, denominator].map((each) => each ?? '-').join(' '),
  );

describe('the table of figures', () => {
  it('without grouping has a row of the region for each indicator', async () => {
    const rows = await table(there.coordinator, {});
    expect(rows).toHaveLength(7);
    const row = rows.find(({ indicator }) => indicator.code === 'learners_as_mentors');
    expect(row).toMatchObject({
      college: null,
      status: 'OK',
      value: 0.8,
      numerator: 8,
      denominator: 1050,
      target: 10,
      gap: 97,
    });
    expect(row).toMatchObject({ year: '2024/2025', asOf: '2025-08-31', coverage: { reported: 2, expected: 2 } });
  });

  it('goes by years, then colleges, and says who has not reported', async () => {
    const groupBy = ['YEAR', 'COLLEGE'];
    const years = ['2024/2025', '2023/2024'];
    const rows = await table(there.coordinator, { groupBy, years, indicators: ['learners_as_mentors'] });
    expect(shares(rows)).toEqual([
      `2023/2024 ${large.code} - - OK 9 900`,
      `2023/2024 ${small.code} - - MISSING - -`,
      `2024/2025 ${large.code} - - OK 4 1000`,
      `2024/2025 ${small.code} - - OK 4 50`,
    ]);
    expect(rows[1].note).toBe('No data for 2023/2024: mentors, number of students.');
  });

  it('is live for staff where it is about their college alone, and never half so', async () => {
    const indicators = ['learners_as_mentors'];
    const own = await table(small.curator, { groupBy: ['COLLEGE'], colleges: [small.code], indicators });
    expect(shares(own)).toEqual([`2024/2025 ${small.code} - - OK 4 50`]);
    expect(own[0].source).toBe('LIVE');
    const all = await table(small.curator, { groupBy: ['COLLEGE'], indicators });
    expect(shares(all)).toEqual([`2024/2025 ${large.code} - - MISSING - -`, `2024/2025 ${small.code} - - MISSING - -`]);
    for (const row of all) expect(row).toMatchObject({ source: 'PUBLISHED', note: expect.stringContaining('Nothing is published') }); // prettier-ignore
    await expect(table(small.curator, { groupBy: ['COLLEGE'], indicators, source: 'LIVE' })).rejects.toThrow(
      'FORBIDDEN',
    );
    const narrow = { groupBy: ['COLLEGE'], colleges: [small.code], indicators: ['mentors_from_employers'] };
    expect(shares(await table(small.curator, { ...narrow, forms: ['employer-student', 'pupil-pupil'] }))).toEqual([
      `2024/2025 ${small.code} employer-student - OK 0 10`,
      `2024/2025 ${small.code} pupil-pupil - NOT_APPLICABLE - -`,
    ]);
    expect(shares(await table(small.curator, { ...narrow, categories: ['TEACHER'] }))).toEqual([
      `2024/2025 ${small.code} - TEACHER NOT_APPLICABLE - -`,
    ]);
  });

  it('has totals that are counted and not summed up, where they are asked for', async () => {
    const ask = { groupBy: ['COLLEGE'], indicators: ['learners_as_mentors'], totals: true };
    const rows = await table(there.coordinator, ask);
    expect(rows.map(({ total, numerator }) => [total, numerator])).toEqual([[false, 4], [false, 4], [true, 8]]); // prettier-ignore
    const forms = await table(there.coordinator, { ...ask, groupBy: ['FORM'], indicators: ['mentors_from_employers'] });
    expect(forms.at(-1)).toMatchObject({ total: true, form: null, numerator: 4 });
    expect(forms.filter(({ total }) => !total).every(({ form }) => form !== null)).toBe(true);
  });

  it('is filtered, ordered and paged', async () => {
    const ask = { groupBy: ['COLLEGE'], statuses: ['OK'], orderBy: 'VALUE_DESC' };
    const rows = await table(there.coordinator, ask);
    const values = rows.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const page = await table(there.coordinator, { ...ask, limit: 2, offset: 1 });
    expect(page).toEqual(rows.slice(1, 3));
  });

  it('has a row for each municipality', async () => {
    const rows = await table(there.coordinator, { groupBy: ['MUNICIPALITY'], indicators: ['learners_as_mentors'] });
    expect(rows).toEqual([expect.objectContaining({ municipality: '', college: null, numerator: 8 })]);
  });

  it('narrows the numerator to a form, over the whole denominator and without a target', async () => {
    const indicators = ['mentors_from_employers'];
    const rows = await table(there.coordinator, { indicators, forms: ['employer-student'], groupBy: ['COLLEGE'] });
    expect(shares(rows)).toEqual([
      `2024/2025 ${large.code} employer-student - OK 1 10`,
      `2024/2025 ${small.code} employer-student - OK 0 10`,
    ]);
    for (const row of rows) expect(row).toMatchObject({ target: null, gap: null });
    const [region] = await table(there.coordinator, { indicators, forms: ['employer-student'] });
    expect(region).toMatchObject({ numerator: 1, denominator: 20, coverage: { reported: 2, expected: 2 } });
  });

  it('says NOT_APPLICABLE where an indicator is not counted so, and MISSING where nothing is', async () => {
    const ask = { indicators: ['mentors_from_employers', 'enterprises_with_mentors', 'mentees_satisfied'] };
    const rows = await table(there.coordinator, { ...ask, categories: ['TEACHER', 'EMPLOYER_REPRESENTATIVE'] });
    expect(shares(rows)).toEqual([
      '2024/2025 - - TEACHER NOT_APPLICABLE - -',
      '2024/2025 - - EMPLOYER_REPRESENTATIVE OK 4 20',
      '2024/2025 - - TEACHER NOT_APPLICABLE - -',
      '2024/2025 - - EMPLOYER_REPRESENTATIVE NOT_APPLICABLE - -',
      '2024/2025 - - TEACHER NOT_APPLICABLE - -',
      '2024/2025 - - EMPLOYER_REPRESENTATIVE NOT_APPLICABLE - -',
    ]);
    expect(rows[0].note).toBe('This indicator is not counted by such a form or category.');
    const forms = await table(there.coordinator, {
      indicators: ['mentors_from_employers', 'mentees_satisfied'],
      forms: ['pupil-pupil'],
    });
    expect(forms.map(({ status }) => status)).toEqual(['NOT_APPLICABLE', 'MISSING']);
  });

  it.each([
    [{ years: ['2023/2024', '2024/2025'] }, 'add YEAR to groupBy'],
    [
      { indicators: ['learners_as_mentors', 'nobody_knows'] },
      'no such code: nobody_knows. There are: learners_as_mentees',
    ],
    [{ region: '000' }, 'no such code: 000. There are: 1'],
    [{ forms: ['employer-student', 'nope'] }, 'forms: no such code: nope. There are: employer-pupil, employer-student'],
    [{ groupBy: ['COLLEGE'], forms: ['nope', 'nope'] }, 'forms: no such code: nope. There are'],
    [{ years: [] }, '1 to 10 academic years'],
  ])('refuses %o and says why', async (args, why) => {
    await expect(table(there.coordinator, args)).rejects.toThrow(why);
    await expect(table(there.coordinator, args)).rejects.toThrow('BAD_USER_INPUT');
  });
});

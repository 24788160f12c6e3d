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
                        $forms: [String!], $categories: [MeasureCategory!]) {
    kpi(region: $region, years: $years, indicators: $indicators, groupBy: $groupBy, forms: $forms,
        categories: $categories) {
      year college { code } indicator { code } form category status source value numerator denominator target gap note asOf
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

  it('shows staff of a college its own row alone', async () => {
    const rows = await table(small.curator, { groupBy: ['COLLEGE'], indicators: ['learners_as_mentors'] });
    expect(shares(rows)).toEqual([`2024/2025 ${large.code} - - MISSING - -`, `2024/2025 ${small.code} - - OK 4 50`]);
    expect(rows[0].note).toContain('Nothing is published');
    expect(rows.map(({ source }) => source)).toEqual(['PUBLISHED', 'LIVE']);
    expect(shares(await table(small.curator, { indicators: ['learners_as_mentors'] }))).toEqual([
      '2024/2025 - - - MISSING - -',
    ]);
    const narrow = {
      groupBy: ['COLLEGE'],
      indicators: ['mentors_from_employers'],
      forms: ['employer-student', 'pupil-pupil'],
    };
    expect(shares(await table(small.curator, narrow)).slice(0, 2)).toEqual([
      `2024/2025 ${large.code} employer-student - MISSING - -`,
      `2024/2025 ${large.code} pupil-pupil - MISSING - -`,
    ]);
    const other = { groupBy: ['COLLEGE'], indicators: ['mentors_from_employers'], categories: ['TEACHER'] };
    expect(shares(await table(small.curator, other))).toEqual([
      `2024/2025 ${large.code} - TEACHER MISSING - -`,
      `2024/2025 ${small.code} - TEACHER NOT_APPLICABLE - -`,
    ]);
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

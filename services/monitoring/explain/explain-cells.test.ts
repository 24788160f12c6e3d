import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { counted, COUNTS, pairs } from '../testing/figures.js';
import { publish } from '../testing/periods.js';

let hub: TestHub;
let there: World;
let colleges: readonly CollegeWorld[];

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  colleges = [await there.college(), await there.college(), await there.college()];
  for (const [n, college] of colleges.entries()) {
    await college.headcount({ students: 200 + n });
    const ofForm = { 'mentors[EMPLOYER_REPRESENTATIVE]employer-student': n };
    await counted(hub, college.id, { ...COUNTS, ...ofForm, 'mentees[STUDENT]': 20 * n, left_out_without_consent: 1 });
  }
  await hub.owner('update participants.college set municipality = $2 where id = any ($1)', [
    colleges.slice(1).map(({ id }) => id),
    'Село: Новое',
  ]);
});
afterAll(() => hub.close());

const FIGURE =
  'status source numerator denominator value target period note form category municipality coverage { reported }';

async function table(client: Client, groupBy: readonly string[], more: object = {}): Promise<Data[]> {
  const query = `query ($region: String!, $groupBy: [KpiGroup!], $source: FigureSource) {
    kpi(region: $region, groupBy: $groupBy, source: $source, years: ["2024/2025"], totals: true) {
      indicator { code } college { id } ${FIGURE}
    }
  }`;
  return (await client.ask(query, { region: there.region.code, groupBy, ...more })).kpi;
}

async function explain(client: Client, args: object): Promise<Data> {
  const query = `query ($region: String!, $indicator: String!, $collegeId: ID, $municipality: String, $form: String,
                        $category: MeasureCategory, $source: FigureSource) {
    explainFigure(region: $region, indicator: $indicator, year: "2024/2025", collegeId: $collegeId,
                  municipality: $municipality, form: $form, category: $category, source: $source) {
      figure { indicator { code } college { id } ${FIGURE} } formula
      terms { part category form title value }
      colleges { college { id } figure { status numerator denominator value } }
      leftOut
    }
  }`;
  return (await client.ask(query, { region: there.region.code, indicator: 'learners_as_mentees', ...args }))
    .explainFigure;
}

const cellOf = ({ indicator, college, municipality, form, category }: Data) => ({
  ...{ indicator: indicator.code, collegeId: college?.id, municipality, form, category },
});

/** Every cell of the table, explained: the figure is that of the table. Answers the explanations. */
async function everyCell(client: Client, groupBy: readonly string[], more: object = {}): Promise<Data[]> {
  const rows = await table(client, groupBy, more);
  expect(rows.length).toBeGreaterThan(0);
  const told = await Promise.all(rows.map((row) => explain(client, { ...cellOf(row), ...more })));
  expect(told.map(({ figure }) => figure)).toEqual(rows);
  return told;
}

const GROUPS = [['MUNICIPALITY'], ['MUNICIPALITY', 'CATEGORY'], ['COLLEGE', 'FORM'], ['FORM'], ['CATEGORY']];

describe('a cell of the table, explained', () => {
  it.each(GROUPS)('is what the table has, grouped by %s %s', async (...groupBy) => {
    await everyCell(there.coordinator, groupBy.filter(Boolean));
  });

  it('is of the colleges of its municipality, in the measures of its form or category, by their names', async () => {
    const told = await explain(there.coordinator, { municipality: 'Село: Новое', category: 'STUDENT' });
    expect(told.colleges.map(({ college }: Data) => college.id)).toEqual(colleges.slice(1).map(({ id }) => id));
    expect(told.formula).toBe('mentees (students) ÷ number of students × 100');
    expect(told.terms[0]).toMatchObject({ part: 'NUMERATOR', category: 'STUDENT', form: null, value: 60 });
    expect(told.leftOut).toEqual([expect.stringContaining('all forms and categories together')]);
    const ofForm = await explain(there.coordinator, { indicator: 'mentors_from_employers', form: 'employer-student' });
    expect(ofForm.formula).toContain('Employer to student');
    expect(ofForm.terms[0]).toMatchObject({ form: 'employer-student', category: 'EMPLOYER_REPRESENTATIVE' });
  });

  it('has no measures where the indicator is not counted so', async () => {
    const told = await explain(there.coordinator, { indicator: 'mentors_from_employers', category: 'TEACHER' });
    expect(told.figure.status).toBe('NOT_APPLICABLE');
    expect(told.terms).toEqual([]);
  });

  it('is refused clearly where there is no such place or form', async () => {
    const ask = (args: object) => explain(there.coordinator, args);
    await expect(ask({ municipality: 'Нигде' })).rejects.toThrow('municipality: no such code: Нигде');
    await expect(ask({ municipality: '', collegeId: colleges[0]!.id })).rejects.toThrow('one of the two');
    await expect(ask({ form: 'nope' })).rejects.toThrow('form: no such code: nope');
    await expect(explain(colleges[0]!.curator, { municipality: '', source: 'LIVE' })).rejects.toThrow('FORBIDDEN');
  });

  it('takes no more statements for a municipality or category', async () => {
    const statements = async (args: object) => (await hub.statementsOf(() => explain(there.coordinator, args))).length;
    expect(await statements({ municipality: '', category: 'STUDENT' })).toBe(await statements({}));
  });
});

describe('a cell of what is published', () => {
  const reader = () => hub.client({ roles: ['ANALYST'], regions: [there.region.id] });

  beforeAll(async () => {
    for (const [n, college] of colleges.entries()) {
      const teachers = Array.from({ length: [30, 24, 4][n]! }, () => ({ category: 'TEACHER' as const }));
      await pairs(college, 'teacher-student', ...(await college.people(...teachers)));
    }
    await publish(hub, there, colleges);
  }, 180_000);

  it.each(GROUPS)(
    'is told as the table tells it, its parts and its colleges as well, grouped by %s %s',
    async (...groups) => {
      const analyst = await reader();
      const groupBy = groups.filter(Boolean);
      const told = await everyCell(analyst, groupBy, { source: 'PUBLISHED' });
      const cut = groupBy.find((group) => group === 'FORM' || group === 'CATEGORY');
      const ofColleges = await table(analyst, ['COLLEGE', ...(cut ? [cut] : [])], { source: 'PUBLISHED' });
      const known = new Map(ofColleges.map((row) => [JSON.stringify({ ...cellOf(row), municipality: null }), row]));
      for (const { figure, terms, colleges: own } of told) {
        const parts = { NUMERATOR: figure.numerator, DENOMINATOR: figure.denominator };
        for (const { part, value } of terms) {
          expect([null, parts[part as keyof typeof parts]]).toContain(value);
        }
        for (const { college, figure: ownFigure } of own) {
          const key = JSON.stringify({ ...cellOf({ ...figure, college }), municipality: null });
          expect(known.get(key)).toMatchObject(ownFigure);
        }
      }
    },
  );

  it('tells no part of one that is hidden', async () => {
    const hidden = (await everyCell(await reader(), ['COLLEGE', 'CATEGORY'], { source: 'PUBLISHED' })).filter(
      ({ figure }) => figure.status === 'SUPPRESSED',
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { figure, terms } of hidden) {
      expect([figure.value, figure.numerator, ...terms.filter(({ part }: Data) => part === 'NUMERATOR').map(({ value }: Data) => value)]).toEqual([null, null, null]); // prettier-ignore
    }
  });
});

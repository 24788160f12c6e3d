import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { pairs } from '../testing/figures.js';
import {
  acceptSubmission,
  directorOf,
  openPeriod,
  publishPeriod,
  returnSubmission,
  submitPeriod,
} from '../testing/periods.js';
import { BI_VIEW_LIST } from './views.sql.js';

let hub: TestHub;
let there: World;
let colleges: CollegeWorld[];

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  colleges = [await there.college(), await there.college(), await there.college()];
  for (const [n, college] of colleges.entries()) {
    await college.headcount({ students: 400, teachers: 200 });
    const teachers = Array.from({ length: [40, 30, 4][n]! }, () => ({ category: 'TEACHER' as const }));
    await pairs(college, 'teacher-student', ...(await college.people(...teachers)));
  }
  await setTargets();
  const { id } = (await openPeriod(there)).period;
  const submitted: string[] = [];
  for (const college of colleges) submitted.push(await tell(college, id));
  await publishPeriod(there.coordinator, id);
  await openPeriod(there, { kind: 'QUARTER', number: 1 });
  await returnSubmission(there.coordinator, submitted[0]!, 'Исправьте численность');
  await colleges[0]!.headcount({ students: 500, teachers: 200 });
  await tell(colleges[0]!, id);
  await publishPeriod(there.coordinator, id, { reason: 'Численность' });
}, 180_000);
afterAll(() => hub.close());

async function tell(college: CollegeWorld, periodId: string): Promise<string> {
  const { submission } = await submitPeriod(await directorOf(hub, college), college.id, periodId);
  await acceptSubmission(there.coordinator, submission.id);
  return submission.id;
}

async function setTargets(): Promise<void> {
  const carried = { indicator: 'learners_as_mentees', year: '2023/2024', value: 20, verified: false };
  const confirmed = {
    ...{ indicator: 'learners_as_mentees', year: '2024/2025', value: 12.5, verified: true },
    ...{ collegeId: colleges[1]!.id, document: 'Приказ № 1', documentDate: '2024-07-01', url: 'https://example.org/1' },
  };
  const { setTargets: payload }: Data = await there.coordinator.ask(
    `mutation ($input: SetTargetsInput!) { setTargets(input: $input) { results { problems { code } } } }`,
    { input: { regionId: there.region.id, rows: [carried, confirmed] } },
  );
  expect(payload.results.flatMap(({ problems }: Data) => problems)).toEqual([]);
}

const ofRegion = (view: string, more = '') =>
  hub.owner(`select * from bi.${view} where region = $1 ${more}`, [there.region.code]);

/** Figures as the graph tells them to an analyst, in the columns of the view; those that there are, or are hidden. */
async function told(groupBy: string, revision: number | null): Promise<string[]> {
  const analyst = await hub.client({ roles: ['ANALYST'], regions: [there.region.id] });
  const { kpi } = await analyst.ask(
    `query ($region: String!, $revision: Int) {
      kpi(region: $region, periods: ["2024/2025"], revision: $revision, groupBy: [${groupBy}], source: PUBLISHED) {
        college { code } municipality indicator { code } form category status value numerator denominator aboveHundred
        target gap coverage { reported expected enough } formulaVersion period revision approval asOf
        targetYear targetCarriedForward targetVerified targetSource targetDocumentDate targetUrl
      }
    }`,
    { region: there.region.code, revision },
  );
  return kpi
    .filter(({ status }: Data) => status === 'OK' || status === 'SUPPRESSED')
    .map((row: Data) =>
      JSON.stringify([
        row.college?.code ?? null,
        row.indicator.code,
        row.form,
        row.category,
        row.status,
        row.value,
        row.numerator,
        row.denominator,
        row.aboveHundred,
        row.target,
        row.gap,
        row.coverage.reported,
        row.coverage.expected,
        row.formulaVersion,
        row.revision,
        row.approval,
        row.asOf,
        row.targetYear,
        row.targetCarriedForward,
        row.targetVerified,
        row.targetSource,
        row.targetDocumentDate,
        row.targetUrl,
        row.coverage.enough,
      ]),
    ) // prettier-ignore
    .sort();
}

async function seen(view: string, where: string): Promise<string[]> {
  const rows = await hub.owner(
    `select json_build_array(college, indicator, form, category, status, value, numerator, denominator, above_hundred,
              target, gap, reported, expected, formula_version, revision, approval, as_of, target_year, target_carried_forward,
              target_verified, target_source, target_document_date, target_url, enough_reported) as row
       from bi.${view} where region = $1 and period = '2024/2025' and status in ('OK', 'SUPPRESSED') and ${where}`,
    [there.region.code],
  );
  return rows.map(({ row }) => JSON.stringify(row)).sort();
}

describe('published figures for BI tools', () => {
  const WHOLE = 'form is null and category is null';

  it.each([
    ['colleges', 'COLLEGE', `subject = 'COLLEGE' and ${WHOLE}`],
    ['colleges by form', 'COLLEGE, FORM', `subject = 'COLLEGE' and form is not null`],
    ['colleges by category', 'COLLEGE, CATEGORY', `subject = 'COLLEGE' and category is not null`],
    ['the region', 'YEAR', `subject = 'REGION' and ${WHOLE}`],
  ])('of %s are those that the graph tells to analysts', async (_what, groupBy, where) => {
    const graph = await told(groupBy, null);
    expect(graph.length).toBeGreaterThan(0);
    expect(await seen('figures', where)).toEqual(graph);
  });

  it('say which year their target is of, and whether and by which document it is confirmed', async () => {
    const [first, second] = colleges.map(({ code }) => code) as [string, string];
    const rows = await ofRegion(
      'figures',
      `and indicator = 'learners_as_mentees' and college in ('${first}', '${second}') and form is null and category is null order by college`,
    );
    expect(rows).toMatchObject([
      { target_year: '2023/2024', target_carried_forward: true, target_verified: false, target_document_date: null },
      {
        ...{ target_year: '2024/2025', target_carried_forward: false, target_verified: true },
        ...{ target_source: 'Приказ № 1', target_url: 'https://example.org/1' },
      },
    ]);
  });

  it('of an earlier publication stay what they were, and stand among all revisions alone', async () => {
    const where = `subject = 'COLLEGE' and ${WHOLE}`;
    expect(await seen('figure_revisions', `${where} and revision = 1`)).toEqual(await told('COLLEGE', 1));
    expect(await seen('figure_revisions', `${where} and latest`)).toEqual(await seen('figures', where));
    const revisions = await ofRegion('figures');
    expect(new Set(revisions.map(({ revision }) => revision))).toEqual(new Set([2]));
  });

  it('say of what is hidden that it is, and nothing more', async () => {
    const hidden = await ofRegion('figure_revisions', `and status = 'SUPPRESSED'`);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { value, numerator, denominator, gap, above_hundred: above } of hidden) {
      expect([value, numerator, denominator, gap, above]).toEqual([null, null, null, null, false]);
    }
  });

  it('stand beside periods, publications, formulas and colleges', async () => {
    expect((await ofRegion('periods')).map(({ period, revision }) => [period, revision])).toEqual(
      expect.arrayContaining([['2024/2025', 2], ['2024/2025-Q1', null]]), // prettier-ignore
    );
    const publications = await ofRegion('publications', 'order by revision');
    expect(publications).toMatchObject([
      { revision: 1, latest: false, reason: null, colleges: 3 },
      { revision: 2, latest: true, reason: 'Численность' },
    ]);
    expect((await ofRegion('colleges')).map(({ college }) => college).sort()).toEqual(
      colleges.map(({ code }) => code).sort(),
    );
    const [formula] = await hub.owner(
      `select numerator, denominator, in_force from bi.indicators where region is null and indicator = 'learners_as_mentees'`,
    );
    expect(formula).toEqual({ in_force: true, numerator: expect.stringContaining('mentees'), denominator: 'learners' });
  });

  it('are described, each view and each column, in both languages', async () => {
    const rows = await hub.owner(
      `select c.relname as view, a.attname as column, col_description(c.oid, a.attnum) as words,
              obj_description(c.oid, 'pg_class') as whole
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where c.relnamespace = 'bi'::regnamespace and c.relkind = 'v'`,
    );
    expect(new Set(rows.map(({ view }) => view))).toEqual(new Set(BI_VIEW_LIST.map(({ name }) => name)));
    for (const { view, column, words, whole } of rows) {
      expect([view, column, words]).toEqual([view, column, expect.stringMatching(/^[^/]*[А-Яа-яё].* \/ .*[A-Za-z]/)]);
      expect(whole).toEqual(expect.stringContaining(' / '));
    }
    const accounts = rows.filter(({ column }) => /_by$|person|account/.test(String(column)) && column !== 'submit_by');
    expect(accounts).toEqual([]);
  });
});

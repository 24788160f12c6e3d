import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { audit } from '#monitoring/disclosure/audit.js';
import { buildTable, type FigurePlace } from '#monitoring/disclosure/build-table.js';
import type { Column, FormSides } from '#monitoring/disclosure/publishing.type.js';
import { tellsOfFew, type DisclosureTable } from '#monitoring/disclosure/table.type.js';
import { formsOfMentoring } from '#monitoring/indicator/indicator.repository.js';
import { narrowed } from '#monitoring/kpi/kpi.policy.js';
import { isWhole } from '#monitoring/ledger/cut.policy.js';
import { thresholdOf } from '#monitoring/publication/threshold.policy.js';
import { USUAL_RULES } from '#monitoring/rules/rules.policy.js';
import type { IndicatorFormula } from '#monitoring/scorecard/answer.policy.js';
import { formulasInForce } from '#monitoring/scorecard/scorecard.repository.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import { SAMPLE_TAKES_MS, sampleTemplate } from '../testing/served-hub.js';

interface PublishedRow {
  readonly subject: FigurePlace['kind'];
  readonly id: string;
  readonly indicator: string;
  readonly form: string;
  readonly category: string;
  readonly status: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

let hub: TestHub;
let publications: { readonly id: string; readonly code: string; readonly regionId: string; readonly year: number }[];

beforeAll(async () => {
  hub = await ownHub(await sampleTemplate());
  publications = (await hub.owner(
    `select b.id, b.region_id as "regionId", p.academic_year::int as year, p.kind || ' ' || p.number as code
       from monitoring.publication b join monitoring.period p on p.id = b.period_id order by p.speaks_for`,
  )) as typeof publications;
}, SAMPLE_TAKES_MS);
afterAll(() => hub.close());

/** Whoever knows nothing but what everybody may read of the definitions. */
const reader = {
  rows: <Row extends object>(sql: string, params?: readonly unknown[]) =>
    hub.raw('monitoring', null, sql, params && [...params]) as Promise<unknown> as Promise<Row[]>,
};

/** What colleges told of a publication, read from its submissions and not by the code that published them. */
async function collegesOf(publicationId: string) {
  const rows = await hub.owner(
    `select c.id, c.municipality,
            (select json_object_agg(m.measure || ' ' || m.category || ' ' || m.form, m.value)
               from monitoring.published_submission s join monitoring.submitted_measure m using (submission_id)
              where (s.publication_id, s.college_id) = ($1, c.id)) as values
       from participants.college c order by c.code`,
    [publicationId],
  );
  return rows.map(({ id, municipality, values }) => ({
    ...{ id: String(id), municipality: String(municipality) },
    values: (values ?? {}) as Record<string, number>,
  }));
}

const rowsOf = (publicationId: string) =>
  hub.owner(
    `select f.subject, coalesce(f.college_id::text, f.municipality) as id, f.indicator_id as indicator, f.form,
            f.category, f.status, f.numerator, f.denominator
       from monitoring.published_figure f where f.publication_id = $1`,
    [publicationId],
  ) as Promise<unknown> as Promise<PublishedRow[]>;

const columnKey = ({ indicator, form, category }: Pick<PublishedRow, 'indicator' | 'form' | 'category'>) =>
  `${indicator} ${form} ${category}`;

/** The columns of people that a publication has, by their keys. */
function columnsOf(rows: readonly PublishedRow[], formulas: readonly IndicatorFormula[]): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const row of rows) {
    const formula = formulas.find(({ indicator }) => indicator.id === row.indicator)!;
    const threshold = thresholdOf(formula, USUAL_RULES);
    const cut = { form: row.form || null, category: row.category || null };
    const counted = isWhole(cut) ? formula : narrowed(formula, cut)!;
    if (threshold !== null) columns.set(columnKey(row), { formula: counted, threshold });
  }
  return columns;
}

interface Published {
  readonly table: DisclosureTable;
  readonly hidden: Set<number>;
}

/** The table behind a publication, with the figures that it hides. Every published figure of people is in it. */
async function published({ id, regionId, year }: (typeof publications)[number]): Promise<Published> {
  const rows = await rowsOf(id);
  const columns = columnsOf(rows, await formulasInForce(reader, 'en', regionId, year));
  const forms = (await formsOfMentoring(reader, regionId)) as FormSides[];
  const { table, places } = buildTable({ colleges: await collegesOf(id), columns: [...columns.values()], forms });
  const keys = [...columns.keys()];
  const told = new Map(rows.map((row) => [`${row.subject} ${row.id} ${columnKey(row)}`, row]));
  const placed = places.map(({ kind, id: subject, column }) => told.get(`${kind} ${subject} ${keys[column]}`)!);
  const figures = rows.filter((row) => columns.has(columnKey(row)) && ['OK', 'SUPPRESSED'].includes(row.status));
  expect(new Set(figures)).toEqual(new Set(placed.filter(({ status }) => status !== 'NOT_APPLICABLE')));
  const hidden = new Set(placed.flatMap(({ status }, at) => (status === 'SUPPRESSED' ? [at] : [])));
  return { table, hidden };
}

it('all that the sample publishes holds against whoever reckons with all of it', async () => {
  expect(publications.map(({ code }) => code)).toEqual(['QUARTER 3', 'YEAR 1']);
  for (const publication of publications) {
    const { table, hidden } = await published(publication);
    expect(hidden.size).toBeGreaterThan(100);
    expect(table.figures.length - hidden.size).toBeGreaterThan(50);
    expect((await audit(table, hidden)).violations).toEqual([]);
  }
}, 180_000);

it('would not hold with a figure of few shown, nor with all that are of enough', async () => {
  for (const publication of publications) {
    const { table, hidden } = await published(publication);
    const few = [...hidden].filter((at) => tellsOfFew(table, table.figures[at]!));
    const without = (shown: number) => new Set([...hidden].filter((at) => at !== shown));
    expect((await audit(table, without(few[0]!))).holds).toBe(false);
    expect((await audit(table, new Set(few))).holds).toBe(false);
  }
}, 180_000);

it('shows to everybody no part of what is hidden', async () => {
  for (const { id } of publications) {
    for (const { status, numerator, denominator } of await rowsOf(id)) {
      if (status === 'SUPPRESSED') expect([numerator, denominator]).toEqual([null, null]);
    }
  }
});

import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ordered } from '#monitoring/kpi/order.policy.js';
import { ask } from '../graph/ask.js';
import { FiguresTableDocument, type FiguresTableQuery } from '../graph/generated/graphql.js';
import type { FigureRow } from './figure-row.type.js';
import type { FiguresOutline, ListedCollege, ListedMoment } from './outline.js';
import type { Extent } from './size.policy.js';

/** Rows that are asked for at once: few enough that no table stands in memory, enough that the graph is asked seldom. */
const ROWS_AT_ONCE = 2000;

type Row = NonNullable<FiguresTableQuery['kpi']>[number];

/** What the graph is asked at once: one indicator of one moment, of so many colleges. */
interface Portion {
  readonly moment: ListedMoment;
  readonly indicator: FiguresOutline['indicators'][number];
  /** Codes; null where they are not told apart. */
  readonly colleges: readonly string[] | null;
  /** Whether it is the one that rows of all colleges together are taken from, as each has them. */
  readonly withTotals: boolean;
}

export function extentOf(outline: FiguresOutline): Extent {
  const { request, moments, indicators, forms, categories } = outline;
  const municipalities = new Set(outline.colleges.map(({ municipality }) => municipality)).size;
  return {
    moments: moments.length,
    indicators: indicators.length,
    places: chosenColleges(outline)?.length ?? (request.groupBy.includes('MUNICIPALITY') ? municipalities : null),
    parts: forms || categories ? (forms?.length ?? 1) * (categories?.length ?? 1) : null,
    totals: request.totals,
    ordered: isOrdered(outline),
  };
}

const isOrdered = ({ request: { orderBy } }: FiguresOutline) => orderBy !== null && orderBy !== 'AS_LISTED';

/** The table in portions, in the order asked for. */
export async function* figures(graph: GraphClient, outline: FiguresOutline): AsyncGenerator<FigureRow[]> {
  const portions = listed(graph, outline);
  if (isOrdered(outline)) {
    // What is put in order stands in memory as a whole, so that its size is bounded (size.policy.ts).
    const rows: FigureRow[] = [];
    for await (const portion of portions) rows.push(...portion);
    yield ordered(rows, outline.request.orderBy!);
  } else yield* portions;
}

/**
 * The table in portions, one after the other and only when the one before was taken: by time, then indicator, then
 * college, then form or category.
 */
async function* listed(graph: GraphClient, outline: FiguresOutline): AsyncGenerator<FigureRow[]> {
  const colleges = new Map(outline.colleges.map((college) => [college.id, college]));
  for (const portion of portionsOf(outline)) {
    const rows = await rowsOf(graph, outline, portion);
    yield rows.map((row) => toFigure(row, outline, portion, row.college && colleges.get(row.college.id)!));
  }
}

function* portionsOf(outline: FiguresOutline): Generator<Portion> {
  const { parts, totals } = extentOf(outline);
  const cuts = (parts ?? 1) + (totals ? 1 : 0);
  const blocks = blocksOf(chosenColleges(outline), Math.max(1, Math.floor(ROWS_AT_ONCE / cuts)));
  for (const moment of outline.moments) {
    for (const indicator of outline.indicators) {
      for (const [n, colleges] of blocks.entries()) {
        yield { moment, indicator, colleges, withTotals: n === blocks.length - 1 };
      }
    }
  }
}

function chosenColleges({ request, colleges }: FiguresOutline): string[] | null {
  if (!request.groupBy.includes('COLLEGE')) return null;
  const codes = colleges.map(({ code }) => code);
  return request.colleges ? codes.filter((code) => request.colleges!.includes(code)) : codes;
}

/** Colleges that one question may name, which the graph bounds as well. */
const MOST_COLLEGES = 1000;

function blocksOf(codes: readonly string[] | null, rows: number): (readonly string[] | null)[] {
  if (codes === null) return [null];
  const size = Math.min(rows, MOST_COLLEGES);
  return Array.from({ length: Math.ceil(codes.length / size) }, (_, n) => codes.slice(n * size, (n + 1) * size));
}

async function rowsOf(
  graph: GraphClient,
  { request, source, forms, categories }: FiguresOutline,
  { moment, indicator, colleges, withTotals }: Portion,
): Promise<readonly Row[]> {
  // Of a live figure there is no period; of a published one the period is named, lest another be published meanwhile.
  const pinned = source === 'LIVE' ? null : (moment.period ?? moment.asked);
  const { kpi } = await ask(graph, FiguresTableDocument, {
    region: request.region,
    years: pinned === null ? [moment.year] : null,
    periods: pinned === null ? null : [pinned],
    revision: pinned === null ? null : moment.revision,
    indicators: [indicator.code],
    groupBy: request.groupBy.filter((group) => group !== 'FORM' && group !== 'CATEGORY'),
    colleges: colleges ?? request.colleges,
    forms,
    categories,
    source,
    statuses: request.statuses,
    totals: request.totals,
  });
  if (source === 'PUBLISHED' && kpi.some(({ revision }) => (revision ?? moment.revision) !== moment.revision)) {
    throw new Error(`${moment.year} was published while it was being exported`);
  }
  return colleges === null || withTotals ? kpi : kpi.filter(({ college }) => college !== null);
}

function toFigure(
  row: Row,
  { request, source }: FiguresOutline,
  { moment, indicator }: Portion,
  college: ListedCollege | null,
): FigureRow {
  return {
    year: moment.year,
    period: row.period,
    revision: row.revision,
    source,
    as_of: row.asOf,
    approval: row.approval,
    region: request.region,
    college: college?.code ?? null,
    college_name: college?.name ?? null,
    municipality: college?.municipality ?? row.municipality,
    indicator: indicator.code,
    indicator_title: indicator.title,
    form: row.form,
    category: row.category,
    total: row.total,
    status: row.status,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    above_hundred: row.aboveHundred,
    target: row.target,
    target_as_of: row.targetAsOf,
    gap: row.gap,
    reported: row.coverage.reported,
    expected: row.coverage.expected,
    formula_version: row.formulaVersion,
    note: row.note,
    target_year: row.targetYear,
    target_carried_forward: row.targetCarriedForward,
    target_verified: row.targetVerified,
    target_source: row.targetSource,
    target_document_date: row.targetDocumentDate,
    target_url: row.targetUrl,
    enough_reported: row.coverage.enough,
  };
}

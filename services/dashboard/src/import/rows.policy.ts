import type { Outcome, ReportRow } from './lines.type.js';

export const PAGE_ROWS = 50;

export const OUTCOMES: readonly Outcome[] = ['REFUSED', 'CREATED', 'UPDATED', 'UNCHANGED'];

export type Filter = Outcome | 'ALL';

/** The rows of a filter as they come, but the refused ones first, since they want something done. */
export function shownRows(rows: readonly ReportRow[], filter: Filter): readonly ReportRow[] {
  const among = filter === 'ALL' ? [...rows] : rows.filter(({ outcome }) => outcome === filter);
  const late = ({ outcome }: ReportRow) => (outcome === 'REFUSED' ? 0 : 1);
  return among.sort((a, b) => late(a) - late(b));
}

export function countsOf(rows: readonly ReportRow[]): Readonly<Record<Filter, number>> {
  const counts: Record<Filter, number> = { ALL: rows.length, REFUSED: 0, CREATED: 0, UPDATED: 0, UNCHANGED: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** A page of rows; a page past the last one is the last one, as after a filter that leaves fewer. */
export function pagesOf<Row>(rows: readonly Row[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const at = Math.min(Math.max(1, page), pages);
  return { page: at, pages, rows: rows.slice((at - 1) * size, at * size) };
}

import type { Bilingual } from '#kernel/i18n/messages.js';
import type { SheetWarning } from './grid.js';
import type { Header, HeaderColumn } from './header.js';
import { WARNINGS } from './warnings.js';

/** What a header means that no table of its kind has: a session or an assessment of one cohort, say. */
export interface ItemFit {
  /** Name of the column's field; other than those of the kind. */
  readonly field: string;
  /** The greater, the better the header fits: of two columns for one field the better is taken. */
  readonly weight: number;
}

/** What tells the columns of one table that its kind doesn't know. */
export interface ItemColumns {
  readonly fitOf: (header: string) => ItemFit | null;
  /** Why a column is not read, where it is known what it holds: in words, or null where they aren't needed. */
  readonly leftOut: (header: string) => Bilingual | null | undefined;
}

/** A header with the columns that are found by what they are headed with. */
export function withItems(header: Header, { fitOf, leftOut }: ItemColumns): Header {
  const best = new Map<string, HeaderColumn & ItemFit>();
  const warnings: SheetWarning[] = [];
  const warn = (column: string, message: Bilingual) => warnings.push({ column, message });
  for (const column of header.unknown) {
    const fit = fitOf(column.header);
    if (fit === null) {
      const why = leftOut(column.header);
      if (why !== null) warn(column.header, why ?? WARNINGS.unknownColumn(column.header));
      continue;
    }
    const before = best.get(fit.field);
    const isBetter = !before || fit.weight > before.weight;
    if (isBetter) best.set(fit.field, { ...column, ...fit });
    if (before) warn(...twice(isBetter ? before : column));
  }
  const unknown = new Set(header.unknown.map((column) => column.header));
  const others = header.warnings.filter(({ column }) => column === undefined || !unknown.has(column));
  const items = [...best].map(([field, { index, header: text }]) => [field, { index, header: text }] as const);
  return { ...header, columns: new Map([...header.columns, ...items]), warnings: [...others, ...warnings] };
}

const twice = ({ header }: HeaderColumn): [string, Bilingual] => [header, WARNINGS.itemTwice(header)];

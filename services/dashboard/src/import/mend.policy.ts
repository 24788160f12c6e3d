import { csvOf } from './csv.policy.js';
import type { NameAnswer, RefusedRow, RefusedRows, Report, ReportRow } from './lines.type.js';

/** Where a row stands in the reader's own file. */
export type Place = Pick<RefusedRow, 'sheet' | 'row'>;

/** What the reader has typed so far: by the key of a row, then by column. */
export type Draft = Readonly<Record<string, Readonly<Record<number, string>>>>;

/** Tells a row from all others, of whatever sheet; no name of a sheet begins like the key of a row without one. */
export function keyOf({ sheet, row }: Place): string {
  return sheet === undefined ? String(row) : `${row} ${sheet}`;
}

/** A cell of a refused row, as it is to be shown. */
export interface MendedCell {
  readonly index: number;
  readonly column: string;
  readonly text: string;
  /** Why the row was refused because of it; empty for the others. */
  readonly problems: readonly string[];
  readonly answers: readonly NameAnswer[];
}

export interface MendedRow {
  readonly key: string;
  readonly place: Place;
  readonly name: string;
  readonly wrong: readonly MendedCell[];
  readonly others: readonly MendedCell[];
}

/** The refused rows with a column for every problem: one may be about a column that the sheet lacks. */
export function withColumnsOf(refused: RefusedRows, report: Report): RefusedRows {
  const named = new Set(report.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const lacking = [...named].filter((column) => !refused.header.includes(column));
  if (lacking.length === 0) return refused;
  return {
    ...refused,
    header: [...refused.header, ...lacking],
    rows: refused.rows.map((row) => ({ ...row, cells: [...row.cells, ...lacking.map(() => '')] })),
  };
}

/** Each refused row in two parts: the cells that something is said of, and the rest. */
export function mendedRows({ header, rows }: RefusedRows, report: Report, draft: Draft): readonly MendedRow[] {
  const said = new Map(report.rows.map((row) => [keyOf(row), row]));
  return rows.map(({ cells, ...place }) => {
    const key = keyOf(place);
    const { name = '', cells: problems = [] } = said.get(key) ?? ({} as Partial<ReportRow>);
    const all = header.map((column, index): MendedCell => {
      const about = problems.filter((one) => one.column === column);
      return {
        index,
        column,
        text: textOf(cells, draft[key], index) ?? '',
        problems: about.map(({ problem }) => problem),
        answers: about.flatMap(({ answers = [] }) => answers),
      };
    });
    const isWrong = ({ problems: about }: MendedCell) => about.length > 0;
    return { key, place, name, wrong: all.filter(isWrong), others: all.filter((cell) => !isWrong(cell)) };
  });
}

function textOf(cells: RefusedRow['cells'], typed: Draft[string] | undefined, index: number): string | null {
  return typed?.[index] ?? cells[index] ?? null;
}

/**
 * What is sent when the rows are imported again, and where they stand in the file in the same order. All of them are,
 * since one row may wait for another. Only a row with a formula that gave nothing waits until somebody has typed what it
 * should have been: an empty cell would pass for one that nobody filled.
 */
export function toImportAgain({ header, rows }: RefusedRows, draft: Draft): { csv: string; places: Place[] } {
  const sent = rows.flatMap(({ cells, ...place }) => {
    const texts = header.map((_, index) =>
      textOf(index < cells.length ? cells : [...cells, ''], draft[keyOf(place)], index),
    );
    return texts.includes(null) ? [] : [{ place, texts: texts as string[] }];
  });
  return { csv: csvOf([header, ...sent.map(({ texts }) => texts)]), places: sent.map(({ place }) => place) };
}

/** Refused rows by where they stand in the reader's own file. */
export function renumbered<Rows extends { readonly rows: readonly Place[] }>(
  answer: Rows,
  places: readonly Place[],
): Rows {
  return { ...answer, rows: answer.rows.map((each) => ({ ...each, ...placeOf(each.row, places) })) };
}

/** A report, its warnings included, by where the rows stand in the reader's own file. */
export function renumberedReport(report: Report, places: readonly Place[]): Report {
  const warnings = report.warnings.map((each) => (each.row === undefined ? each : { ...each, ...placeOf(each.row, places) })); // prettier-ignore
  return { ...renumbered(report, places), warnings };
}

/** The first line of what was sent is the header. */
const placeOf = (row: number, places: readonly Place[]): Place | undefined => places[row - 2];

/**
 * The cell once the question whom a name means has been answered. The other names in it stay: what is replaced is the
 * answer given before, or the name, however it is spaced, or else the entry of the list with this family name.
 */
export function answered(text: string, { name, write }: NameAnswer, answers: readonly NameAnswer[]): string {
  const before = answers.find((other) => other.name === name && text.includes(other.write));
  if (before) return text.replace(before.write, () => write);
  const family = spelled(name.split(' ')[0] ?? '');
  const entry = text.match(spelled(name)) ?? text.match(new RegExp(`[^;,/\\n]*${family.source}[^;,/\\n]*`, 'iu'));
  if (entry?.index === undefined) return write;
  return text.slice(0, entry.index) + write + text.slice(entry.index + entry[0].length);
}

/** A name in any case, with ё or е, and with spaces, full stops and commas between its parts as anybody likes. */
function spelled(name: string): RegExp {
  const letters = [...name.replace(/[\s.]/g, '')].map((letter) => (/[её]/i.test(letter) ? '[её]' : letter));
  const literal = letters.map((letter) => letter.replace(/^[\\^$.*+?()|{}]$/, '\\$&'));
  return new RegExp(`${literal.join('[\\s.,]*')}\\.?`, 'iu');
}

/** How many rows have been touched. */
export function touched(draft: Draft): number {
  return Object.keys(draft).length;
}

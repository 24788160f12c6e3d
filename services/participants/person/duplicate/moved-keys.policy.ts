import type { Problem } from '#kernel/graph/problem.js';
import { duplicateProblem } from './duplicate.problems.js';

/** Where a key leads that no longer has a record of its own; without an id the person was erased. */
export interface MovedKey {
  readonly key: string;
  readonly id: string | null;
  readonly source: string | null;
  readonly externalId: string | null;
  /** Whether rows of this key change the person. */
  readonly leads: boolean;
}

interface KeyedRow {
  readonly row: { readonly externalId: string };
  readonly n: number;
}

/** Rows of a college's system by whose record their key leads to. */
export interface SortedRows<Row> {
  /** Under which key of which system the rows are written: their own, or that of the person they were merged into. */
  readonly written: ReadonlyMap<string, readonly { readonly given: Row; readonly externalId: string }[]>;
  /** Rows of a second card of a person, which change nothing, with the person that they lead to. */
  readonly silent: readonly { readonly given: Row; readonly id: string }[];
  /** Rows of people who were erased. */
  readonly erased: readonly { readonly given: Row; readonly problem: Problem }[];
}

/** Sorts the rows of a batch by where their keys lead: most to a record of their own. */
export function sortByKey<Row extends KeyedRow>(
  moved: ReadonlyMap<string, MovedKey>,
  source: string,
  rows: readonly Row[],
): SortedRows<Row> {
  const written = new Map<string, { given: Row; externalId: string }[]>();
  const silent: { given: Row; id: string }[] = [];
  const erased: { given: Row; problem: Problem }[] = [];
  const write = (under: string, given: Row, externalId: string) =>
    written.set(under, [...(written.get(under) ?? []), { given, externalId }]);
  const own = rows.filter((given) => !moved.has(given.row.externalId));
  if (own.length > 0)
    written.set(
      source,
      own.map((given) => ({ given, externalId: given.row.externalId })),
    );
  for (const given of rows) {
    const home = moved.get(given.row.externalId);
    if (!home) continue;
    if (home.id === null)
      erased.push({ given, problem: duplicateProblem('PERSON_ERASED', ['rows', given.n, 'externalId']) });
    else if (home.leads) write(home.source!, given, home.externalId!);
    else silent.push({ given, id: home.id });
  }
  return { written, silent, erased };
}

import type { Formula } from '../indicator/formula.policy.js';
import { CellNames } from './cell-names.js';
import type { CountedCollege, Publishing } from './publishing.type.js';
import { relationsOf } from './relations.policy.js';
import { total, type DisclosureTable, type FigureFacts } from './table.type.js';

export type SubjectKind = 'COLLEGE' | 'MUNICIPALITY' | 'REGION';

/** Which figure is at a position of the table: its subject and the position of its column. */
export interface FigurePlace {
  readonly kind: SubjectKind;
  /** Of the college or the municipality; empty of the region. */
  readonly id: string;
  readonly column: number;
}

export interface BuiltTable {
  readonly table: DisclosureTable;
  /** By the positions of the table's figures. A subject has none where no college of it has both parts. */
  readonly places: readonly FigurePlace[];
}

/** All figures of a region at once, as sums over the colleges that have both parts of a column. */
export function buildTable({ colleges, columns, forms }: Publishing): BuiltTable {
  const names = new CellNames(forms);
  const parts = colleges.map((college) => columns.map(({ formula }) => partsOf(names, college, formula)));
  const figures: FigureFacts[] = [];
  const places: FigurePlace[] = [];
  subjectsOf(colleges).forEach(({ kind, id, members }, subject) => {
    columns.forEach(({ threshold }, column) => {
      const complete = members.flatMap((member) => parts[member]![column] ?? []);
      if (complete.length === 0) return;
      const numerator = complete.flatMap((one) => one.numerator);
      const denominator = complete.flatMap((one) => one.denominator);
      figures.push({ numerator, denominator, threshold, subject });
      places.push({ kind, id, column });
    });
  });
  const table = { cells: names.cells, relations: [], figures, known: [] };
  // What the data doesn't obey can't be known: a reader who went by it would find that nothing is possible.
  const relations = relationsOf(names.keys, forms).filter(({ less, more }) => total(table, less) <= total(table, more));
  return { table: { ...table, relations }, places };
}

interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  /** Positions of its colleges. */
  readonly members: readonly number[];
}

function subjectsOf(colleges: readonly CountedCollege[]): Subject[] {
  const all = colleges.map((_, at) => at);
  const municipalities = Map.groupBy(all, (at) => colleges[at]!.municipality);
  return [
    ...colleges.map(({ id }, at): Subject => ({ kind: 'COLLEGE', id, members: [at] })),
    ...[...municipalities].map(([id, members]): Subject => ({ kind: 'MUNICIPALITY', id, members })),
    { kind: 'REGION', id: '', members: all },
  ];
}

interface CellParts {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/** The cells of both parts; null when the college hasn't reported one of them. */
function partsOf(names: CellNames, college: CountedCollege, { numerator, denominator }: Formula): CellParts | null {
  const [above, below] = [numerator, denominator].map((terms) => terms.map((term) => names.cellsOf(college, term)));
  const complete = [...above!, ...below!].every((cells) => cells !== null);
  return complete
    ? { numerator: above!.flatMap((cells) => cells!), denominator: below!.flatMap((cells) => cells!) }
    : null;
}

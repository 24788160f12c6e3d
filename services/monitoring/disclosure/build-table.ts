import type { Formula } from '../indicator/formula.policy.js';
import { Cells, CellNames } from './cell-names.js';
import type { CountedCollege, Publishing } from './publishing.type.js';
import { relationsOf } from './relations.policy.js';
import { total, type DisclosureTable, type FigureFacts, type Relation } from './table.type.js';

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
  /** By the positions of the table's figures. */
  readonly places: readonly FigurePlace[];
}

/** Figures over cells that others share, with where each of them is. */
export interface BuiltFigures {
  readonly figures: readonly FigureFacts[];
  /** By their positions. A subject has none where no college of it has both parts. */
  readonly places: readonly FigurePlace[];
}

/** All figures of a region at once, as sums over the colleges that have both parts of a column. */
export function buildTable(publishing: Publishing): BuiltTable {
  const { table, each } = buildTogether([publishing]);
  const [{ figures, places }] = each as [BuiltFigures];
  return { table: { ...table, figures }, places };
}

/**
 * The figures of several publications of a region over the cells of one table, which has none of them itself yet: those
 * that are told and those that are known is for whoever publishes to say.
 */
export function buildTogether(publishings: readonly Publishing[]): {
  readonly table: DisclosureTable;
  readonly each: readonly BuiltFigures[];
} {
  const cells = new Cells();
  const built: ReturnType<typeof build>[] = [];
  let first = 0;
  for (const publishing of publishings) {
    const subjects = subjectsOf(publishing.colleges);
    built.push(build(publishing, subjects, first, cells));
    first += subjects.length;
  }
  const table = { cells: cells.all, relations: [], figures: [], known: [], given: [], forced: new Set<number>() };
  const relations = new Map(built.flatMap((one) => one.relations.map((each) => [JSON.stringify(each), each] as const)));
  // What the data doesn't obey can't be known: a reader who went by it would find that nothing is possible.
  const obeyed = [...relations.values()].filter(({ less, more }) => total(table, less) <= total(table, more));
  return { table: { ...table, relations: obeyed }, each: built };
}

/** @param first number of the first of the subjects: figures of different publications are of different ones */
function build(
  { colleges, columns, forms }: Publishing,
  subjects: readonly Subject[],
  first: number,
  cells: Cells,
): BuiltFigures & { readonly relations: readonly Relation[] } {
  const names = new CellNames(forms, cells);
  const parts = colleges.map((college) => columns.map(({ formula }) => partsOf(names, college, formula)));
  const figures: FigureFacts[] = [];
  const places: FigurePlace[] = [];
  subjects.forEach(({ kind, id, members }, n) => {
    const subject = first + n;
    columns.forEach(({ threshold }, column) => {
      const complete = members.flatMap((member) => parts[member]![column] ?? []);
      if (complete.length === 0) return;
      const numerator = complete.flatMap((one) => one.numerator);
      const denominator = complete.flatMap((one) => one.denominator);
      figures.push({ numerator, denominator, threshold, subject });
      places.push({ kind, id, column });
    });
  });
  const inTable = (keys: readonly number[]) => keys.map((key) => names.cells[key]!);
  const relations = relationsOf(names.keys, forms).map(({ less, more }) => ({
    less: inTable(less),
    more: inTable(more),
  }));
  return { figures, places, relations };
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

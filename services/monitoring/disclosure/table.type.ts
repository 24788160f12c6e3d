/** One count of one college, which is unknown to whoever reads what is published. */
export interface CellFacts {
  readonly value: number;
}

/**
 * What everybody knows of counts without seeing any: the sum of some is at most the sum of others. Counts that are
 * equal by nature are one cell, and a total that is the sum of its parts is told by the cells of its parts.
 */
export interface Relation {
  /** Positions of cells, as everywhere in a table. */
  readonly less: readonly number[];
  readonly more: readonly number[];
}

/** A figure about people. Where it is published both of its sums are. */
export interface FigureFacts {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  /** Counts of people below this are not to be told. */
  readonly threshold: number;
  /** Whom it is about, by a number that its other figures have, too. */
  readonly subject: number;
}

/** What another publication tells of a sum. */
export interface KnownSum {
  readonly sum: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** All that is published at once, and what may be concluded from it. */
export interface DisclosureTable {
  readonly cells: readonly CellFacts[];
  readonly relations: readonly Relation[];
  readonly figures: readonly FigureFacts[];
  /** Of figures that are kept as an earlier revision has told them. */
  readonly known: readonly KnownSum[];
  /** What other publications tell of the same facts. It stays, whatever is hidden here. */
  readonly given: readonly KnownSum[];
  /** Positions of figures that are hidden whatever else is, since others hide them. */
  readonly forced: ReadonlySet<number>;
}

/** Positions of the figures that are not published. */
export type Hidden = ReadonlySet<number>;

export function total({ cells }: DisclosureTable, sum: readonly number[]): number {
  return sum.reduce((all, cell) => all + cells[cell]!.value, 0);
}

/** The counts of people that a figure tells: those who are in it, those who are left over, and all. */
export type Told = 'NUMERATOR' | 'COMPLEMENT' | 'DENOMINATOR';

export interface ToldCount {
  readonly told: Told;
  readonly value: number;
}

export function toldBy(table: DisclosureTable, figure: FigureFacts): readonly ToldCount[] {
  const [numerator, denominator] = [total(table, figure.numerator), total(table, figure.denominator)];
  return [
    { told: 'NUMERATOR', value: numerator },
    // More people than there are to count from are a fault in the data, and tell of few all the same.
    { told: 'COMPLEMENT', value: denominator - numerator },
    { told: 'DENOMINATOR', value: denominator },
  ];
}

/** Whether a figure tells of too few people by itself. */
export function tellsOfFew(table: DisclosureTable, figure: FigureFacts): boolean {
  return toldBy(table, figure).some(({ value }) => value < figure.threshold);
}

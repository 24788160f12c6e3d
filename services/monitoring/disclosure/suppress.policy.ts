import { tellsOfFew, toldBy, type DisclosureTable } from './table.type.js';
import { Suppressing, type Need } from './suppressing.js';

/** PRIMARY: tells of too few people by itself. COMPLEMENTARY: what is hidden besides would follow from it. */
export type Reason = 'PRIMARY' | 'COMPLEMENTARY';

/** Why each hidden figure is, by its position. */
export type Suppression = ReadonlyMap<number, Reason>;

/**
 * Hides what tells of too few people, and by rules of thumb what would tell of it. Quick, and sparing rather than
 * certain: whether nothing follows from what is left is for the audit to say.
 */
export function suppress(table: DisclosureTable): Suppression {
  return suppressFurther(table, [...primary(table), ...table.forced]);
}

/** Figures that tell of too few people by themselves: numerator, complement or denominator, zero included. */
export function primary(table: DisclosureTable): Set<number> {
  return new Set(table.figures.flatMap((figure, at) => (tellsOfFew(table, figure) ? [at] : [])));
}

/** The same where some are hidden already, for whatever reason. */
export function suppressFurther(table: DisclosureTable, hidden: Iterable<number>): Suppression {
  const suppressing = suppressingOf(table, hidden);
  suppressing.settle();
  return reasons(table, suppressing.hidden);
}

export function suppressingOf(table: DisclosureTable, hidden: Iterable<number>): Suppressing {
  const suppressing = new Suppressing(table, (figure) => needsOf(table, figure));
  for (const figure of hidden) suppressing.hide(figure);
  return suppressing;
}

export function reasons(table: DisclosureTable, hidden: Iterable<number>): Suppression {
  const first = primary(table);
  return new Map([...hidden].map((figure) => [figure, first.has(figure) ? 'PRIMARY' : 'COMPLEMENTARY']));
}

/** What has to be possible so that a hidden figure tells nothing: that a sum is nothing, and that it is so many. */
function needsOf(table: DisclosureTable, at: number): Need[] {
  const figure = table.figures[at]!;
  const { numerator, denominator, threshold } = figure;
  const [, complement, all] = toldBy(table, figure).map(({ value }) => value) as [number, number, number];
  const few = complement < threshold;
  const outside = denominator.filter((cell) => !numerator.includes(cell));
  const within = outside.length === denominator.length - numerator.length;
  return [
    // Nobody is left over when all are in the numerator, if it isn't the others who can be none by themselves.
    { cells: numerator, atLeast: few && !within ? Math.max(threshold, all) : threshold },
    ...(few && within ? [{ cells: outside, atLeast: threshold }] : []),
    ...(all < threshold ? [{ cells: denominator, atLeast: threshold }] : []),
  ];
}

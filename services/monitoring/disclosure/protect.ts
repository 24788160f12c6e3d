import type { Highs } from 'highs';
import { Auditor, type Audit, type CountRange } from './audit.js';
import { repair, type Lacking } from './repair.js';
import { loadSolver } from './solver.js';
import { primary, reasons, suppress, suppressFurther, type Suppression } from './suppress.policy.js';
import { toldBy, type DisclosureTable } from './table.type.js';

/**
 * Attempts at publishing again what was hidden, each of which costs an audit: all that there are to make in a region of
 * twenty colleges, and fewer in larger ones, where an audit takes longer and one figure means less.
 */
const MOST_ATTEMPTS = 600;
const MOST_LOOKED_AT = 60_000;

export interface Protected {
  /** Why each hidden figure is, by its position. */
  readonly hidden: Suppression;
  readonly audit: Pick<Audit, 'holds' | 'violations'>;
  /** Counts of which more is public than may be told, by what others have published and nothing else. */
  readonly givenAway: number;
  readonly counts: {
    readonly figures: number;
    readonly primary: number;
    readonly complementary: number;
  };
  /** Whether nothing but hiding every figure would do. */
  readonly allHidden: boolean;
}

/**
 * Hides what has to be, and audits it: what is violated is mended by hiding more until the audit holds, and what turns
 * out to be hidden needlessly is not. Every round hides more, and with all hidden there is nothing to conclude from but
 * what was published before, so that it ends. Of what others have given away by then no more than that is given away;
 * only by earlier revisions can it end with an audit that doesn't hold.
 */
export async function protect(table: DisclosureTable): Promise<Protected> {
  const highs = await loadSolver();
  const auditor = new Auditor(table, highs);
  const { hidden, violation, givenAway } = hiding(table, auditor, highs);
  if (!violation) showAgain(table, hidden, auditor);
  const audit = violation ? auditor.audit(hidden) : { holds: true, violations: [] };
  const first = primary(table).size;
  return {
    hidden: reasons(table, hidden),
    audit,
    givenAway,
    counts: { figures: table.figures.length, primary: first, complementary: hidden.size - first },
    allHidden: hidden.size === table.figures.length && first < hidden.size,
  };
}

interface Hiding {
  readonly hidden: Set<number>;
  /** What is violated with all hidden; null where nothing is. */
  readonly violation: CountRange | null;
  readonly givenAway: number;
}

function hiding(table: DisclosureTable, auditor: Auditor, highs: Highs): Hiding {
  const least = new Set([...primary(table), ...table.forced]);
  // Where others have told the same facts, what they hide is mostly all that has to be.
  if (table.forced.size > 0 && auditor.holds(least)) return { hidden: least, violation: null, givenAway: 0 };
  const given = givenAwayBy(table, highs);
  auditor.excuse(given);
  let hidden: Set<number> = new Set(suppress(table).keys());
  let violation = auditor.violation(hidden);
  while (violation && hidden.size < table.figures.length) {
    hidden = mended(table, hidden, { violation, needed: auditor.neededOf(violation) }, highs);
    violation = auditor.violation(hidden);
  }
  return { hidden, violation, givenAway: given.filter((count) => isSecret(table, count)).length };
}

/**
 * What follows from the publications of others alone. Much of it needn't be hidden: a sum that is hidden here may have
 * parts that are shown there.
 */
function givenAwayBy(table: DisclosureTable, highs: Highs): CountRange[] {
  if (table.given.length === 0) return [];
  return [...new Auditor({ ...table, known: [] }, highs).violations(new Set(table.figures.keys()))];
}

/** Whether a count is one that nobody is to know: of few people, or of a figure that others hide. */
function isSecret(table: DisclosureTable, { figure, told }: CountRange): boolean {
  const facts = table.figures[figure]!;
  const count = toldBy(table, facts).find((one) => one.told === told)!;
  return table.forced.has(figure) || count.value < facts.threshold;
}

/** Hides more for the first violation; the others may have gone with it. */
function mended(table: DisclosureTable, hidden: Set<number>, lacking: Lacking, highs: Highs): Set<number> {
  const more = new Set(hidden).add(lacking.violation.figure);
  for (const figure of repair(table, more, lacking, highs)) more.add(figure);
  const all = new Set(suppressFurther(table, more).keys());
  return all.size > hidden.size ? all : new Set(table.figures.keys());
}

/** Shows again what needn't be hidden: whole subjects first, then figures one by one, each only if the audit still holds. */
function showAgain(table: DisclosureTable, hidden: Set<number>, auditor: Auditor): void {
  const first = primary(table);
  const besides = [...hidden].filter((figure) => !first.has(figure) && !table.forced.has(figure));
  const bySubject = [...Map.groupBy(besides, (figure) => table.figures[figure]!.subject).values()];
  const groups = [...bySubject.filter((group) => group.length > 1), ...besides.map((figure) => [figure])];
  const attempts = Math.min(MOST_ATTEMPTS, Math.ceil(MOST_LOOKED_AT / table.figures.length));
  for (const group of groups.slice(0, attempts)) {
    for (const figure of group) hidden.delete(figure);
    if (!auditor.holds(hidden)) for (const figure of group) hidden.add(figure);
  }
}

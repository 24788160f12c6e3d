import type { Highs } from 'highs';
import { Auditor, type Audit } from './audit.js';
import { repair } from './repair.js';
import { loadSolver } from './solver.js';
import { primary, reasons, suppress, suppressFurther, type Suppression } from './suppress.policy.js';
import type { DisclosureTable } from './table.type.js';

/** Attempts at publishing again what was hidden, each of which costs an audit. */
const MOST_ATTEMPTS = 600;

export interface Protected {
  /** Why each hidden figure is, by its position. */
  readonly hidden: Suppression;
  readonly audit: Audit;
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
 * earlier revisions, so that it ends; only by those can it end with an audit that doesn't hold.
 */
export async function protect(table: DisclosureTable): Promise<Protected> {
  const highs = await loadSolver();
  const auditor = new Auditor(table, highs);
  let hidden: Set<number> = new Set(suppress(table).keys());
  let audit = auditor.audit(hidden);
  while (!audit.holds && hidden.size < table.figures.length) {
    hidden = mended(table, hidden, audit, highs);
    audit = auditor.audit(hidden);
  }
  if (audit.holds && shownAgain(table, hidden, auditor)) audit = auditor.audit(hidden);
  const first = primary(table).size;
  return {
    hidden: reasons(table, hidden),
    audit,
    counts: { figures: table.figures.length, primary: first, complementary: hidden.size - first },
    allHidden: hidden.size === table.figures.length && first < hidden.size,
  };
}

/** Hides more for the first violation; the others may have gone with it. */
function mended(table: DisclosureTable, hidden: Set<number>, { violations }: Audit, highs: Highs): Set<number> {
  const [violation] = violations;
  const more = new Set(hidden).add(violation!.figure);
  for (const figure of repair(table, more, violation!, highs)) more.add(figure);
  const all = new Set(suppressFurther(table, more).keys());
  return all.size > hidden.size ? all : new Set(table.figures.keys());
}

/** Shows again what needn't be hidden: whole subjects first, then figures one by one. True when any was. */
function shownAgain(table: DisclosureTable, hidden: Set<number>, auditor: Auditor): boolean {
  const before = hidden.size;
  const first = primary(table);
  const besides = [...hidden].filter((figure) => !first.has(figure));
  const bySubject = [...Map.groupBy(besides, (figure) => table.figures[figure]!.subject).values()];
  const groups = [...bySubject.filter((group) => group.length > 1), ...besides.map((figure) => [figure])];
  for (const group of groups.slice(0, MOST_ATTEMPTS)) {
    for (const figure of group) hidden.delete(figure);
    if (!auditor.holds(hidden)) for (const figure of group) hidden.add(figure);
  }
  return hidden.size < before;
}

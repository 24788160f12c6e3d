import type { CountedIn, Direction, Formula } from '../indicator/formula.policy.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { Unit } from '../indicator/measures.data.js';
import { dayOf, earliestDay } from '../ledger/counts.policy.js';
import type { EnterpriseSetMember, Ledger } from '../ledger/ledger.js';
import { isComplete, partsOf, type Coverage, type Parts } from '../ledger/parts.policy.js';
import { collegesOf, type Subject } from '../ledger/subject.policy.js';
import { targetOf, type Target } from '../target/target-in-force.policy.js';
import { regionScore, scoreOf, withDistinct, type RegionScore, type Score } from './scorecard.policy.js';

/** What a figure is computed from, and what it is compared with. */
export interface TargetedFormula extends Formula {
  readonly unit: Unit;
  readonly direction: Direction;
  readonly countedIn: CountedIn;
  readonly targets: readonly Target[];
}

/** The same with the indicator that it belongs to. */
export interface IndicatorFormula extends TargetedFormula {
  readonly indicator: Indicator;
}

export interface Question {
  readonly subject: Subject;
  readonly formula: IndicatorFormula;
  readonly year: number;
  /** Where the answer comes from. */
  readonly ledger: Ledger;
}

export interface Answer {
  readonly question: Question;
  readonly score: Score;
  readonly coverage: Coverage;
  readonly target: Target | null;
  readonly asOf: string | null;
}

/**
 * The answer that the ledger of a question gives.
 * @param distinct enterprises of the region (`enterpriseSet`); null where the question isn't about any
 */
export function answerOf(question: Question, distinct: Parts | null): Answer {
  const { subject, formula, year, ledger } = question;
  const target = targetOf(formula.targets, year, subject.kind === 'COLLEGE' ? subject.college.id : null);
  const asOf = earliestDay(collegesOf(subject).map(({ id }) => ledger.countsOf(id, year)));
  const { coverage, ...score } = scoreFor(question, target?.value ?? null, distinct);
  return { question, score, coverage, target, asOf };
}

function scoreFor(
  { subject, formula, year, ledger }: Question,
  target: number | null,
  distinct: Parts | null,
): RegionScore {
  const partsIn = (collegeId: string) => partsOf(formula, collegeId, ledger.countsOf(collegeId, year));
  if (subject.kind === 'COLLEGE') {
    const parts = partsIn(subject.college.id);
    return { ...scoreOf(parts, target, formula), coverage: isComplete(parts) ? ITSELF : NOT_ITSELF };
  }
  const parts = subject.colleges.map(({ id }) => partsIn(id));
  return distinct ? withDistinct(parts, distinct, target, formula) : regionScore(parts, target, formula);
}

/** Coverage of a college's own figure. */
const ITSELF: Coverage = { reported: 1, expected: 1 };
const NOT_ITSELF: Coverage = { reported: 0, expected: 1 };

/** Whether the answer needs enterprises counted that colleges of the region share. */
export function isShared({ subject, formula }: Question): boolean {
  return subject.kind === 'REGION' && formula.unit === 'ORGANISATIONS';
}

/** The colleges whose enterprises make up their region's: those that have both parts. */
export function enterpriseSet({ subject, formula, year, ledger }: Question, set: number): EnterpriseSetMember[] {
  const [counted] = formula.denominator;
  return collegesOf(subject).flatMap(({ id: collegeId }) => {
    const counts = ledger.countsOf(collegeId, year);
    const asOf = counted ? dayOf(counted, counts) : null;
    return asOf && isComplete(partsOf(formula, collegeId, counts)) ? [{ set, collegeId, year, asOf }] : [];
  });
}

import type { CountedIn, Direction, Formula } from '../indicator/formula.policy.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { Unit } from '../indicator/measures.data.js';
import { dayOf, earliestDay } from '../ledger/counts.policy.js';
import { isWhole, type Cut } from '../ledger/cut.policy.js';
import type {
  EnterpriseSetMember,
  Ledger,
  LiveLedger,
  LookedUp,
  PublishedLedger,
  PublishedPeriod,
} from '../ledger/ledger.js';
import { isComplete, partsOf, type Coverage, type Parts } from '../ledger/parts.policy.js';
import { collegesOf, type Subject } from '../ledger/subject.policy.js';
import { targetOf, type Target } from '../target/target-in-force.policy.js';
import { noScore, regionScore, scoreOf, withDistinct, type Score } from './scorecard.policy.js';

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
  /** What the formula is narrowed to. */
  readonly cut: Cut;
  readonly year: number;
  /** Where the answer comes from. */
  readonly ledger: Ledger;
}

/** How far a published figure was looked at before it was published. */
export type Approval = 'ACCEPTED' | 'AUTOMATIC';

export interface Answer {
  readonly question: Question;
  readonly score: Score;
  readonly coverage: Coverage;
  readonly target: Target | null;
  readonly asOf: string | null;
  /** Version of the formula that it was computed by. */
  readonly version: number;
  /** Null of a live figure, and where nothing is published. */
  readonly published: (PublishedPeriod & { readonly approval: Approval; readonly kept: boolean }) | null;
}

/**
 * The answer that the ledger of a question gives.
 * @param distinct enterprises of the region (`enterpriseSet`); null where the question isn't about any
 */
export function answerOf(question: Question, distinct: Parts | null): Answer {
  const { subject, formula, year, ledger } = question;
  const target = targetOf(targetsOf(question), year, subject.kind === 'COLLEGE' ? subject.college.id : null);
  if (ledger.source === 'PUBLISHED') return { ...publishedAnswer(question, ledger, target), question, target };
  const { counts, asOf } = countedIn(ledger, subject, year);
  const { version } = formula.indicator;
  const aim = target?.value ?? null;
  if (subject.kind === 'COLLEGE') {
    const own = partsOf(formula, subject.college.id, counts[0]!);
    const coverage = isComplete(own) ? ITSELF : NOT_ITSELF;
    return { question, target, asOf, version, published: null, score: scoreOf(own, aim, formula), coverage };
  }
  const parts = subject.colleges.map(({ id }, n) => partsOf(formula, id, counts[n]!));
  const { coverage, ...score } = distinct ? withDistinct(parts, distinct, aim, formula) : regionScore(parts, aim, formula); // prettier-ignore
  return { question, target, asOf, version, published: null, score, coverage };
}

/** Those that it was published with, whatever was set since; of what is live or not published, those that are set now. */
function targetsOf({ formula, cut, ledger }: Question): readonly Target[] {
  if (ledger.source === 'LIVE' || !ledger.publication) return formula.targets;
  return isWhole(cut) ? ledger.targetsOf(formula.indicator.code) : [];
}

/** A figure as it was published, laid beside the target that it was published with. */
function publishedAnswer(
  { subject, formula, cut }: Question,
  { publication, figureOf }: PublishedLedger,
  target: Target | null,
): Omit<Answer, 'question' | 'target'> {
  const { code, version } = formula.indicator;
  const figure = publication && figureOf(subject, code, cut);
  if (!figure) {
    const coverage = { reported: 0, expected: collegesOf(subject).length };
    return { score: noScore('MISSING'), coverage, asOf: publication?.speaksFor ?? null, version, published: null };
  }
  const { status, coverage, numerator, denominator, automatic, kept } = figure;
  const parts = { numerator, denominator };
  const score = status === 'OK' ? scoreOf(parts, target?.value ?? null, formula) : noScore(status, parts);
  const published = { ...publication, approval: automatic ? ('AUTOMATIC' as const) : ('ACCEPTED' as const), kept };
  return { score, coverage, asOf: publication.speaksFor, version: figure.version, published };
}

/** What the colleges of a subject have counted in a year; its indicators are asked for one after the other. */
export function countedIn(ledger: LiveLedger, subject: Subject, year: number): LookedUp {
  const known = ledger.lookedUp.get(subject);
  if (known?.year === year) return known;
  const counts = collegesOf(subject).map(({ id }) => ledger.countsOf(id, year));
  const found = { year, counts, asOf: earliestDay(counts) };
  ledger.lookedUp.set(subject, found);
  return found;
}

/** Coverage of a college's own figure. */
const ITSELF: Coverage = { reported: 1, expected: 1 };
const NOT_ITSELF: Coverage = { reported: 0, expected: 1 };

/** A question that needs enterprises counted which colleges share. */
type Shared = Question & { readonly ledger: LiveLedger };

export function isShared(question: Question): question is Shared {
  const { subject, formula, ledger } = question;
  return ledger.source === 'LIVE' && subject.kind !== 'COLLEGE' && formula.unit === 'ORGANISATIONS';
}

/** The colleges whose enterprises are counted together: those that have both parts. */
export function enterpriseSet({ subject, formula, year, ledger }: Shared, set: number): EnterpriseSetMember[] {
  const [term] = formula.denominator;
  const { counts } = countedIn(ledger, subject, year);
  return collegesOf(subject).flatMap(({ id: collegeId }, n) => {
    const asOf = term ? dayOf(term, counts[n]!) : null;
    return asOf && isComplete(partsOf(formula, collegeId, counts[n]!)) ? [{ set, collegeId, year, asOf }] : [];
  });
}

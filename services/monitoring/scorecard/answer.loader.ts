import type { HubContext } from '#kernel/graph/context.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import {
  dayOf,
  earliestDay,
  missingTerms,
  partsOf,
  targetOf,
  type LedgerCollege,
  type Target,
} from '../ledger/ledger.policy.js';
import type { IndicatorFormula } from '../ledger/ledger.js';
import { missingNote, nobodyReportedNote, nothingToDivideByNote, unpublishedNote } from './note.policy.js';
import {
  collegesWithBoth,
  isComplete,
  noScore,
  regionScore,
  scoreOf,
  withDistinct,
  type Coverage,
  type Parts,
  type Score,
} from './scorecard.policy.js';
import { distinctEnterprises, type EnterpriseSetMember } from './scorecard.repository.js';

/** Whom a figure is about: one college, or a region with all of its colleges. */
export type Subject =
  | { readonly kind: 'COLLEGE'; readonly college: LedgerCollege }
  | { readonly kind: 'REGION'; readonly regionId: string; readonly colleges: readonly LedgerCollege[] };

export interface Question {
  readonly subject: Subject;
  readonly formula: IndicatorFormula;
  readonly year: number;
}

export interface Answer {
  readonly question: Question;
  readonly score: Score;
  readonly coverage: Coverage;
  readonly target: Target | null;
  /** Whether the caller sees live figures of the subject; if not, nothing here but the target comes from data. */
  readonly live: boolean;
  readonly asOf: string | null;
}

export const collegesOf = (subject: Subject) => (subject.kind === 'COLLEGE' ? [subject.college] : subject.colleges);

/**
 * Whether the caller sees live figures of the subject: a college's are for its staff and the coordinators of its
 * region, a region's for its coordinators alone. Staff who saw their region's sum would learn their neighbours'.
 */
export function isLive({ session }: HubContext, subject: Subject): boolean {
  return subject.kind === 'COLLEGE' ? subject.college.reached : coordinatedRegions(session).includes(subject.regionId);
}

/** Answers questions, in their order. At most one statement, for enterprises that colleges of a region share. */
export async function answer(context: HubContext, questions: readonly Question[]): Promise<Answer[]> {
  const live = questions.map(({ subject }) => isLive(context, subject));
  const distinct = await enterpriseParts(context, questions, live);
  return questions.map((question, n) => (live[n] ? liveAnswer(question, distinct.get(n)) : unpublished(question)));
}

/** Distinct enterprises of the regions asked for, over the colleges that have both parts. */
async function enterpriseParts(
  context: HubContext,
  questions: readonly Question[],
  live: readonly boolean[],
): Promise<Map<number, Parts>> {
  const asked = [...questions.keys()].filter((n) => {
    const { subject, formula } = questions[n]!;
    return live[n] && subject.kind === 'REGION' && formula.unit === 'ORGANISATIONS';
  });
  const members = asked.flatMap((n) => enterpriseSet(questions[n]!, n));
  const counts = members.length > 0 ? await distinctEnterprises(context, members) : [];
  const count = (set: number, measure: string | undefined) =>
    counts.find((one) => one.set === set && one.measure === measure)?.value ?? 0;
  return new Map(
    asked.map((n) => {
      const { numerator, denominator } = questions[n]!.formula;
      return [n, { numerator: count(n, numerator[0]?.measure), denominator: count(n, denominator[0]?.measure) }];
    }),
  );
}

function enterpriseSet({ subject, formula, year }: Question, set: number): EnterpriseSetMember[] {
  const colleges = collegesOf(subject);
  const complete = new Set(
    collegesWithBoth(colleges.map((one) => partsOf(formula, one, year))).map((one) => one.collegeId),
  );
  const [counted] = formula.denominator;
  return colleges.flatMap((college) => {
    const asOf = counted ? dayOf(counted, college, year) : null;
    return complete.has(college.id) && asOf ? [{ set, collegeId: college.id, year, asOf }] : [];
  });
}

function liveAnswer(question: Question, distinct: Parts | undefined): Answer {
  const { subject, formula, year } = question;
  const target = targetOf(formula, year, subject.kind === 'COLLEGE' ? subject.college.id : null);
  const level = target?.value ?? null;
  const asOf = earliestDay(collegesOf(subject), year);
  if (subject.kind === 'COLLEGE') {
    const parts = partsOf(formula, subject.college, year);
    const score = scoreOf(parts, level, formula.countedIn);
    return { question, score, coverage: isComplete(parts) ? ITSELF : NOT_ITSELF, target, live: true, asOf };
  }
  const parts = subject.colleges.map((college) => partsOf(formula, college, year));
  const { coverage, ...score } = distinct
    ? withDistinct(parts, distinct, level, formula.countedIn)
    : regionScore(parts, level, formula.countedIn);
  return { question, score, coverage, target, live: true, asOf };
}

/** Coverage of a college's own figure. */
const ITSELF: Coverage = { reported: 1, expected: 1 };
const NOT_ITSELF: Coverage = { reported: 0, expected: 1 };

function unpublished(question: Question): Answer {
  const { subject, formula, year } = question;
  const target = targetOf(formula, year, subject.kind === 'COLLEGE' ? subject.college.id : null);
  const coverage = { reported: 0, expected: collegesOf(subject).length };
  return { question, score: noScore('MISSING'), coverage, target, live: false, asOf: null };
}

/** Why there is no figure; null when there is. */
export function noteOf({ question: { subject, formula, year }, score: { status }, live }: Answer): Bilingual | null {
  if (!live) return unpublishedNote(year);
  if (status === 'NOT_APPLICABLE') return nothingToDivideByNote(formula.denominator);
  if (status !== 'MISSING') return null;
  return subject.kind === 'COLLEGE'
    ? missingNote(year, missingTerms(formula, subject.college, year))
    : nobodyReportedNote(year);
}

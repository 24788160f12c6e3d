import type { HubContext } from '#kernel/graph/context.js';
import { say, type Bilingual } from '#kernel/i18n/messages.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import {
  dayOf,
  earliestDay,
  missingTerms,
  partsOf,
  targetOf,
  type LedgerCollege,
  type Target,
} from './ledger.policy.js';
import type { IndicatorFormula } from './ledger.js';
import { missingNote, nobodyReportedNote, nothingToDivideByNote, unpublishedNote } from './note.policy.js';
import { collegesWithBoth, regionScore, withDistinct, type Parts, type RegionScore } from './scorecard.policy.js';
import { distinctEnterprises, type EnterpriseSetMember } from './scorecard.repository.js';
import { FigureStatus, type Figure } from './scorecard.type.js';

/** Whom a figure is about: one college, or a region with all of its colleges. */
export type Subject =
  | { readonly kind: 'COLLEGE'; readonly college: LedgerCollege }
  | { readonly kind: 'REGION'; readonly regionId: string; readonly colleges: readonly LedgerCollege[] };

export interface Question {
  readonly subject: Subject;
  readonly formula: IndicatorFormula;
  readonly year: number;
}

export interface Answer extends RegionScore {
  readonly target: Target | null;
  /** Whether the caller sees live figures of the subject; if not, nothing here but the target comes from data. */
  readonly live: boolean;
  readonly asOf: string | null;
  readonly note: Bilingual | null;
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
  const counted = formula.denominator[0]?.measure ?? '';
  return colleges.flatMap((college) => {
    const asOf = dayOf(counted, college, year);
    return complete.has(college.id) && asOf ? [{ set, collegeId: college.id, year, asOf }] : [];
  });
}

function liveAnswer(question: Question, distinct: Parts | undefined): Answer {
  const { subject, formula, year } = question;
  const colleges = collegesOf(subject);
  const parts = colleges.map((college) => partsOf(formula, college, year));
  const target = targetOf(formula, year, subject.kind === 'COLLEGE' ? subject.college.id : null);
  const level = target?.value ?? null;
  const score = distinct
    ? withDistinct(parts, distinct, level, formula.countedIn)
    : regionScore(parts, level, formula.countedIn);
  // A college sees the part that it has even where the other one is missing.
  const known =
    subject.kind === 'COLLEGE' ? { numerator: parts[0]!.numerator, denominator: parts[0]!.denominator } : {};
  return { ...score, ...known, target, live: true, asOf: earliestDay(colleges, year), note: noteFor(question, score) };
}

function noteFor({ subject, formula, year }: Question, { status }: RegionScore): Bilingual | null {
  if (status === 'NOT_APPLICABLE') return nothingToDivideByNote(formula.denominator);
  if (status !== 'MISSING') return null;
  return subject.kind === 'COLLEGE'
    ? missingNote(year, missingTerms(formula, subject.college, year))
    : nobodyReportedNote(year);
}

function unpublished({ subject, formula, year }: Question): Answer {
  return {
    status: 'MISSING',
    value: null,
    numerator: null,
    denominator: null,
    gap: null,
    aboveHundred: false,
    coverage: { reported: 0, expected: collegesOf(subject).length },
    target: targetOf(formula, year, subject.kind === 'COLLEGE' ? subject.college.id : null),
    live: false,
    asOf: null,
    note: unpublishedNote(year),
  };
}

/** An answer in the shape and the language of the caller. */
export function toFigure({ language }: HubContext, { indicator }: IndicatorFormula, given: Answer): Figure {
  const { status, value, numerator, denominator, gap, aboveHundred, coverage, target, note } = given;
  return {
    indicator,
    status: FigureStatus[status],
    value,
    numerator,
    denominator,
    target: target?.value ?? null,
    targetVerified: target?.verified ?? null,
    targetSource: target?.source ?? null,
    gap,
    aboveHundred,
    formulaVersion: indicator.version,
    coverage,
    note: note && say(note, language),
  };
}

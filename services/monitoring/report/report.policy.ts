import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Direction } from '../indicator/formula.policy.js';
import type { Unit } from '../indicator/measures.data.js';
import type { Counts } from '../ledger/counts.policy.js';
import { partsOf, type Coverage } from '../ledger/parts.policy.js';
import { noScore, scoreOf, type Score, type ScoreStatus } from '../scorecard/scorecard.policy.js';
import type { Approval, TargetedFormula } from '../scorecard/answer.policy.js';
import { targetOf, type Target } from '../target/target-in-force.policy.js';
import type { ReportedClosing } from './report-closing.policy.js';
import { reportProblem } from './report.problems.js';

/** Characters of one of the three texts: some two pages. */
export const MOST_CHARACTERS = 5000;

/** What people write in a report. */
export interface ReportTexts {
  readonly strengths: string;
  readonly weaknesses: string;
  readonly practices: string;
}

/** A formula of the publication that a report is of, with the titles that it had. */
export interface ReportedFormula extends TargetedFormula {
  readonly id: string;
  readonly code: string;
  readonly title: Bilingual;
}

/** A whole figure as it was published. */
export interface PublishedWhole {
  readonly indicatorId: string;
  /** Null of the region. */
  readonly collegeId: string | null;
  readonly status: ScoreStatus;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reported: number;
  readonly expected: number;
  /** Whether some of it was submitted and accepted by itself. */
  readonly automatic: boolean;
}

/** What a college was accepted with. */
export interface ToldCounts {
  readonly counts: Counts;
  /** Whether that was submitted and accepted by itself. */
  readonly automatic: boolean;
}

/** A figure as a report tells it, beside what it was the time before. */
export interface ReportedFigure {
  readonly code: string;
  readonly title: Bilingual;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly status: ScoreStatus;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
  /** Whether a document confirms it; absent without one, and of reports that were issued before they said so. */
  readonly targetVerified?: boolean;
  /** Year that the target was set for; absent where that is the year of the report, which then reads as it always has. */
  readonly targetCarriedForwardFrom?: number;
  readonly gap: number | null;
  /** By whose word it stands; absent where nothing was told, and of reports that were issued before they said so. */
  readonly approval?: Approval;
  readonly coverage: Coverage;
  /** Percentage of the period before, counted by the same formula; null where it can't be told. */
  readonly before: number | null;
  /** Of a college's report: the percentage that its region has published. */
  readonly region: number | null;
}

/** A college in a region's summary: what is published of it, in the order of the figures. */
export interface ReportedCollege {
  /** Absent in reports that were issued before they said it. */
  readonly code?: string;
  readonly name: Bilingual;
  readonly figures: readonly { readonly status: ScoreStatus; readonly value: number | null }[];
}

/** All that a report says, in both languages where it isn't written by people: frozen when it is issued. */
export interface ReportContent extends ReportTexts {
  readonly region: Bilingual;
  readonly college: Bilingual | null;
  readonly period: string;
  readonly speaksFor: string;
  readonly revision: number;
  /** The period that figures are compared with; null where there is none. */
  readonly before: string | null;
  readonly figures: readonly ReportedFigure[];
  /** Of a college's year; absent of reports that were issued before they said so, which then read as they always have. */
  readonly closing?: ReportedClosing;
  /** Of a region's summary. */
  readonly colleges: readonly ReportedCollege[];
}

interface Moments {
  readonly year: number;
  readonly formulas: readonly ReportedFormula[];
}

/** The figures of a college, whole, from what its region had accepted of it. */
export function figuresOfCollege(
  { year, formulas }: Moments,
  collegeId: string,
  { counts, automatic }: ToldCounts,
  before: Counts | null,
  published: readonly PublishedWhole[],
): ReportedFigure[] {
  const ofRegion = byIndicator(published);
  return formulas.map((formula) => {
    const target = targetOf(formula.targets, year, collegeId);
    const scored = (one: Counts) => scoreOf(partsOf(formula, collegeId, [one]), target?.value ?? null, formula);
    const score = scored(counts);
    const coverage = { reported: score.status === 'MISSING' ? 0 : 1, expected: 1 };
    const earlier = before && scored(before).value;
    const aim = { target, year };
    const region = valueOf(ofRegion.get(formula.id));
    return reported(formula, { score, aim, approval: approvalOf(automatic), coverage, before: earlier, region });
  });
}

/** The figures of a region, as they are published. */
export function figuresOfRegion(
  { year, formulas }: Moments,
  published: readonly PublishedWhole[],
  before: readonly PublishedWhole[],
): ReportedFigure[] {
  const [now, earlier] = [byIndicator(published), byIndicator(before)];
  return formulas.map((formula) => {
    const figure = now.get(formula.id);
    const target = targetOf(formula.targets, year, null);
    const score = scoreOfPublished(figure, target?.value ?? null, formula);
    const coverage = { reported: figure?.reported ?? 0, expected: figure?.expected ?? 0 };
    const approval = figure && approvalOf(figure.automatic);
    const aim = { target, year };
    return reported(formula, {
      score,
      aim,
      approval,
      coverage,
      before: valueOf(earlier.get(formula.id)),
      region: null,
    });
  });
}

/** What is published of each college, by their names' order as they are given. */
export function collegesOfRegion(
  { formulas }: Moments,
  colleges: readonly { readonly id: string; readonly code: string; readonly name: Bilingual }[],
  published: readonly PublishedWhole[],
): ReportedCollege[] {
  const byCollege = Map.groupBy(published, ({ collegeId }) => collegeId);
  return colleges.map(({ id, code, name }) => {
    const own = new Map((byCollege.get(id) ?? []).map((figure) => [figure.indicatorId, figure]));
    const figures = formulas.map((formula) => {
      const { status, value } = scoreOfPublished(own.get(formula.id), null, formula);
      return { status, value };
    });
    return { code, name, figures };
  });
}

/** Why texts can't stand in a report; empty where they can. */
export function textProblems(texts: ReportTexts): Problem[] {
  return (['strengths', 'weaknesses', 'practices'] as const).flatMap((section) =>
    texts[section].length > MOST_CHARACTERS
      ? [reportProblem('REPORT_TEXT_LENGTH', [section], { most: MOST_CHARACTERS })]
      : [],
  );
}

/** A text as it is kept: lines end in one way, and what can't be written in a document is left out. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .toWellFormed()
    .trim();
}

const approvalOf = (automatic: boolean): Approval => (automatic ? 'AUTOMATIC' : 'ACCEPTED');

const byIndicator = (figures: readonly PublishedWhole[]) =>
  new Map(figures.filter(({ collegeId }) => collegeId === null).map((figure) => [figure.indicatorId, figure]));

function scoreOfPublished(figure: PublishedWhole | undefined, target: number | null, formula: ReportedFormula): Score {
  if (!figure) return noScore('MISSING');
  return figure.status === 'OK' ? scoreOf(figure, target, formula) : noScore(figure.status);
}

/** The percentage of a published figure; null where it is none. */
function valueOf(figure: PublishedWhole | undefined): number | null {
  return figure?.status === 'OK'
    ? scoreOf(figure, null, { direction: 'AT_LEAST', countedIn: 'NUMERATOR_ONLY' }).value
    : null;
}

interface Parts {
  readonly score: Score;
  /** The target in force, in the year of the report. */
  readonly aim: { readonly target: Target | null; readonly year: number };
  readonly approval: Approval | undefined;
  readonly coverage: Coverage;
  readonly before: number | null;
  readonly region: number | null;
}

function reported(
  { code, title, unit, direction }: ReportedFormula,
  { score, aim: { target, year }, approval, coverage, before, region }: Parts,
): ReportedFigure {
  const { status, value, numerator, denominator, gap } = score;
  return {
    ...{ code, title, unit, direction, status, value, numerator, denominator, target: target?.value ?? null },
    ...(target ? { targetVerified: target.verified } : {}),
    ...(target && target.year !== year ? { targetCarriedForwardFrom: target.year } : {}),
    ...(approval && status !== 'MISSING' ? { approval } : {}),
    ...{ gap, coverage, before, region },
  };
}

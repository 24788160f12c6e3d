import type { Problem } from '#kernel/graph/problem.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { indicatorProblem } from '../indicator/indicator.problems.js';
import { targetProblem } from './target.problems.js';
import type { TargetYears } from './target-years.policy.js';

const MAX_SOURCE = 500;
const MAX_URL = 2000;

interface TargetFacts {
  readonly indicator: string;
  readonly year: number;
  /** Null removes the target. */
  readonly value?: number | null;
  readonly verified?: boolean | null;
  readonly source?: string | null;
  readonly document?: string | null;
  readonly documentDate?: IsoDate | null;
  readonly url?: string | null;
  readonly collegeId?: string | null;
}

/** What a region has that a target may name. */
export interface TargetScope {
  readonly indicators: ReadonlySet<string>;
  /** Those of them that it no longer watches. */
  readonly unwatched: ReadonlySet<string>;
  readonly colleges: ReadonlySet<string>;
  readonly years: TargetYears;
  readonly today: IsoDate;
}

/** Whether a number can be a target: a percentage from 0 to 100 with at most one decimal. */
export function isPercentage(percent: number): boolean {
  return percent >= 0 && percent <= 100 && Math.round(percent * 10) / 10 === percent;
}

/** Rows of one indicator, year and college set one target. */
export const BY_TARGET = {
  key: ({ indicator, year, collegeId }: TargetFacts) => [indicator, year, collegeId ?? ''].join(' '),
} as const;

/** What is wrong with a row; empty where it can be taken. */
export function targetProblems(row: TargetFacts, scope: TargetScope, path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  if (!scope.indicators.has(row.indicator))
    problems.push(indicatorProblem('INDICATOR_UNKNOWN', [...path, 'indicator']));
  if (row.collegeId != null && !scope.colleges.has(row.collegeId)) {
    problems.push(targetProblem('COLLEGE_UNKNOWN', [...path, 'collegeId']));
  }
  // What was set by mistake can be taken back, whatever is wrong with it.
  if (row.value == null) return problems;
  if (scope.unwatched.has(row.indicator)) problems.push(targetProblem('INDICATOR_RETIRED', [...path, 'indicator']));
  return [
    ...problems,
    ...(isPercentage(row.value) ? [] : [targetProblem('TARGET_VALUE', [...path, 'value'])]),
    ...yearProblems(row.year, scope.years, path),
    ...originProblems(row, scope.today, path),
  ];
}

function yearProblems(year: number, { first, last }: TargetYears, path: Problem['path']): Problem[] {
  if (year >= first && year <= last) return [];
  const bounds = { first: formatAcademicYear(first), last: formatAcademicYear(last) };
  return [targetProblem('TARGET_YEAR', [...path, 'year'], bounds)];
}

/** Where the figure comes from: nobody can check one whose document isn't named. */
function originProblems(row: TargetFacts, today: IsoDate, path: Problem['path']): Problem[] {
  const problems = (['source', 'document'] as const)
    .filter((field) => (row[field] ?? '').length > MAX_SOURCE)
    .map((field) => targetProblem('SOURCE_TOO_LONG', [...path, field]));
  if (row.url && !isAddress(row.url))
    problems.push(targetProblem('URL_MALFORMED', [...path, 'url'], { most: MAX_URL }));
  if (row.documentDate && row.documentDate > today) {
    problems.push(targetProblem('DOCUMENT_DATE_AHEAD', [...path, 'documentDate']));
  }
  const named = row.document != null && row.document.trim() !== '' && row.documentDate != null;
  if (row.verified && !named) problems.push(targetProblem('TARGET_UNPROVEN', [...path, 'verified']));
  return problems;
}

/** A link that a reader may follow: of the web, since others may run what they name. */
function isAddress(url: string): boolean {
  return url.length <= MAX_URL && /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}

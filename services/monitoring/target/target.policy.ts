import type { Problem } from '#kernel/graph/problem.js';
import { targetProblem } from './target.problems.js';

const MAX_SOURCE = 500;

interface TargetFacts {
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly source?: string | null;
  readonly collegeId?: string | null;
}

/** What a region has that a target may name. */
export interface TargetScope {
  readonly indicators: ReadonlySet<string>;
  readonly colleges: ReadonlySet<string>;
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
export function targetProblems(
  row: TargetFacts,
  { indicators, colleges }: TargetScope,
  path: Problem['path'],
): Problem[] {
  const problems: Problem[] = [];
  if (!indicators.has(row.indicator)) problems.push(targetProblem('INDICATOR_UNKNOWN', [...path, 'indicator']));
  if (!isPercentage(row.value)) problems.push(targetProblem('TARGET_VALUE', [...path, 'value']));
  if ((row.source ?? '').length > MAX_SOURCE) problems.push(targetProblem('SOURCE_TOO_LONG', [...path, 'source']));
  if (row.collegeId != null && !colleges.has(row.collegeId)) {
    problems.push(targetProblem('COLLEGE_UNKNOWN', [...path, 'collegeId']));
  }
  return problems;
}

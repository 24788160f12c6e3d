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

/** What two rows for the same target have in common. */
export function targetKey({ indicator, year, collegeId }: TargetFacts): string {
  return [indicator, year, collegeId ?? ''].join(' ');
}

/** What is wrong with each row, by its position; empty where it can be taken. */
export function targetProblems(rows: readonly TargetFacts[], scope: TargetScope): Problem[][] {
  const times = new Map<string, number>();
  for (const row of rows) times.set(targetKey(row), (times.get(targetKey(row)) ?? 0) + 1);
  return rows.map((row, n) => [
    ...rowProblems(row, n, scope),
    ...((times.get(targetKey(row)) ?? 0) > 1 ? [targetProblem('TARGET_REPEATED', ['rows', n])] : []),
  ]);
}

function rowProblems(row: TargetFacts, n: number, { indicators, colleges }: TargetScope): Problem[] {
  const problems: Problem[] = [];
  const path = ['rows', n];
  if (!indicators.has(row.indicator)) problems.push(targetProblem('INDICATOR_UNKNOWN', [...path, 'indicator']));
  if (!isPercentage(row.value)) problems.push(targetProblem('TARGET_VALUE', [...path, 'value']));
  if ((row.source ?? '').length > MAX_SOURCE) problems.push(targetProblem('SOURCE_TOO_LONG', [...path, 'source']));
  if (row.collegeId != null && !colleges.has(row.collegeId)) {
    problems.push(targetProblem('COLLEGE_UNKNOWN', [...path, 'collegeId']));
  }
  return problems;
}

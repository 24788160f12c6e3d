import type { Problem } from '#kernel/graph/problem.js';

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
    ...((times.get(targetKey(row)) ?? 0) > 1 ? [repeated(n)] : []),
  ]);
}

function rowProblems(row: TargetFacts, n: number, { indicators, colleges }: TargetScope): Problem[] {
  const problems: Problem[] = [];
  if (!indicators.has(row.indicator)) {
    problems.push({
      code: 'INDICATOR_UNKNOWN',
      path: ['rows', n, 'indicator'],
      text: {
        ru: 'Такого показателя в регионе нет; возьмите код из списка показателей.',
        en: 'The region has no such indicator; take a code from the list of indicators.',
      },
    });
  }
  if (!isPercentage(row.value)) {
    problems.push({
      code: 'TARGET_VALUE',
      path: ['rows', n, 'value'],
      text: {
        ru: 'Целевое значение — процент от 0 до 100, не больше чем с одним знаком после запятой.',
        en: 'A target is a percentage from 0 to 100 with at most one decimal.',
      },
    });
  }
  if ((row.source ?? '').length > MAX_SOURCE) {
    problems.push({
      code: 'SOURCE_TOO_LONG',
      path: ['rows', n, 'source'],
      text: { ru: 'Источник — до 500 знаков.', en: 'A source is up to 500 characters.' },
    });
  }
  if (row.collegeId != null && !colleges.has(row.collegeId)) {
    problems.push({
      code: 'COLLEGE_UNKNOWN',
      path: ['rows', n, 'collegeId'],
      text: { ru: 'Такого колледжа в регионе нет.', en: 'The region has no such college.' },
    });
  }
  return problems;
}

const repeated = (n: number): Problem => ({
  code: 'TARGET_REPEATED',
  path: ['rows', n],
  text: {
    ru: 'Тот же показатель, год и колледж стоят в нескольких строках; оставьте одну из них.',
    en: 'Several rows have the same indicator, year and college; keep one of them.',
  },
});

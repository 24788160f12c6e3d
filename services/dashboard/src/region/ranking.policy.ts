import type { Standing } from '../ui/figure/figure.policy.js';

interface Score {
  readonly indicator: { readonly code: string };
  readonly status: Standing['status'];
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
  readonly gap: number | null;
  readonly note: string | null;
}

interface College {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly scorecard: { readonly indicators: readonly Score[] } | null;
}

/** A college with where it stands on the chosen indicator. */
export interface Ranked<Of extends College = College> {
  readonly college: Of;
  readonly score: Score;
}

export interface Ranking<Of extends College = College> {
  /** Those that have a figure, or a reason of their own for having none. */
  readonly ranked: readonly Ranked<Of>[];
  /** Those that have not reported, or whose figures are not for this reader. */
  readonly missing: readonly Ranked<Of>[];
}

/** The list that each status puts a college in. */
const LIST_OF: Readonly<Record<Score['status'], keyof Ranking>> = {
  OK: 'ranked',
  SUPPRESSED: 'ranked',
  NOT_APPLICABLE: 'ranked',
  MISSING: 'missing',
};

/** Colleges by one indicator. One whose scorecard did not arrive stands in neither list: the answer says so itself. */
export function rank<Of extends College>(colleges: readonly Of[], indicator: string, language: string): Ranking<Of> {
  const all = colleges.flatMap((college) => {
    const score = college.scorecard?.indicators.find((one) => one.indicator.code === indicator);
    return score ? [{ college, score }] : [];
  });
  const listed = (list: keyof Ranking) => all.filter(({ score }) => LIST_OF[score.status] === list);
  return {
    ranked: sortRanked(listed('ranked'), { by: 'value', descending: true }, language),
    missing: listed('missing'),
  };
}

export type Column = 'college' | 'value' | 'parts' | 'gap';

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** Rows in the order asked for. Those without a number come last either way, and equal ones stand by name. */
export function sortRanked<Of extends College>(
  rows: readonly Ranked<Of>[],
  { by, descending }: Order,
  language: string,
): readonly Ranked<Of>[] {
  const byName = new Intl.Collator(language, { numeric: true });
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const names = byName.compare(a.college.name, b.college.name);
    if (by === 'college') return direction * names;
    const [left, right] = [numberOf(a.score, by), numberOf(b.score, by)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || names;
    return direction * (left - right) || names;
  });
}

/** A column clicked once more turns around; a new one begins with the largest, names with the first. */
export function nextOrder(order: Order, by: Column): Order {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: by !== 'college' };
}

function numberOf(score: Score, by: Exclude<Column, 'college'>): number | null {
  if (by === 'value') return score.value;
  return by === 'gap' ? score.gap : score.numerator;
}

/** The target to draw across a ranking: the one that all its colleges have; where they differ, none. */
export function commonTarget(rows: readonly Ranked[]): number | null {
  const targets = new Set(rows.map(({ score }) => score.target));
  const [only = null] = targets;
  return targets.size === 1 ? only : null;
}

/** Names for a narrow place: what stands in quotation marks, when that tells all apart. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map((name) => /[«“"]([^«»“”"]+)[»”"]/.exec(name)?.[1] ?? name);
  return new Set(short).size === names.length ? short : names;
}

import type { Direction, Standing } from '../ui/figure/figure.policy.js';

interface Score extends Omit<Standing, 'coverage'> {
  readonly indicator: { readonly code: string; readonly direction: Direction };
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly note: string | null;
  readonly targetVerified: boolean | null;
  readonly targetYear: string | null;
  readonly targetCarriedForward: boolean | null;
  /** By whose word it is published. */
  readonly approval: 'ACCEPTED' | 'AUTOMATIC' | null;
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
    ranked: sortRanked(listed('ranked'), USUAL, language),
    missing: listed('missing'),
  };
}

/** Rows whose college or municipality has these words; case and ё do not matter. */
export function matching<Of extends College>(rows: readonly Ranked<Of>[], words: string): readonly Ranked<Of>[] {
  const wanted = plain(words.trim());
  return rows.filter(({ college }) => plain(`${college.name} ${college.municipality}`).includes(wanted));
}

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

export const COLUMNS = ['college', 'value', 'parts', 'gap'] as const;

export type Column = (typeof COLUMNS)[number];

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

const USUAL: Order = { by: 'value', descending: true };

/** The order that an address asks for, e.g. `gap` or, from the largest down, `-gap`; the highest share first for anything else. */
export function orderAsked(text: string | null): Order {
  const [, sign, name] = /^(-?)(\w+)$/.exec(text ?? '') ?? [];
  const by = COLUMNS.find((column) => column === name);
  return by ? { by, descending: sign === '-' } : USUAL;
}

/** An order as an address asks for it; null for the one that needs no word. */
export function orderText({ by, descending }: Order): string | null {
  return by === USUAL.by && descending === USUAL.descending ? null : `${descending ? '-' : ''}${by}`;
}

/** A column clicked once more turns around; a new one begins with the largest, names with the first. */
export function nextOrder(order: Order, by: Column): Order {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: by !== 'college' };
}

function numberOf(score: Score, by: Exclude<Column, 'college'>): number | null {
  if (by === 'value') return score.value;
  return by === 'gap' ? score.gap : score.numerator;
}

/** The target that all colleges of a ranking have, with what is to be known of it; where they differ in any, none. */
export function commonAim(rows: readonly Ranked[]): Score | null {
  const said = ({ target, targetVerified, targetYear }: Score) => [target, targetVerified, targetYear].join(' ');
  const [first] = rows;
  if (!first || first.score.target === null) return null;
  return rows.every(({ score }) => said(score) === said(first.score)) ? first.score : null;
}

/** The target to draw across a ranking: the one that all its colleges have; where they differ, none. */
export function commonTarget(rows: readonly Ranked[]): number | null {
  const targets = new Set(rows.map(({ score }) => score.target));
  const [only = null] = targets;
  return targets.size === 1 ? only : null;
}

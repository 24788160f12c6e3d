import type { Direction, Standing } from '../ui/figure/figure.policy.js';

/** What these rules need to know of a figure. */
interface Figure {
  readonly status: Standing['status'];
  readonly value: number | null;
  readonly note: string | null;
}

interface Score extends Figure {
  readonly indicator: { readonly direction: Direction };
  readonly target: number | null;
  readonly gap: number | null;
}

/** How long a line is, in targets: there is room to see by how much one is exceeded. */
const TARGETS_LONG = 1.5;

/** Where the target stands on its line, in percent of the width: the same place on every line, so that they make one. */
export const TARGET_AT = 100 / TARGETS_LONG;

const LINE_WITHOUT_TARGET = 100;

export interface Mark {
  /** In percent of the width of the line. */
  readonly at: number;
  /** The figure lies beyond the end of the line. */
  readonly beyond: boolean;
}

export interface Line {
  readonly value: Mark | null;
  readonly median: Mark | null;
  readonly target: Mark | null;
}

/**
 * Where the marks of an indicator stand. Each line begins at 0 % and is stretched so that its target stands where all
 * targets do; without a target it ends at 100 %.
 */
export function lineOf(score: Score, median: Figure | undefined): Line {
  const target = score.target !== null && score.target > 0 ? score.target : null;
  const whole = target === null ? LINE_WITHOUT_TARGET : target * TARGETS_LONG;
  return {
    value: markOf(valueOf(score), whole),
    median: markOf(valueOf(median), whole),
    target: target === null ? null : { at: TARGET_AT, beyond: false },
  };
}

function markOf(value: number | null, whole: number): Mark | null {
  if (value === null) return null;
  return value > whole ? { at: 100, beyond: true } : { at: (value / whole) * 100, beyond: false };
}

/** A figure that stands; an absent one is not zero. */
function valueOf(figure: Figure | undefined): number | null {
  return figure?.status === 'OK' ? figure.value : null;
}

export type Reach = 'reached' | 'short' | 'unknown';

/** Whether a target is reached. The gap tells it: a rounded percentage may seem to reach what its parts do not. */
export function reachOf({ status, target, gap, value, indicator }: Score): Reach {
  if (status !== 'OK' || target === null) return 'unknown';
  if (gap !== null) return gap === 0 ? 'reached' : 'short';
  return value !== null && isAsGood(value, target, indicator.direction) ? 'reached' : 'short';
}

/** Whether a percentage is as good as another, or better. */
function isAsGood(value: number, other: number, direction: Direction): boolean {
  return direction === 'AT_LEAST' ? value >= other : value <= other;
}

/** How many targets are reached, of those that a figure can be held against. */
export function reachedOf(scores: readonly Score[]): { readonly reached: number; readonly of: number } {
  const reaches = scores.map(reachOf).filter((reach) => reach !== 'unknown');
  return { reached: reaches.filter((reach) => reach === 'reached').length, of: reaches.length };
}

/** How many figures are at the region's median or better, of those that have both. */
export function besideMedian(pairs: readonly (readonly [Score, Figure | undefined])[]): {
  readonly reached: number;
  readonly of: number;
} {
  const both = pairs.flatMap(([score, median]) => {
    const [own, usual] = [valueOf(score), valueOf(median)];
    return own === null || usual === null ? [] : [isAsGood(own, usual, score.indicator.direction)];
  });
  return { reached: both.filter(Boolean).length, of: both.length };
}

/** The reason that all figures without a value share, to be told once; null when they differ or only one has it. */
export function sharedNote(figures: readonly Pick<Figure, 'status' | 'note'>[]): string | null {
  const absent = figures.filter(({ status }) => status !== 'OK');
  const [first, ...rest] = absent;
  return first && rest.length > 0 && rest.every(({ note }) => note === first.note) ? first.note : null;
}

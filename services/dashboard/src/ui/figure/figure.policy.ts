/** Why there is no figure. */
export type Absence = 'MISSING' | 'UNPUBLISHED' | 'SUPPRESSED' | 'NOT_APPLICABLE';

/** Whether there is a figure, and where it was looked for. */
export interface Presence {
  readonly status: 'OK' | Exclude<Absence, 'UNPUBLISHED'>;
  readonly source: 'LIVE' | 'PUBLISHED';
}

/** Which side of its target a figure should be on. */
export type Direction = 'AT_LEAST' | 'AT_MOST';

export interface Standing extends Presence {
  readonly value: number | null;
  readonly target: number | null;
  readonly gap: number | null;
  /** Whether enough colleges have told it, by the rule of the hub. Left out for one college, which rests on itself. */
  readonly coverage?: { readonly enough: boolean };
}

/** How far a figure is from its target; `early` is said of one that rests on too few colleges to be held against it. */
export type Distance = 'reached' | 'near' | 'far' | 'early' | 'untargeted';

export type StandingKind = Distance | 'doubtful' | Absence;

/** Where a figure stands, for a word beside it. */
export function standingOf(figure: Standing, direction: Direction): StandingKind {
  if (figure.status !== 'OK' || figure.value === null) return absenceOf(figure);
  return figure.value > 100 ? 'doubtful' : distanceOf(figure, direction);
}

/** A figure that has at least this share of its target, or its target of it, is near: ours, to be seen at a glance. */
const NEAR = 0.8;

/**
 * How far a figure is from its target. Whether that is reached is told by the gap, which is exact, and not by the
 * rounded percentage; where no number would close the gap it is null, and the target is not reached.
 */
export function distanceOf({ value, target, gap, coverage }: Standing, direction: Direction): Distance {
  if (value === null || target === null) return 'untargeted';
  if (coverage && !coverage.enough) return 'early';
  if (gap === 0) return 'reached';
  const [less, more] = direction === 'AT_LEAST' ? [value, target] : [target, value];
  return less >= more * NEAR ? 'near' : 'far';
}

/** The absence that a figure tells of; one that should stand and did not come is missing. */
export function absenceOf(figure: Presence | undefined): Absence {
  if (figure === undefined || figure.status === 'OK') return 'MISSING';
  return figure.status === 'MISSING' && figure.source === 'PUBLISHED' ? 'UNPUBLISHED' : figure.status;
}

export interface Bar {
  /** How far the bar reaches, in percent of the track. */
  readonly value: number;
  /** Where the target is marked, likewise; null without one. */
  readonly target: number | null;
}

/** Where the target stands on the track as long as it is not far exceeded: the same place on every tile. */
const TARGET_AT = 80;

/** A bar on a track that has room beyond the target, so that what exceeds it is seen. */
export function barOf(value: number | null, target: number | null): Bar {
  const reach = Math.max(value ?? 0, 0);
  if (!target) return { value: Math.min(reach, 100), target: null };
  const full = Math.max(target / (TARGET_AT / 100), reach);
  return { value: (reach / full) * 100, target: (target / full) * 100 };
}

/** Whether no figure is there for want of a report, and for no other reason. */
export function isUnreported(figures: readonly Presence[]): boolean {
  return figures.every((figure) => absenceOf(figure) === 'MISSING');
}

/** The one reason why none of the figures is there, when it is the same for all; a figure that is there has none. */
export function commonNote(figures: readonly { readonly note: string | null }[]): string | null {
  const notes = new Set(figures.map(({ note }) => note));
  const [only = null] = notes;
  return notes.size === 1 ? only : null;
}

/** Why there is no figure. */
export type Absence = 'MISSING' | 'SUPPRESSED' | 'NOT_APPLICABLE';

export interface Standing {
  readonly status: 'OK' | Absence;
  readonly value: number | null;
  readonly target: number | null;
  readonly gap: number | null;
}

export type StandingKind = 'reached' | 'below' | 'untargeted' | 'doubtful' | Absence;

/**
 * Where a figure stands, for a word beside it. Whether the target is reached is told by the gap, which is exact, and
 * not by the rounded percentage; where no number would close the gap it is null, and the target is not reached.
 */
export function standingOf({ status, value, target, gap }: Standing): StandingKind {
  if (status !== 'OK' || value === null) return absenceOf(status);
  if (value > 100) return 'doubtful';
  if (target === null) return 'untargeted';
  return gap === 0 ? 'reached' : 'below';
}

/** The absence that a status tells of; a figure that should stand and did not come is missing. */
export function absenceOf(status: Standing['status'] | undefined): Absence {
  return status === undefined || status === 'OK' ? 'MISSING' : status;
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
export function isUnreported(figures: readonly Pick<Standing, 'status'>[]): boolean {
  return figures.every(({ status }) => status === 'MISSING');
}

/** The one reason why none of the figures is there, when it is the same for all; a figure that is there has none. */
export function commonNote(figures: readonly { readonly note: string | null }[]): string | null {
  const notes = new Set(figures.map(({ note }) => note));
  const [only = null] = notes;
  return notes.size === 1 ? only : null;
}

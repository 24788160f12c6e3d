/** What is known of a college: mentors trained in the year, those of them with pairs before and after, and mean scores. */
export interface CollegeEffect {
  readonly trained: number;
  readonly mentors: number;
  readonly pairs: number;
  /** Means over the mentors; null where there are none. */
  readonly before: number | null;
  readonly after: number | null;
}

export type EffectStatus = 'OK' | 'SUPPRESSED' | 'MISSING';

export interface Effect {
  readonly status: EffectStatus;
  readonly trained: number;
  /** Mentors and pairs in the means; null while these are not told. */
  readonly mentors: number | null;
  readonly pairs: number | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

/** A mean of fewer mentors than this could tell what was said of one (surveys keep to the same). */
export const FEWEST_MENTORS = 5;

/** Added to nothing, so that a loss too small to be told is no minus. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/**
 * The effect over colleges. A college with too few mentors is told of by no mean of its own, so it is in that of all only
 * with others like it that are enough together: else subtracting the others' means from the whole would tell it.
 */
export function effectOf(colleges: readonly CollegeEffect[]): Effect {
  const trained = colleges.reduce((sum, college) => sum + college.trained, 0);
  const few = colleges.filter(({ mentors }) => mentors < FEWEST_MENTORS);
  const enough = colleges.filter(({ mentors }) => mentors >= FEWEST_MENTORS);
  const told = [...enough, ...(mentorsOf(few) >= FEWEST_MENTORS ? few : [])].filter(({ mentors }) => mentors > 0);
  const nothing = { trained, mentors: null, pairs: null, before: null, after: null, change: null };
  if (told.length === 0) return { ...nothing, status: mentorsOf(colleges) > 0 ? 'SUPPRESSED' : 'MISSING' };
  const mentors = mentorsOf(told);
  const mean = (side: 'before' | 'after') =>
    told.reduce((sum, college) => sum + college.mentors * college[side]!, 0) / mentors;
  const [before, after] = [round(mean('before')), round(mean('after'))];
  return {
    // Of what is told, so that the three agree.
    ...{ status: 'OK', trained, mentors, before, after, change: round(after - before) },
    pairs: told.reduce((sum, college) => sum + college.pairs, 0),
  };
}

const mentorsOf = (colleges: readonly CollegeEffect[]): number =>
  colleges.reduce((sum, { mentors }) => sum + mentors, 0);

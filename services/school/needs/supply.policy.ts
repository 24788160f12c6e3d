/** What the network school has for those who are to learn something. */
export type Supply = 'NO_COURSE' | 'NO_COHORT' | 'NO_PLACES' | 'PLACES';

interface Offered {
  /** Courses that teach it and are not retired. */
  readonly courses: number;
  /** Their cohorts that are not over, and those of them with a place left. */
  readonly cohorts: number;
  readonly open: number;
}

/** A cohort goes on although its course is retired: whoever can still join is not told that there is no course. */
export function supplyOf({ courses, cohorts, open }: Offered): Supply {
  if (open > 0) return 'PLACES';
  if (cohorts > 0) return 'NO_PLACES';
  return courses > 0 ? 'NO_COHORT' : 'NO_COURSE';
}

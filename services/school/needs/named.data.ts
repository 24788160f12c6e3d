/** How many colleges, courses and cohorts are named with a need. */
export const NAMED = { colleges: 10, courses: 5, cohorts: 5 } as const;

/** The kinds of sheets as the graph calls them. */
export const KINDS = {
  mentees: 'MENTEES',
  mentors: 'MENTORS',
  headcount: 'HEADCOUNT',
  results: 'COHORT_RESULTS',
  applicants: 'COHORT_APPLICANTS',
} as const;

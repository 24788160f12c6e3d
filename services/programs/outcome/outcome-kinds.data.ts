/** What is asked of a mentee, of which category the form says they are, so many full years after their mentoring. */
export const OUTCOME_KINDS = [
  { code: 'RETENTION_ONE_YEAR', mentee: 'TEACHER', years: 1 },
  { code: 'RETENTION_THREE_YEARS', mentee: 'TEACHER', years: 3 },
  { code: 'ATTESTATION', mentee: 'TEACHER', years: 3 },
  { code: 'EMPLOYMENT', mentee: 'STUDENT', years: 1 },
] as const;

/** The numbers of years after which something is asked. */
export const ASKED_AFTER_YEARS: readonly number[] = [...new Set(OUTCOME_KINDS.map(({ years }) => years))];

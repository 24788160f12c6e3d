/**
 * The roles a caller may hold, as written in the `roles` claim of a token.
 * A caller without a token holds none of them and is treated as PUBLIC.
 */
export const ROLES = [
  'ANALYST',
  'COORDINATOR',
  'DIRECTOR',
  'CURATOR',
  'COLLEGE_SYSTEM',
  'MENTOR',
  'MENTEE',
  'OPERATOR',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that see and change the personal rows of the colleges named in their token. */
export const COLLEGE_STAFF: readonly Role[] = ['DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM'];

/** Roles of people who take part themselves: they see what is theirs, whichever college keeps it. */
export const PARTICIPANTS: readonly Role[] = ['MENTOR', 'MENTEE'];

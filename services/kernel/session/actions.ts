import { COLLEGE_STAFF, type Role } from './roles.js';
import { holds, type Session } from './session.js';

/** Who may take an action: everybody, with or without a token, or the holders of these roles. */
type Allowed = 'EVERYBODY' | readonly Role[];

const PARTICIPANT: readonly Role[] = ['MENTOR', 'MENTEE'];

/** Who gives roles to accounts, each the roles below its own; a college's system gives none. */
const ACCESS_GRANTERS: readonly Role[] = ['OPERATOR', 'COORDINATOR', 'DIRECTOR', 'CURATOR'];

/** Who decides about a college's records for good. */
const COLLEGE_CURATORS: readonly Role[] = ['DIRECTOR', 'CURATOR'];

/**
 * The closed list of what can be done through the graph and by which role. Every root field names one of these
 * actions (`@Allow`), and a subgraph with a root field that doesn't is not built. Which rows an action reaches is
 * decided by the database.
 */
export const ACTIONS = {
  'self:read': 'EVERYBODY',

  'access:read': ACCESS_GRANTERS,
  'access:write': ACCESS_GRANTERS,
  'client:write': ['DIRECTOR'],

  'organisation:read': 'EVERYBODY',
  'region:write': ['OPERATOR'],
  'college:write': ['COORDINATOR'],
  'partner:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'partner:write': COLLEGE_STAFF,
  'partner:edit': ['COORDINATOR', ...COLLEGE_STAFF],
  'partner:merge': ['COORDINATOR'],
  'person:read': [...COLLEGE_STAFF, ...PARTICIPANT],
  'person:write': COLLEGE_STAFF,
  'consent:read': COLLEGE_STAFF,
  'consent:write': COLLEGE_STAFF,
  'duplicate:read': COLLEGE_STAFF,
  // Final, and decided by people: not for a college's system.
  'duplicate:write': COLLEGE_CURATORS,
  'person:erase': COLLEGE_CURATORS,
  'change:read': COLLEGE_STAFF,
  'headcount:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'headcount:write': COLLEGE_STAFF,
  'import:read': COLLEGE_STAFF,
  'import:write': COLLEGE_STAFF,
  'base:read': COLLEGE_STAFF,
  'base:write': COLLEGE_STAFF,
  'questionnaire:write': [...COLLEGE_STAFF, 'MENTOR'],

  'form:read': 'EVERYBODY',
  'programme:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'programme:write': COLLEGE_STAFF,
  'mentorship:read': [...COLLEGE_STAFF, ...PARTICIPANT],
  'mentorship:write': COLLEGE_STAFF,

  'course:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'course:write': ['COORDINATOR'],
  'cohort:write': ['COORDINATOR', ...COLLEGE_STAFF],
  'enrolment:write': COLLEGE_STAFF,
  'certificate:read': ['COORDINATOR', ...COLLEGE_STAFF, ...PARTICIPANT],

  'indicator:read': 'EVERYBODY',
  'figure:read': 'EVERYBODY',
  'indicator:write': ['COORDINATOR'],
  'target:write': ['COORDINATOR'],
} as const satisfies Record<string, Allowed>;

export type Action = keyof typeof ACTIONS;

/** Whether the session's roles include one that may take the action. */
export function may(session: Session, action: Action): boolean {
  const allowed: Allowed = ACTIONS[action];
  return allowed === 'EVERYBODY' || holds(session, ...allowed);
}

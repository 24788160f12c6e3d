import type { Actions } from '#kernel/session/actions.js';
import { COLLEGE_STAFF, PARTICIPANTS, type Role } from '#kernel/session/roles.js';

/** Who gives roles to accounts, each the roles below its own; a college's system gives none. */
const ACCESS_GRANTERS: readonly Role[] = ['OPERATOR', 'COORDINATOR', 'DIRECTOR', 'CURATOR'];

/** Who decides about a college's records for good. */
const COLLEGE_CURATORS: readonly Role[] = ['DIRECTOR', 'CURATOR'];

/** What can be done with organisations, people, bases and access, and by whom. */
export const PARTICIPANTS_ACTIONS = {
  'self:read': 'EVERYBODY',

  'access:read': ACCESS_GRANTERS,
  'access:write': ACCESS_GRANTERS,
  'account:search': ACCESS_GRANTERS,
  // By whoever was invited, or given a role: about their own account alone.
  'role:accept': 'EVERYBODY',
  'client:write': ['DIRECTOR'],
  'analyst-client:write': ['COORDINATOR'],
  // As with roles: a college's system makes nobody known to the hub.
  'link:write': COLLEGE_CURATORS,

  'digest:set': ['COORDINATOR', ...COLLEGE_CURATORS, ...PARTICIPANTS],
  'digest:reach': ['OPERATOR', ...COLLEGE_CURATORS],
  'digest:stop': 'EVERYBODY',
  'digest:confirm': 'EVERYBODY',

  'organisation:read': 'EVERYBODY',
  'region:write': ['OPERATOR'],
  'college:write': ['COORDINATOR'],
  'partner:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'partner:write': COLLEGE_STAFF,
  'partner:edit': ['COORDINATOR', ...COLLEGE_STAFF],
  'partner:merge': ['COORDINATOR'],

  'person:read': [...COLLEGE_STAFF, ...PARTICIPANTS],
  'person:write': COLLEGE_STAFF,
  'consent:read': COLLEGE_STAFF,
  'consent:write': COLLEGE_STAFF,
  'consent:withdraw': PARTICIPANTS,
  'consent:give': PARTICIPANTS,
  'duplicate:read': COLLEGE_STAFF,
  // Final, and decided by people: not for a college's system.
  'duplicate:write': COLLEGE_CURATORS,
  'person:erase': COLLEGE_CURATORS,

  'base:read': COLLEGE_STAFF,
  'base:write': COLLEGE_STAFF,
  'questionnaire:write': [...COLLEGE_STAFF, 'MENTOR'],

  'headcount:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'headcount:write': COLLEGE_STAFF,

  'change:read': COLLEGE_STAFF,
  'import:read': COLLEGE_STAFF,
  'import:write': COLLEGE_STAFF,
} as const satisfies Actions;

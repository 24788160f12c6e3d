import type { Actions } from '#kernel/session/actions.js';
import { COLLEGE_STAFF, PARTICIPANTS } from '#kernel/session/roles.js';

/** What can be done with forms, college years and mentorships, and by whom. */
export const PROGRAMS_ACTIONS = {
  'form:read': 'EVERYBODY',
  'programme:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'programme:write': COLLEGE_STAFF,
  'mentorship:read': [...COLLEGE_STAFF, ...PARTICIPANTS],
  'mentorship:write': COLLEGE_STAFF,
  'matching:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'matching:weigh': ['COORDINATOR'],
  'support:read': COLLEGE_STAFF,
  'support:write': COLLEGE_STAFF,
  'mentorship:answer': PARTICIPANTS,
  'mentorship:leave': PARTICIPANTS,
} as const satisfies Actions;

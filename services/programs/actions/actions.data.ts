import type { Actions } from '#kernel/session/actions.js';
import { COLLEGE_STAFF, PARTICIPANTS } from '#kernel/session/roles.js';

/** What can be done with forms, college years and mentorships, and by whom. */
export const PROGRAMS_ACTIONS = {
  'form:read': 'EVERYBODY',
  'programme:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'programme:write': COLLEGE_STAFF,
  'roadmap:write': ['COORDINATOR'],
  'document:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'document:write': COLLEGE_STAFF,
  'order-package:read': COLLEGE_STAFF,
  'mentorship:read': [...COLLEGE_STAFF, ...PARTICIPANTS],
  'mentorship:write': COLLEGE_STAFF,
  'matching:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'matching:weigh': ['COORDINATOR'],
  'support:read': COLLEGE_STAFF,
  'support:write': COLLEGE_STAFF,
  'mentorship:answer': PARTICIPANTS,
  'mentorship:leave': PARTICIPANTS,
  'meeting:write': [...COLLEGE_STAFF, ...PARTICIPANTS],
  'meeting:record': COLLEGE_STAFF,
  'feedback:give': PARTICIPANTS,
  'break:write': COLLEGE_STAFF,
  'holiday:write': ['COORDINATOR'],
  'calendar:open': 'EVERYBODY',
  'calendar:write': PARTICIPANTS,
  'waiting:read': ['COORDINATOR', ...COLLEGE_STAFF, ...PARTICIPANTS],
} as const satisfies Actions;

import type { Actions } from '#kernel/session/actions.js';
import { COLLEGE_STAFF, PARTICIPANTS } from '#kernel/session/roles.js';

/** What can be done with courses, their cohorts and those enrolled in them, and by whom. */
export const SCHOOL_ACTIONS = {
  'course:read': ['COORDINATOR', ...COLLEGE_STAFF, ...PARTICIPANTS],
  'course:write': ['COORDINATOR', ...COLLEGE_STAFF],
  'cohort:write': ['COORDINATOR', ...COLLEGE_STAFF],
  'cohortCalendar:open': 'EVERYBODY',
  'cohortCalendar:write': COLLEGE_STAFF,
  'application:write': [...COLLEGE_STAFF, ...PARTICIPANTS],
  'learningWish:write': PARTICIPANTS,
  'enrolment:write': COLLEGE_STAFF,
  // Of participants whoever teaches the cohort.
  'learning:write': [...COLLEGE_STAFF, ...PARTICIPANTS],
  'certificate:read': ['COORDINATOR', ...COLLEGE_STAFF, ...PARTICIPANTS],
  'certificate:write': COLLEGE_STAFF,
  'certificate:check': 'EVERYBODY',
} as const satisfies Actions;

import type { Actions } from '#kernel/session/actions.js';
import { COLLEGE_STAFF } from '#kernel/session/roles.js';

/** What can be done with indicators, their targets, the figures and surveys, and by whom. */
export const MONITORING_ACTIONS = {
  'indicator:read': 'EVERYBODY',
  'figure:read': 'EVERYBODY',
  'indicator:write': ['COORDINATOR'],
  'target:write': ['COORDINATOR'],

  'history:count': ['COORDINATOR'],

  'period:read': 'EVERYBODY',
  'period:write': ['COORDINATOR'],
  'period:submit': ['DIRECTOR'],
  'submission:decide': ['COORDINATOR'],
  'period:publish': ['COORDINATOR'],
  'report:read': 'EVERYBODY',
  'report:issue': ['COORDINATOR', 'DIRECTOR', 'CURATOR'],
  'rules:write': ['COORDINATOR'],
  'survey:read': ['COORDINATOR', ...COLLEGE_STAFF],
  'survey:define': ['COORDINATOR'],
  'survey:write': ['COORDINATOR', ...COLLEGE_STAFF],
  'survey:invite': COLLEGE_STAFF,
  'survey:answer': 'EVERYBODY',
  'checkpoint:write': COLLEGE_STAFF,
} as const satisfies Actions;

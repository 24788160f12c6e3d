import type { Actions } from '#kernel/session/actions.js';

/** What can be done with indicators, their targets and the figures, and by whom. */
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
  'rules:write': ['COORDINATOR'],
} as const satisfies Actions;

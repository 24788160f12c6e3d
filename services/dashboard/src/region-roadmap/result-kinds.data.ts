import type { ResultKind } from '../graph/generated/graphql';

/** What an activity may leave behind (S001), in the order in which it is offered. */
export const RESULT_KINDS: readonly ResultKind[] = [
  'ORDER',
  'REGULATION',
  'ROADMAP',
  'MINUTES',
  'CONSENTS',
  'SITE_SECTION',
  'PROGRAMME',
  'BASE',
  'QUESTIONNAIRE',
  'REPORT',
  'SCENARIO',
  'MEMO',
  'PLAN',
  'MEETINGS',
  'FEEDBACK_FORMS',
  'MATERIALS',
  'CONTESTS',
];

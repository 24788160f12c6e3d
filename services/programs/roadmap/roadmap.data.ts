import type { PeriodRule } from '../stage/stages.data.js';
import { STANDARD_PROOFS } from './proofs.data.js';
import { ROADMAP_EN } from './roadmap.en.data.js';
import { ROADMAP_RU, type ActivityCode } from './roadmap.ru.data.js';

/** DEPUTY_DIRECTOR is the one for practical training; FORM_LEAD the one responsible for a form of mentoring. */
export type ResponsibleRole =
  'DEPUTY_DIRECTOR' | 'PROJECT_CURATOR' | 'FORM_LEAD' | 'SOCIAL_EDUCATOR' | 'PROJECT_MEMBERS';

/** What an activity leaves behind. Analyses and assessments are a REPORT; MEETINGS leave no paper but feedback. */
export type ResultKind =
  | 'ORDER'
  | 'REGULATION'
  | 'ROADMAP'
  | 'MINUTES'
  | 'CONSENTS'
  | 'SITE_SECTION'
  | 'PROGRAMME'
  | 'BASE'
  | 'QUESTIONNAIRE'
  | 'REPORT'
  | 'SCENARIO'
  | 'MEMO'
  | 'PLAN'
  | 'MEETINGS'
  | 'FEEDBACK_FORMS'
  | 'MATERIALS'
  | 'CONTESTS';

export interface ActivitySeed {
  readonly code: ActivityCode;
  readonly stage: number;
  readonly period: PeriodRule;
  readonly responsible: readonly ResponsibleRole[];
  readonly results: readonly ResultKind[];
  /** What shows it to be done, as the hub can find it. */
  readonly proofs: readonly string[];
  readonly title: { readonly ru: string; readonly en: string };
  readonly resultText: { readonly ru: string; readonly en: string };
}

/**
 * The standard roadmap: 31 activities of the Safonovo programme (S001), with who answers for each and what it results
 * in. A region may edit it, which makes a version of its own; each college year gets a dated copy (`datedRoadmap`).
 */
export const ROADMAP: readonly ActivitySeed[] = [
  activity('1.1', 'AUGUST_SEPTEMBER', ['DEPUTY_DIRECTOR', 'PROJECT_CURATOR'], ['ORDER', 'REGULATION', 'ROADMAP']),
  activity('1.2', 'AUGUST_SEPTEMBER', ['DEPUTY_DIRECTOR', 'PROJECT_CURATOR'], ['ORDER']),
  activity('1.3', 'AUGUST_SEPTEMBER', ['PROJECT_CURATOR'], ['CONSENTS']),
  activity('1.4', 'AUGUST_SEPTEMBER', ['PROJECT_CURATOR'], ['SITE_SECTION']),
  activity('1.5', 'AUGUST_SEPTEMBER', ['PROJECT_CURATOR'], ['REPORT', 'QUESTIONNAIRE']),
  activity('1.6', 'AUGUST_SEPTEMBER', ['PROJECT_CURATOR'], ['REGULATION']),
  activity('2.1', 'SEPTEMBER', ['PROJECT_CURATOR'], ['MINUTES', 'CONSENTS']),
  activity('2.2', 'SEPTEMBER', ['PROJECT_CURATOR'], ['PROGRAMME', 'CONSENTS']),
  activity('2.3', 'SEPTEMBER', ['PROJECT_CURATOR'], ['BASE']),
  activity('2.4', 'SEPTEMBER', ['PROJECT_CURATOR'], ['REPORT', 'BASE']),
  activity('3.1', 'JANUARY', ['FORM_LEAD'], ['PROGRAMME', 'QUESTIONNAIRE']),
  activity('3.2', 'JANUARY', ['FORM_LEAD'], ['BASE']),
  activity('3.3', 'JANUARY', ['PROJECT_CURATOR'], ['BASE', 'CONSENTS']),
  activity('3.4', 'JANUARY', ['SOCIAL_EDUCATOR'], ['REPORT']),
  activity('3.5', 'JANUARY', ['SOCIAL_EDUCATOR'], ['REPORT']),
  activity('4.1', 'FEBRUARY_APRIL', ['FORM_LEAD'], ['ORDER', 'SITE_SECTION']),
  activity('4.2', 'FEBRUARY_APRIL', ['PROJECT_CURATOR'], ['REPORT', 'QUESTIONNAIRE']),
  activity('4.3', 'FEBRUARY_APRIL', ['PROJECT_MEMBERS'], ['ORDER']),
  activity('4.4', 'FEBRUARY_APRIL', ['SOCIAL_EDUCATOR'], ['REPORT']),
  activity('5.1', 'THROUGH_PROGRAMME', ['FORM_LEAD'], ['SCENARIO', 'MEMO']),
  activity('5.2', 'THROUGH_PROGRAMME', ['FORM_LEAD'], ['PLAN']),
  activity('5.3', 'THROUGH_PROGRAMME', ['FORM_LEAD'], ['MEMO']),
  activity('5.4', 'THROUGH_PROGRAMME', ['PROJECT_CURATOR'], ['ORDER']),
  activity('6.1', 'THROUGH_PROGRAMME', ['FORM_LEAD'], ['MEETINGS']),
  activity('6.2', 'THROUGH_PROGRAMME', ['FORM_LEAD'], ['PLAN']),
  activity('6.3', 'THROUGH_PROGRAMME', ['FORM_LEAD'], ['MEETINGS', 'FEEDBACK_FORMS']),
  activity('6.4', 'THROUGH_PROGRAMME', ['FORM_LEAD'], ['MEETINGS', 'BASE']),
  activity('6.5', 'THROUGH_PROGRAMME', ['PROJECT_CURATOR'], ['FEEDBACK_FORMS', 'REPORT']),
  activity('6.6', 'THROUGH_PROGRAMME', ['PROJECT_CURATOR'], ['MATERIALS']),
  activity('7.1', 'WHEN_PAIRS_FINISH', ['PROJECT_CURATOR'], ['QUESTIONNAIRE', 'REPORT']),
  activity('7.2', 'WHEN_PAIRS_FINISH', ['PROJECT_CURATOR', 'FORM_LEAD'], ['REPORT', 'CONTESTS']),
];

function activity(
  code: ActivityCode,
  period: PeriodRule,
  responsible: readonly ResponsibleRole[],
  results: readonly ResultKind[],
): ActivitySeed {
  const ru = ROADMAP_RU[code];
  const en = ROADMAP_EN[code];
  return {
    code,
    stage: Number(code[0]),
    period,
    responsible,
    results,
    proofs: STANDARD_PROOFS[code],
    title: { ru: ru.title, en: en.title },
    resultText: { ru: ru.result, en: en.result },
  };
}

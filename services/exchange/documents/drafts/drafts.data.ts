/**
 * What can be drafted, by the name in the address: that of a kind of document, or of a form of consent. Agreements with
 * mentors have a list of their own, and no kind in the register.
 */
export const DRAFTS = {
  ORDER_MODEL: { kind: 'ORDER_MODEL', file: 'Приказ о целевой модели' },
  ORDER_CURATOR: { kind: 'ORDER_CURATOR', file: 'Приказ о кураторе и рабочей группе' },
  ORDER_MENTOR_REGISTER: { kind: 'ORDER_MENTOR_REGISTER', file: 'Приказ о реестре наставников' },
  ORDER_PAIRS: { kind: 'ORDER_PAIRS', file: 'Приказ о парах и группах' },
  ORDER_ENROLMENT: { kind: 'ORDER_ENROLMENT', file: 'Приказ о зачислении в школу' },
  CONSENT_ADULT: { kind: 'CONSENTS', file: 'Согласия участника' },
  CONSENT_MINOR: { kind: 'CONSENTS', file: 'Согласия представителя' },
  INDIVIDUAL_PLAN: { kind: 'INDIVIDUAL_PLAN', file: 'Индивидуальный план' },
  PERSONALISED_PROGRAMME: { kind: 'PERSONALISED_PROGRAMME', file: 'Персонализированная программа' },
  LABOUR_AGREEMENT: { kind: null, file: 'Дополнительные соглашения с наставниками' },
  MINUTES_COUNCIL: { kind: 'MINUTES_COUNCIL', file: 'Протокол педагогического совета' },
  FINAL_REPORT: { kind: 'FINAL_REPORT', file: 'Отчёт по итогам года' },
} as const satisfies Record<string, { readonly kind: string | null; readonly file: string }>;

export type DraftName = keyof typeof DRAFTS;

/** Those that may be about one person; of the others a person would say nothing. */
export const OF_A_PERSON: readonly DraftName[] = [
  'CONSENT_ADULT',
  'CONSENT_MINOR',
  'INDIVIDUAL_PLAN',
  'PERSONALISED_PROGRAMME',
  'LABOUR_AGREEMENT',
];

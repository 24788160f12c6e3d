import type { Bilingual } from '#kernel/i18n/messages.js';

/** What must hold of a mentee, of a mentor, and of both together; each says of whom it does not hold. */
export const RULES = {
  HAS_MENTOR: { ru: 'у наставляемого уже есть наставник', en: 'the mentee has a mentor already' },
  MENTEE_CATEGORY: {
    ru: 'категория наставляемого не подходит к форме',
    en: 'the mentee’s category is not that of the form',
  },
  MENTEE_CONSENT: {
    ru: 'нет действующего согласия наставляемого',
    en: 'no consent of the mentee is in force',
  },
  MENTOR_CATEGORY: {
    ru: 'категория наставника не подходит к форме',
    en: 'the mentor’s category is not that of the form',
  },
  MENTOR_CONSENT: { ru: 'нет действующего согласия наставника', en: 'no consent of the mentor is in force' },
  NOT_TRAINED: { ru: 'наставник не обучен', en: 'the mentor is not trained' },
  NO_AGREEMENT: {
    ru: 'с наставником-работником нет действующего соглашения',
    en: 'no agreement with the mentor, who is an employee, is in force',
  },
  FULL: { ru: 'у наставника нет свободных мест', en: 'the mentor has no free place' },
  SAME_PERSON: { ru: 'это один и тот же человек', en: 'it is the same person' },
  FORBIDDEN: { ru: 'куратор исключил эту пару', en: 'the curator has ruled the pair out' },
  SIBLINGS: { ru: 'они родственники', en: 'they are of one family' },
  REPORTING_LINE: { ru: 'один подчинён другому', en: 'one of them works under the other' },
  REFUSED: {
    ru: 'один из них раньше отказался от этой пары или досрочно её завершил',
    en: 'one of them declined the pair before, or left it early',
  },
} as const satisfies Record<string, Bilingual>;

export type RuleCode = keyof typeof RULES;

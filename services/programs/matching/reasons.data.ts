import type { Bilingual } from '#kernel/i18n/messages.js';
import { RULES, type RuleCode } from './rules.data.js';

/** Why somebody stays without a pair, beside the rules that are broken. */
const OUTCOMES = {
  NOBODY: { ru: 'на другой стороне никого нет', en: 'there is nobody on the other side' },
  LOST_TO_OTHERS: {
    ru: 'все места у подходящих наставников отданы другим: так больше пар или выше их общая оценка',
    en: 'all places with suitable mentors go to others: so there are more pairs, or their total score is greater',
  },
  OTHERS_BETTER: {
    ru: 'все подходящие наставляемые получают других наставников: так выше общая оценка или ровнее нагрузка',
    en: 'all suitable mentees get other mentors: so the total score is greater, or the load fairer',
  },
} as const satisfies Record<string, Bilingual>;

export type ReasonCode = RuleCode | keyof typeof OUTCOMES;

export const REASONS: Readonly<Record<ReasonCode, Bilingual>> = { ...RULES, ...OUTCOMES };

/** What lifts a rule that can be lifted. */
export const HELPS = {
  MENTEE_CONSENT: { ru: 'получить согласие наставляемого', en: 'the mentee’s consent' },
  MENTOR_CONSENT: { ru: 'получить согласие наставника', en: 'the mentor’s consent' },
  NOT_TRAINED: { ru: 'обучить наставника', en: 'training for the mentor' },
  NO_AGREEMENT: { ru: 'заключить с наставником соглашение', en: 'an agreement with the mentor' },
  FULL: { ru: 'ещё одно место у наставника', en: 'one place more with the mentor' },
  FORBIDDEN: { ru: 'снять запрет куратора на эту пару', en: 'the curator to allow the pair' },
} as const satisfies Partial<Record<RuleCode, Bilingual>>;

export type HelpCode = keyof typeof HELPS;

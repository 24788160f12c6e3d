import type { Bilingual } from '#kernel/i18n/messages.js';
import type { IsoDate } from '#kernel/time/iso-date.js';

/** What a region may do with a norm: leave it, only show it, warn of what it asks for, or refuse what lacks it. */
export const EFFECTS = ['OFF', 'NOTE', 'WARN', 'BLOCK'] as const;
export type Effect = (typeof EFFECTS)[number];

export interface LawRule {
  readonly code: string;
  readonly title: Bilingual;
  /** What the norm asks, and what the hub makes of it. */
  readonly asks: Bilingual;
  readonly source: Bilingual;
  /** Whether the norm was found in a public page; what is not confirmed is for the region to check. */
  readonly confirmed: boolean;
  readonly validFrom: IsoDate;
  /** Last day on which it is in force; null while none is known. */
  readonly validUntil: IsoDate | null;
  /** What can be switched on; OFF always can. */
  readonly effects: readonly Exclude<Effect, 'OFF'>[];
}

/**
 * Norms of today (domain.md, The present day). A region switches on those it works by; until it does, nothing in it
 * depends on them.
 */
export const LAW_RULES = [
  {
    code: 'MENTOR_AGREEMENT',
    title: { ru: 'Соглашение с наставником-работником', en: 'Agreement with a mentor who is an employee' },
    asks: {
      ru:
        'Наставничество работника над работником требует письменного согласия наставника и дополнительного соглашения ' +
        'к трудовому договору: содержание, форма и срок работы, выплаты. Отказаться или отменить поручение можно ' +
        'досрочно, предупредив не позднее чем за три рабочих дня. Хаб проверяет пары, где и наставник, и ' +
        'наставляемый — педагоги колледжа. Соглашение с работником предприятия заключает его работодатель; студент и ' +
        'ученик колледжу не работники, поэтому для их пар оно не нужно.',
      en:
        'Mentoring of a worker by a worker needs the mentor’s written consent and an addendum to the employment ' +
        'contract: content, form and term of the work, and pay. Either side may withdraw early with at least three ' +
        'working days’ notice. The hub checks pairs of which both are teachers of a college. An enterprise’s worker ' +
        'has the agreement with the enterprise; students and pupils are no workers of the college, so their pairs need none.',
    },
    source: {
      ru: 'Трудовой кодекс РФ, ст. 351.8 (Федеральный закон от 09.11.2024 № 381-ФЗ)',
      en: 'Labour Code of the Russian Federation, article 351.8 (Federal Law 381-FZ of 9 November 2024)',
    },
    confirmed: true,
    validFrom: '2025-03-01',
    validUntil: null,
    effects: ['WARN', 'BLOCK'],
  },
  {
    code: 'SEPARATE_CONSENT',
    title: { ru: 'Согласие отдельным документом', en: 'Consent as a document of its own' },
    asks: {
      ru: 'Согласие на обработку персональных данных оформляется отдельно от других документов. Черновики хаба таковы; подписанное хаб не проверяет.',
      en: 'The consent to the processing of personal data is a document apart from others. The drafts of the hub are; what was signed the hub does not check.',
    },
    source: {
      ru: 'Федеральный закон от 27.07.2006 № 152-ФЗ, ст. 9, в редакции с 01.09.2025',
      en: 'Federal Law 152-FZ of 27 July 2006, article 9, as in force from 1 September 2025',
    },
    confirmed: true,
    validFrom: '2025-09-01',
    validUntil: null,
    effects: ['NOTE'],
  },
  {
    code: 'QUALIFICATION_CATEGORY',
    title: { ru: 'Категории «педагог-наставник» и «педагог-методист»', en: 'Categories of teacher-mentor and teacher-methodist' },
    asks: {
      ru: 'Педагогу с высшей категорией может быть установлена категория «педагог-наставник» или «педагог-методист». Колледж вносит её в карточку человека.',
      en: 'A teacher of the highest category may be given that of teacher-mentor or teacher-methodist. The college records it with the person.',
    },
    source: {
      ru: 'Приказ Минпросвещения России от 24.03.2023 № 196',
      en: 'Order 196 of the Ministry of Education of Russia of 24 March 2023',
    },
    confirmed: true,
    validFrom: '2023-09-01',
    validUntil: null,
    effects: ['NOTE'],
  },
  {
    code: 'CONCEPT_2030',
    title: { ru: 'Концепция развития наставничества до 2030 года', en: 'Concept of mentoring to 2030' },
    asks: {
      ru: 'Общие направления наставничества. Числовые цели Концепции не подтверждены, поэтому хаб их не содержит: регион ставит цели на 2025–2030 годы сам.',
      en: 'General directions of mentoring. Its numeric targets are not confirmed, so the hub has none: a region sets its own for 2025–2030.',
    },
    source: {
      ru: 'Распоряжение Правительства РФ от 21.05.2025 № 1264-р',
      en: 'Government order 1264-r of 21 May 2025',
    },
    confirmed: false,
    validFrom: '2025-05-21',
    validUntil: '2030-12-31',
    effects: ['NOTE'],
  },
] as const satisfies readonly LawRule[]; // prettier-ignore

export const lawRule = (code: string): LawRule | undefined => LAW_RULES.find((rule) => rule.code === code);

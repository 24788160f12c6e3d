import { fill, type Bilingual } from '#kernel/i18n/messages.js';

/** What checks find, in words: what is so, and what it may come from. */
const FINDINGS = {
  NO_HEADCOUNT: {
    ru: 'За год нет отчёта о численности: у показателей не будет знаменателей, и в сводных колледж не войдёт.',
    en: 'There is no headcount of the year: indicators have no denominators, and the college is in no sum of the region.',
  },
  HEADCOUNT_CORRECTED: {
    ru: 'Численность за год исправлена {day}, после последнего дня периода: {changes}. Цифры посчитаны по исправленной.',
    en: 'The headcount of the year was corrected on {day}, after the last day of the period: {changes}. Figures are counted by the corrected one.',
  },
  NO_YEAR: {
    ru: 'Год программы не открыт и пар нет: считать нечего, и цифры колледжа не будут даже нулями.',
    en: 'The college year is not open and there are no pairs: nothing is counted, and the figures are not even zeros.',
  },
  FEWER_MENTEES: {
    ru: 'Наставляемых стало меньше не менее чем на треть: было {then}, стало {now}. Все ли пары внесены?',
    en: 'There are fewer mentees, by a third at least: {then} before, {now} now. Are all pairs recorded?',
  },
  FEWER_MENTORS: {
    ru: 'Наставников стало меньше не менее чем на треть: было {then}, стало {now}. Все ли пары внесены?',
    en: 'There are fewer mentors, by a third at least: {then} before, {now} now. Are all pairs recorded?',
  },
  OVER_HEADCOUNT: {
    ru: 'Участников больше, чем людей в отчёте о численности: проверьте численность и базы.',
    en: 'More people take part than the headcount has: check the headcount and the bases.',
  },
  ABOVE_HUNDRED: {
    ru: 'Доля больше 100 %: {indicators}. Проверьте обе части.',
    en: 'A share is above 100 %: {indicators}. Check both parts.',
  },
  PAIRS_PAST_TERM: {
    ru: 'Пар, срок которых истёк: {count}. С этого дня они считаются завершёнными: запишите их итоги.',
    en: 'Pairs whose term is over: {count}. They count as completed from that day: record their results.',
  },
  CONSENTS_MISSING: {
    ru: 'Участников без действующего согласия: {count}. В цифрах их нет.',
    en: 'People who take part without a consent in force: {count}. They are in no figure.',
  },
  ROADMAP_UNTOUCHED: {
    ru: 'В дорожной карте не отмечено ни одного мероприятия.',
    en: 'Nothing is marked as done in the roadmap.',
  },
} as const satisfies Record<string, Bilingual>;

type CheckCode = keyof typeof FINDINGS;

/** Something about figures that the region will ask about, found before they are submitted. */
export interface Finding {
  readonly code: CheckCode;
  readonly text: Bilingual;
}

export const finding = (
  code: CheckCode,
  values: Readonly<Record<string, string | number | Bilingual>> = {},
): Finding => ({
  code,
  text: fill(FINDINGS[code], values),
});

import { problemsOf } from '#kernel/graph/problem.js';
import { fill } from '#kernel/i18n/messages.js';

/** Why a row of headcounts is refused. */
export const headcountProblem = problemsOf({
  COUNT_IMPLAUSIBLE: {
    ru: 'Численность — целое число от 0 до миллиона.',
    en: 'A headcount is a whole number from 0 to a million.',
  },
  MORE_YOUNG_THAN_TEACHERS: {
    ru: 'Молодых специалистов не может быть больше, чем педагогов.',
    en: 'There cannot be more young specialists than teachers.',
  },
  HEADCOUNT_JUMP: {
    ru: 'Указано {now}, а {against}. Проверьте число; если оно верно, подтвердите строку.',
    en: 'It is {now} here, and {against}. Check the number; where it is right, confirm the row.',
  },
  NO_HEADCOUNT_STANDS: {
    ru: 'За этот учебный год колледж численности не сдавал: отзывать нечего.',
    en: 'The college has reported no headcount of this academic year: there is nothing to withdraw.',
  },
  REASON_MISSING: { ru: 'Укажите причину, от 1 до 500 знаков.', en: 'Give the reason, from 1 to 500 characters.' },
  AGE_GROUPS_COUNT: { ru: 'Возрастных групп — не больше {most}.', en: 'There are at most {most} age groups.' },
  AGE_GROUP_MALFORMED: {
    ru: 'Возрастная группа — число людей от 0 и полные годы: «от», «до» или оба, от меньшего к большему.',
    en: 'An age group is a number of people from 0, and full years: from, to, or both, the lower one first.',
  },
  AGE_GROUPS_OVERLAP: {
    ru: 'Возрастные группы пересекаются: один и тот же возраст должен стоять в одной.',
    en: 'Age groups overlap: an age stands in one of them.',
  },
  MORE_BY_AGE_THAN_TOTAL: {
    ru: 'По возрасту людей больше, чем всего ({total}); проверьте обе численности.',
    en: 'There are more people by age than in total ({total}); check both.',
  },
  MINORS_CONTRADICT_AGES: {
    ru: 'Число несовершеннолетних не сходится с возрастными группами до 18 лет и с 18 лет.',
    en: 'The number of minors does not agree with the age groups under 18 and from 18.',
  },
});

/** What a number is held against, within the sentence that asks for a confirmation. */
export const formerlyReported = (then: number) =>
  fill({ ru: 'в последнем отчёте было {then}', en: 'the last report said {then}' }, { then });
export const takingPart = (then: number) =>
  fill({ ru: 'в наставничестве участвуют {then}', en: '{then} take part in mentoring' }, { then });

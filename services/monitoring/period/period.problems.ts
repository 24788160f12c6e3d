import { problemsOf } from '#kernel/graph/problem.js';

/** Why a period is not opened or changed. */
export const periodProblem = problemsOf({
  PERIOD_NUMBER: {
    ru: 'Номер месяца – от 1 до 12 по календарю, квартала – от 1 до 4 с сентября; у года номера нет.',
    en: 'A month has its number in the calendar, 1 to 12, a quarter 1 to 4 from September on; a year has none.',
  },
  SUBMIT_BY_RANGE: {
    ru: 'Срок сдачи – не раньше {first} и не позже {last}.',
    en: 'The day to submit by is not before {first} and not after {last}.',
  },
  PERIOD_PUBLISHED: {
    ru: 'Период уже опубликован: его условия больше не меняются.',
    en: 'The period has been published: its terms change no more.',
  },
});

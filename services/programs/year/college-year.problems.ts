import { problemsOf } from '#kernel/graph/problem.js';

/** Why a college year is not opened, or nothing is marked as done in it. */
export const yearProblem = problemsOf({
  FORM_UNKNOWN: {
    ru: 'Такой формы наставничества нет; возьмите код из списка форм.',
    en: 'There is no such form of mentoring; take a code from the list of forms.',
  },
  DATE_IN_FUTURE: { ru: 'Этот день ещё не наступил.', en: 'This day has not come yet.' },
  DATE_BEFORE_YEAR: {
    ru: 'Год программы начинается {first}; более ранний день к нему не относится.',
    en: 'The college year begins on {first}; an earlier day does not belong to it.',
  },
  YEAR_NOT_OPEN: {
    ru: 'Этот учебный год в колледже не открыт: сначала откройте его.',
    en: 'This academic year is not open in the college: open it first.',
  },
  STAGE_UNKNOWN: { ru: 'Этапов семь: номер — от 1 до 7.', en: 'There are seven stages: the number is 1 to 7.' },
  ACTIVITY_UNKNOWN: {
    ru: 'В дорожной карте этого года такого мероприятия нет, или год не открыт.',
    en: "The year's roadmap has no such activity, or the year is not open.",
  },
});

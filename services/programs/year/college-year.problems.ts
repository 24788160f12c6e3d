import { problemsOf } from '#kernel/graph/problem.js';

/** Why a college year is not opened, or nothing is marked as done in it. */
export const yearProblem = problemsOf({
  DATE_IN_FUTURE: { ru: 'Этот день ещё не наступил.', en: 'This day has not come yet.' },
  DATE_BEFORE_YEAR: {
    ru: 'Год программы начинается {first}; более ранний день к нему не относится.',
    en: 'The college year begins on {first}; an earlier day does not belong to it.',
  },
  YEAR_NOT_OPEN: {
    ru: 'Этот учебный год в колледже не открыт: сначала откройте его.',
    en: 'This academic year is not open in the college: open it first.',
  },
  COPY_NOT_EARLIER: {
    ru: 'Переносят из более раннего учебного года, который колледж открыл.',
    en: 'A year is copied from an earlier one that the college has opened.',
  },
  FORM_NOT_OPEN: {
    ru: 'Программы этой формы в этом году в колледже нет.',
    en: 'The college has no programme of this form in the year.',
  },
  GROUP_TOO_LARGE: {
    ru: 'В рабочей группе не больше {most} человек.',
    en: 'A working group has at most {most} people.',
  },
  YEAR_TEXT: {
    ru: 'Текст — от 1 до {most} знаков; чтобы убрать текст, передайте пустое значение.',
    en: 'The text has 1 to {most} characters; give null to take it away.',
  },
});

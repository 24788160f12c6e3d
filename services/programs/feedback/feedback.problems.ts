import { problemsOf } from '#kernel/graph/problem.js';

/** Why feedback is not taken. */
export const feedbackProblem = problemsOf({
  SCORE_OUT_OF_RANGE: { ru: 'Оценка — от 1 до 10.', en: 'A score is 1 to 10.' },
  FEEDBACK_NOT_THERE: {
    ru: 'Отзыв даёт тот, кто был на проведённой встрече.',
    en: 'Feedback is given by who was at a meeting that was held.',
  },
  FEEDBACK_CLOSED: {
    ru: 'Отзыв можно изменить в течение {days} дней; этот дан {givenOn}.',
    en: 'Feedback can be changed for {days} days; this was given on {givenOn}.',
  },
  FEEDBACK_TEXT: {
    ru: 'Здесь до {longest} знаков.',
    en: 'This takes up to {longest} characters.',
  },
});

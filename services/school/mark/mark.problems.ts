import { problemsOf } from '#kernel/graph/problem.js';

/** Why marks are not recorded. */
export const markProblem = problemsOf({
  COHORT_NOT_FOUND: { ru: 'Такой группы нет.', en: 'There is no such cohort.' },
  ENROLMENT_NOT_FOUND: {
    ru: 'Среди зачислений в эту группу, которые вы ведёте, такого нет.',
    en: 'There is no such enrolment in the cohort among those that you keep.',
  },
  ASSESSMENT_NOT_FOUND: {
    ru: 'В программе группы задания с кодом «{code}» нет.',
    en: 'The programme of the cohort has no assessment with the code "{code}".',
  },
  MARK_OUTSIDE_SCALE: {
    ru: 'Оценка — от 0 до {top}, не больше двух знаков после запятой.',
    en: 'A mark is 0 to {top}, with two decimals at most.',
  },
  MARK_DAY_IMPLAUSIBLE: {
    ru: 'День оценки — от первого дня занятий, {from}, до сегодняшнего.',
    en: 'The day of a mark lies between the first day of the cohort, {from}, and today.',
  },
  NOT_A_LISTENER_THEN: {
    ru: 'В день оценки, {day}, человек слушателем группы не был.',
    en: 'On the day of the mark, {day}, the person was no listener of the cohort.',
  },
  MARK_OF_ABSENT: {
    ru: 'На занятиях {day} слушателя не было: укажите день, когда он сдал работу, или исправьте посещаемость.',
    en: 'The listener was absent from the sessions of {day}: give the day of the work, or mend the attendance.',
  },
  RESULTS_FIXED: {
    ru: 'Приказ об окончании издан, и оценки больше не меняются.',
    en: 'The order on completion is issued, and marks do not change any more.',
  },
});

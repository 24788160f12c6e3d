import { problemsOf } from '#kernel/graph/problem.js';

/** Why attendance is not recorded. */
export const attendanceProblem = problemsOf({
  COHORT_NOT_FOUND: { ru: 'Такой группы нет.', en: 'There is no such cohort.' },
  SESSION_NOT_FOUND: { ru: 'У группы такого занятия нет.', en: 'The cohort has no such session.' },
  SESSION_OF_ANOTHER_TEACHER: {
    ru: 'Занятие ведёт другой преподаватель: его отмечает он или колледж, который ведёт группу.',
    en: 'Another teacher holds the session: they record it, or the hosting college does.',
  },
  SESSION_CANCELLED: {
    ru: 'Занятие отменено и никому не засчитывается.',
    en: 'The session is cancelled, and counts for nobody.',
  },
  SESSION_NOT_BEGUN: {
    ru: 'Занятие ещё не началось: оно {day} в {time}.',
    en: 'The session has not begun: it is on {day} at {time}.',
  },
  ENROLMENT_NOT_FOUND: {
    ru: 'Среди зачислений в эту группу, которые вы ведёте, такого нет.',
    en: 'There is no such enrolment in the cohort among those that you keep.',
  },
  NOT_A_LISTENER_THEN: {
    ru: 'В день занятия, {day}, человек слушателем группы не был.',
    en: 'On the day of the session, {day}, the person was no listener of the cohort.',
  },
  EXCUSE_MALFORMED: {
    ru: 'Причина — до {longest} знаков, и только у того, кто отсутствовал по уважительной причине.',
    en: 'A reason has up to {longest} characters, and is given for an excused absence alone.',
  },
  ABSENT_BUT_MARKED: {
    ru: 'В этот день слушателю поставлена оценка («{assessment}»): исправьте сначала её день.',
    en: 'The listener has a mark of that day ("{assessment}"): mend its day first.',
  },
  RESULTS_FIXED: {
    ru: 'Приказ об окончании издан, и посещаемость больше не меняется.',
    en: 'The order on completion is issued, and attendance does not change any more.',
  },
});

import { problemsOf } from '#kernel/graph/problem.js';

/** Why a meeting is not recorded as it was told. */
export const meetingProblem = problemsOf({
  MENTORSHIP_NOT_FOUND: {
    ru: 'Такой пары у вас нет.',
    en: 'You have no such mentorship.',
  },
  NOT_ONE_GROUP: {
    ru: 'Вместе встречаются пары одного наставника в одной программе; остальные запишите отдельно.',
    en: 'Pairs of one mentor in one programme meet together; record the others by themselves.',
  },
  PAIRS_NUMBER: { ru: 'Назовите от 1 до {most} пар.', en: 'Name 1 to {most} pairs.' },
  PAIR_NOT_AT_WORK: {
    ru: 'Пара в этот день не работала: встречи идут с {from} по {to}.',
    en: 'The pair was not at work on that day: it meets from {from} to {to}.',
  },
  PAIR_NOT_APPROVED: {
    ru: 'Пара ещё не утверждена приказом или отозвана: встреч у неё нет.',
    en: 'The pair is not approved by an order, or was taken back: it has no meetings.',
  },
  MEETING_IN_FUTURE: {
    ru: 'Этот день ещё не наступил: такую встречу можно запланировать, а проведённой отметить позже.',
    en: 'That day has not come: plan the meeting now, and mark it held afterwards.',
  },
  MEETING_IN_PAST: {
    ru: 'Этот день уже прошёл: отметьте встречу проведённой.',
    en: 'That day is over: record the meeting as held.',
  },
  MEETING_NOT_FOUND: { ru: 'Такой встречи у вас нет.', en: 'You have no such meeting.' },
  MEETING_CANCELLED: { ru: 'Эта встреча отменена.', en: 'This meeting is cancelled.' },
  MEETING_THERE: {
    ru: 'Встреча этого вида в этот день у пары уже есть.',
    en: 'The pair has a meeting of this kind on that day already.',
  },
  MEETING_TEXT: {
    ru: 'Здесь от 1 до {longest} знаков.',
    en: 'This takes 1 to {longest} characters.',
  },
  MEETING_TIME: { ru: 'Время записывается так: 14:30.', en: 'A time is written 14:30.' },
  MEETINGS_NUMBER: { ru: 'Встреч в серии — от 1 до {most}.', en: 'A series has 1 to {most} meetings.' },
  NOTE_CONFIDENTIAL: {
    ru: 'Пара договорилась о конфиденциальности: записи ведут только двое.',
    en: 'The pair agreed on confidence: the two alone keep notes.',
  },
  SCORE_CONFIDENTIAL: {
    ru: 'Пара договорилась о конфиденциальности: оценку колледж не записывает.',
    en: 'The pair agreed on confidence: the college takes no score.',
  },
});

import { problemsOf } from '#kernel/graph/problem.js';

/** Why sessions of a cohort are not taken, and what is warned of. */
export const sessionProblem = problemsOf({
  COHORT_NOT_FOUND: { ru: 'Среди групп, которые вы ведёте, такой нет.', en: 'There is no such cohort among yours.' },
  SESSION_NOT_FOUND: { ru: 'У группы такого занятия нет.', en: 'The cohort has no such session.' },
  SESSION_CANCELLED: {
    ru: 'Занятие отменено; назначьте новое.',
    en: 'The session is cancelled; plan another one.',
  },
  SESSION_ATTENDED: {
    ru: 'Посещаемость этого занятия уже отмечена: его день, время и часы не меняются. Снимите отметки или назначьте другое занятие.',
    en: 'The attendance of this session is recorded: its day, time and hours do not change. Take the records back, or plan another session.',
  },
  SESSION_OF_COMPLETED: {
    ru: 'По этому занятию уже окончили обучение приказом; отменить его нельзя.',
    en: 'Somebody has completed the course by an order with this session; it can not be cancelled.',
  },
  TITLE_MALFORMED: {
    ru: 'Название — до 300 знаков, не пустое.',
    en: 'A title has up to 300 characters and is not blank.',
  },
  SESSION_OUTSIDE_COHORT: {
    ru: 'Занятие — вне срока группы: она занимается с {from} по {until}.',
    en: 'The session lies outside the term of the cohort, {from} to {until}.',
  },
  TIME_MALFORMED: {
    ru: 'Время записывается часами и минутами, например 09:30.',
    en: 'A time is written in hours and minutes, for example 09:30.',
  },
  SESSION_REVERSED: { ru: 'Занятие кончается раньше, чем начинается.', en: 'The session ends before it begins.' },
  SESSION_HOURS_IMPLAUSIBLE: {
    ru: 'У занятия — от 1 до {most} академических часов.',
    en: 'A session takes 1 to {most} academic hours.',
  },
  SESSION_TEXT_TOO_LONG: { ru: 'Не больше {longest} знаков.', en: 'It has {longest} characters at most.' },
  SCHOOL_LINK_MALFORMED: {
    ru: 'Ссылка — адрес, который начинается с https://, до 2000 знаков, без имени и пароля.',
    en: 'A link is an address that begins with https://, up to 2,000 characters, without name and password.',
  },
  SESSIONS_EXCEED_HOURS: {
    ru: 'Занятия вместе занимают {taught} ч., а программа — {hours} ч.',
    en: 'The sessions take {taught} hours together, and the programme has {hours}.',
  },
  TEACHER_BUSY: {
    ru: 'В это время преподаватель занят: «{title}», группа «{cohort}».',
    en: 'The teacher is busy at that time: "{title}", cohort "{cohort}".',
  },
  CANCEL_REASON_MISSING: {
    ru: 'Назовите причину отмены, до 500 знаков.',
    en: 'Say why it is cancelled, in up to 500 characters.',
  },
});

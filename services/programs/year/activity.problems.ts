import { problemsOf } from '#kernel/graph/problem.js';

/** Why an activity of a college's roadmap is not ticked off, added or changed. */
export const activityProblem = problemsOf({
  ACTIVITY_UNKNOWN: {
    ru: 'В дорожной карте этого года такого мероприятия нет, или год не открыт.',
    en: "The year's roadmap has no such activity, or the year is not open.",
  },
  ACTIVITY_NOT_APPLICABLE: {
    ru: 'Мероприятие отмечено как неприменимое: сначала снимите эту отметку.',
    en: 'The activity is marked as not applicable: take that back first.',
  },
  ACTIVITY_DONE: {
    ru: 'Мероприятие отмечено как выполненное: сначала снимите эту отметку.',
    en: 'The activity is marked as done: take that back first.',
  },
  ACTIVITY_STAGE_CLOSED: {
    ru: 'Этап {stage} этого мероприятия закрыт: сначала откройте этап.',
    en: 'Stage {stage} of the activity is closed: reopen the stage first.',
  },
  ACTIVITY_STANDARD: {
    ru: 'Название и результат меняют только у мероприятий, которые добавил сам колледж.',
    en: 'Title and result change only of activities that the college has added by itself.',
  },
  ACTIVITIES_TOO_MANY: {
    ru: 'Своих мероприятий в году не больше {most}.',
    en: 'A year has at most {most} activities of its own.',
  },
  ACTIVITY_TEXT: {
    ru: 'Текст — от 1 до {most} знаков.',
    en: 'The text has 1 to {most} characters.',
  },
  ACTIVITY_DAYS: {
    ru: 'Дни — по порядку и от {first} до {last}.',
    en: 'The days are in order, and from {first} to {last}.',
  },
  RESPONSIBLE_MISSING: {
    ru: 'Назовите, кто отвечает за мероприятие.',
    en: 'Say who answers for the activity.',
  },
});

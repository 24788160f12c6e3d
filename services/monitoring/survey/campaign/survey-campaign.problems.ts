import { problemsOf } from '#kernel/graph/problem.js';

/** Why a campaign is not opened, or not closed. */
export const campaignProblem = problemsOf({
  TEMPLATE_UNKNOWN: {
    ru: 'Такой анкеты для участников нет; возьмите код из списка анкет.',
    en: 'There is no such template for participants; take a code from the list of templates.',
  },
  SURVEY_YEAR: {
    ru: 'Опросы идут в текущем учебном году, а с августа — и в том, который готовится.',
    en: 'Surveys are of the running academic year and, from August, of the one that is being prepared.',
  },
  SURVEY_OPENS: {
    ru: 'Опрос начинается не раньше 1 сентября года {year} и не позже своего последнего дня.',
    en: 'A survey begins on 1 September of {year} at the earliest, and on its last day at the latest.',
  },
  SURVEY_CLOSES: {
    ru: 'Последний день опроса — не раньше сегодняшнего и не позже {last}: на следующий день считаются итоги года.',
    en: 'The last day of a survey is today at the earliest and {last} at the latest: on the day after, the year is counted.',
  },
  CHECKPOINT_UNKNOWN: {
    ru: 'Такой точки контроля нет. Есть: {known}.',
    en: 'There is no such checkpoint. There are: {known}.',
  },
  SERIES_UNFIT: {
    ru: 'Продолжить можно опрос тех же людей: того же региона или колледжа, года, роли и формы.',
    en: 'A survey goes on with one of the same people: of the same region or college, year, role and form.',
  },
  SERIES_PHASE: {
    ru: 'Такая анкета, или более поздняя, в этом ряду опросов уже есть.',
    en: 'The series has this questionnaire, or a later one, already.',
  },
  SERIES_OVERLAPS: {
    ru: 'Предыдущий опрос этого ряда идёт до {closesOn}; начните следующий после.',
    en: 'The survey before it in the series runs until {closesOn}; begin the next one afterwards.',
  },
  CAMPAIGN_EXISTS: {
    ru: 'Опрос по этой анкете в этом учебном году уже есть.',
    en: 'There is a survey by this template in this academic year already.',
  },
  CAMPAIGN_NOT_FOUND: { ru: 'Такого опроса у вас нет.', en: 'You have no such survey.' },
  CAMPAIGN_NOT_OPEN: {
    ru: 'Опрос сегодня не идёт: закрыть можно только тот, который принимает ответы.',
    en: 'The survey is not running today: only one that takes answers can be closed.',
  },
});

import { problemsOf } from '#kernel/graph/problem.js';

/** Why a link opens no questionnaire, or none is issued. */
export const linkProblem = problemsOf({
  LINK_UNKNOWN: {
    ru: 'Такой ссылки нет: проверьте, целиком ли она скопирована, или попросите у куратора новую.',
    en: 'There is no such link: check that it was copied whole, or ask your curator for a new one.',
  },
  LINK_USED: {
    ru: 'По этой ссылке уже ответили: каждый отвечает один раз. Спасибо!',
    en: 'This link was answered by already: everybody answers once. Thank you!',
  },
  SURVEY_CLOSED: { ru: 'Опрос уже закрыт и ответов не принимает.', en: 'The survey is over and takes no answers.' },
  SURVEY_PLANNED: {
    ru: 'Опрос ещё не начался: откройте ссылку позже.',
    en: 'The survey has not begun yet: open the link later.',
  },
  PERSON_NOT_INVITED: {
    ru: 'Этому человеку ссылка на опрос не выдавалась.',
    en: 'This person was issued no link of the survey.',
  },
  ANSWERED_ALREADY: {
    ru: 'Этот человек уже ответил: новая ссылка дала бы ответить дважды.',
    en: 'This person has answered already: a new link would let them answer twice.',
  },
});

import { problemsOf } from '#kernel/graph/problem.js';

/** Why a template is not defined. */
export const templateProblem = problemsOf({
  TEMPLATE_CODE: {
    ru: 'Код анкеты или вопроса — от 3 до 60 знаков: строчные латинские буквы, цифры и «_», первая — буква.',
    en: 'The code of a template or a question has 3 to 60 characters: small Latin letters, digits and "_", a letter first.',
  },
  TEMPLATE_PHASE: {
    ru: 'У анкеты участников есть время: входная, промежуточная или итоговая; у анкеты куратора его нет.',
    en: 'A template of participants has its phase: entry, interim or final; one of curators has none.',
  },
  TEXT_LENGTH: { ru: 'Текст — от 1 до {longest} знаков.', en: 'A text has 1 to {longest} characters.' },
  QUESTIONS_COUNT: {
    ru: 'В анкете от 1 до {most} вопросов.',
    en: 'A template has 1 to {most} questions.',
  },
  QUESTION_REPEATED: {
    ru: 'Такой код у вопроса или варианта уже есть выше.',
    en: 'A question or an option above has this code already.',
  },
  OPTIONS_COUNT: {
    ru: 'У вопроса с выбором от 2 до {most} вариантов, у других их нет.',
    en: 'A question with a choice has 2 to {most} options, and others have none.',
  },
  SATISFACTION_UNFIT: {
    ru: 'Удовлетворённость читают по вопросу анкеты с оценкой, и порог — от 1 до 10; нужны оба или ни одного.',
    en: 'Satisfaction is read off a scale of the template, from a score of 1 to 10; give both or neither.',
  },
  FORM_UNKNOWN: {
    ru: 'Такой формы наставничества нет. Есть: {known}.',
    en: 'There is no such form. There are: {known}.',
  },
  TEMPLATES_TOO_MANY: {
    ru: 'Своих анкет у региона не больше {most}.',
    en: 'A region has {most} templates of its own at most.',
  },
});

import { problemsOf } from '#kernel/graph/problem.js';

/** Why the answers to a questionnaire are not taken. */
export const answerProblem = problemsOf({
  QUESTION_UNKNOWN: { ru: 'Такого вопроса в анкете нет.', en: 'The questionnaire has no such question.' },
  QUESTION_REPEATED: {
    ru: 'На этот вопрос уже есть ответ выше; оставьте один.',
    en: 'This question is answered above already; keep one answer.',
  },
  ANSWER_MISSING: {
    ru: 'Ответьте на вопрос «{question}»: без него анкета не принимается.',
    en: 'Answer the question "{question}": the questionnaire is not taken without it.',
  },
  ANSWER_UNFIT: {
    ru: 'На этот вопрос отвечают иначе: посмотрите, что он спрашивает.',
    en: 'This question is answered in another way: look at what it asks for.',
  },
  SCORE_RANGE: { ru: 'Оценка — целое число от 1 до 10.', en: 'A score is a whole number from 1 to 10.' },
  CHOICE_UNKNOWN: { ru: 'Такого варианта у вопроса нет.', en: 'The question has no such option.' },
  CHOICE_ONE: { ru: 'Выберите один вариант.', en: 'Choose one option.' },
  ANSWER_TOO_LONG: {
    ru: 'Ответ длиннее {longest} знаков; сократите его.',
    en: 'The answer is longer than {longest} characters; shorten it.',
  },
  ANSWERS_TOO_LONG: {
    ru: 'Ответы вместе длиннее {longest} знаков; сократите их.',
    en: 'The answers together are longer than {longest} characters; shorten them.',
  },
});

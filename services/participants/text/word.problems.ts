import { problemsOf } from '#kernel/graph/problem.js';

/** Why a list of free words is not kept. */
export const wordProblem = problemsOf({
  WORDS_MALFORMED: {
    ru: 'В списке — до {most} записей, каждая до {longest} знаков; длинный текст перенесите в другое поле.',
    en: 'A list has up to {most} entries of up to {longest} characters; move longer text into another field.',
  },
});

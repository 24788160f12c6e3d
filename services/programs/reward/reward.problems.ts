import { problemsOf } from '#kernel/graph/problem.js';

/** Why a reward is refused. */
export const rewardProblem = problemsOf({
  REWARD_NOT_FOUND: { ru: 'Такой награды в этом колледже нет.', en: 'The college has no such reward.' },
  REWARD_DAY: {
    ru: 'День награды — с {first} и не в будущем; проверьте его и учебный год.',
    en: 'The day of a reward is from {first} on and not in the future; check it and the academic year.',
  },
  REWARD_ORDER: {
    ru: 'У приказа есть и номер, до 100 знаков, и дата, не в будущем; или нет ни того, ни другого.',
    en: 'An order has both a number of up to 100 characters and a date that is not in the future, or neither.',
  },
  REWARD_TEXT: { ru: 'Напишите от 1 до {longest} знаков.', en: 'Write 1 to {longest} characters.' },
});

import type { Problem } from '#kernel/graph/problem.js';

export const PERSON_NOT_FOUND: Problem = {
  code: 'PERSON_NOT_FOUND',
  path: ['personId'],
  text: {
    ru: 'Среди людей ваших колледжей такого человека нет.',
    en: 'There is no such person among the people of your colleges.',
  },
};

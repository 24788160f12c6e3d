import type { Breach } from '#kernel/graph/problem.type.js';

export const PERSON_NOT_FOUND: Breach = {
  code: 'PERSON_NOT_FOUND',
  path: ['personId'],
  text: {
    ru: 'Среди людей ваших колледжей такого человека нет.',
    en: 'There is no such person among the people of your colleges.',
  },
};

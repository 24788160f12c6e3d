import { expect, it } from '@jest/globals';
import { SEARCH_TOO_LONG } from '../../person/search/name-search.policy.js';
import { TOO_SHORT, typedStarts } from './account-search.policy.js';

it.each([
  ['Ильина Анна', ['ильина', 'анна']],
  ['  СЁМ ', ['сем']],
  ['А. Ильина', ['а', 'ильина']],
])('%j is a name to look for', (typed, starts) => {
  expect(typedStarts(typed)).toEqual({ starts });
});

it.each(['', '   ', 'Ил', 'и л ь', '%%%', '___', 'А.-Б'])('%j is too little of a name', (typed) => {
  expect(typedStarts(typed)).toEqual({ refused: TOO_SHORT });
});

it('is no name when it is longer than names are', () => {
  expect(typedStarts('а'.repeat(101))).toEqual({ refused: SEARCH_TOO_LONG });
});

import { expect, it } from '@jest/globals';
import { nameProblems, searchWords } from './organisation.policy.js';

it.each(['ООО «Ромашка»', 'Школа № 5', null, undefined])('takes the name %p', (name) => {
  expect(nameProblems('name', name)).toEqual([]);
});

it.each(['', ' « » ', '<b>Колледж</b>', 'я'.repeat(301), 'Колледж\u0000'])('refuses the name %p', (name) => {
  expect(nameProblems('name', name)).toMatchObject([{ code: 'ORGANISATION_NAME_MALFORMED', path: ['name'] }]);
});

it('reads what is searched for as words, whatever stands between them', () => {
  expect(searchWords(' Колледж «Ёлка», 26-01 ')).toEqual(['колледж', 'елка', '26-01']);
  expect([searchWords(null), searchWords(' % ')]).toEqual([[], []]);
});

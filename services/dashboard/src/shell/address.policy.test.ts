import { expect, it } from '@jest/globals';
import { placeWith, withChanges } from './address.policy.js';

it('keeps what is not changed, and takes out what is null', () => {
  expect(withChanges('year=2024/2025&sort=gap', { sort: null, indicator: 'learners_as_mentees' })).toBe(
    'year=2024/2025&indicator=learners_as_mentees',
  );
  expect(withChanges('', { present: '' })).toBe('present=');
});

it('escapes only what has to be', () => {
  expect(withChanges('', { periods: '2024/2025,2024-10', explain: 'a:26-01', q: 'Ключ & лес' })).toBe(
    'periods=2024/2025,2024-10&explain=a:26-01&q=%D0%9A%D0%BB%D1%8E%D1%87+%26+%D0%BB%D0%B5%D1%81',
  );
});

it('is a place without a query where nothing is left of it', () => {
  expect(placeWith('/regions/26', 'q=a', { q: null })).toBe('/regions/26');
  expect(placeWith('/regions/26', 'q=a', {})).toBe('/regions/26?q=a');
});

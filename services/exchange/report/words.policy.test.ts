import { describe, expect, it } from '@jest/globals';
import { change, dayInWords, periodInWords, whole } from './words.policy.js';

describe('a period', () => {
  it.each([
    ['2024/2025', '2024/2025 учебный год', 'academic year 2024/2025'],
    ['2024/2025-Q2', '2 квартал 2024/2025 учебного года', 'quarter 2 of 2024/2025'],
    ['2025-02', 'февраль 2025', 'February 2025'],
  ])('%s is written in words', (code, ru, en) => {
    expect([periodInWords(code, 'ru'), periodInWords(code, 'en')]).toEqual([ru, en]);
  });
});

describe('a change', () => {
  it.each([
    [12.3, 12.1, '+0,2'],
    [12.1, 12.3, '−0,2'],
    [12.1, 12.1, '0,0'],
    [null, 12.1, '–'],
    [12.1, null, '–'],
  ])('of %s after %s is %s', (now, before, said) => {
    expect(change(now, before, 'ru')).toBe(said);
  });
});

it('a day and a number are told as people write them', () => {
  expect(dayInWords('2025-08-31', 'ru').replace(/\u00a0/g, ' ')).toBe('31 августа 2025 г.');
  expect(dayInWords('2025-08-31', 'en').replace(/\u00a0/g, ' ')).toBe('31 August 2025');
  expect([999, 1000, 1234567].map(whole)).toEqual(['999', '1\u00a0000', '1\u00a0234\u00a0567']);
});

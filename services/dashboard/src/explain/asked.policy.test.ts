import { expect, it } from '@jest/globals';
import { askedOf, askedText, timeOf } from './asked.policy.js';

it('stands in an address without what is left out, and is read from it again', () => {
  const texts = ['a', 'a:26-01', 'a::2024-10', 'a:26-01:2024/2025-Q1'];
  expect(texts.map((text) => askedText(askedOf(text)!))).toEqual(texts);
  expect(askedOf('a::2024-10')).toEqual({ indicator: 'a', college: undefined, time: '2024-10' });
  expect([null, '', ':26-01'].map(askedOf)).toEqual([null, null, null]);
});

it('is of its own time, else of the page’s', () => {
  const page = { year: '2024/2025', period: null };
  expect(timeOf({ indicator: 'a' }, page)).toEqual({ year: '2024/2025' });
  expect(timeOf({ indicator: 'a' }, { ...page, period: '2024/2025-Q1' })).toEqual({ period: '2024/2025-Q1' });
  expect(timeOf({ indicator: 'a', time: '2023/2024' }, page)).toEqual({ year: '2023/2024' });
});

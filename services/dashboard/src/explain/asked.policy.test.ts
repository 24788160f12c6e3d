import { expect, it } from '@jest/globals';
import { askedOf, askedText, timeOf } from './asked.policy.js';

it('stands in an address without what is left out, and is read from it again', () => {
  const texts = ['a', 'a:26-01', 'a::2024-10', 'a:26-01:2024/2025-Q1'];
  expect(texts.map((text) => askedText(askedOf(text)!))).toEqual(texts);
  expect(askedOf('a::2024-10')).toEqual({ indicator: 'a', college: undefined, time: '2024-10' });
  const narrowed = ['a::2024-10:pupil-pupil', 'a:26-01:::TEACHER', 'a:::::', 'a::2024-10:pupil-pupil::Село: Новое'];
  expect(narrowed.map((text) => askedText(askedOf(text)!))).toEqual(narrowed);
  expect(askedOf('a:::::')).toEqual({ indicator: 'a', municipality: '' });
  expect(askedOf('a::2024-10:pupil-pupil::Село: Новое')).toEqual({
    ...{ indicator: 'a', time: '2024-10' },
    ...{ form: 'pupil-pupil', municipality: 'Село: Новое' },
  });
  expect([null, '', ':26-01'].map(askedOf)).toEqual([null, null, null]);
});

it('is of its own time, else of the page’s', () => {
  const page = { year: '2024/2025', period: null };
  expect(timeOf({ indicator: 'a' }, page)).toEqual({ year: '2024/2025' });
  expect(timeOf({ indicator: 'a' }, { ...page, period: '2024/2025-Q1' })).toEqual({ period: '2024/2025-Q1' });
  expect(timeOf({ indicator: 'a', time: '2023/2024' }, page)).toEqual({ year: '2023/2024' });
});

it('is of one publication where the address names it', () => {
  const time = (text: string) => timeOf(askedOf(`a::${text}`)!, { year: '', period: null });
  expect(time('2023/2024@2')).toEqual({ period: '2023/2024', revision: 2 });
  expect(time('2023-10@x')).toEqual({ period: '2023-10', revision: 0 });
});

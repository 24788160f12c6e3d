import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.js';

describe('languageOf', () => {
  it.each([
    [undefined, 'ru'],
    [null, 'ru'],
    ['', 'ru'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['ru-RU,ru;q=0.9,en-US;q=0.8', 'ru'],
    ['en-US,en;q=0.9,ru;q=0.8', 'en'],
    ['ru;q=0.4, en;q=0.7', 'en'],
    ['en ; q=0.5 , ru', 'ru'],
    ['de, fr;q=0.9', 'ru'],
    ['de, en;q=0.1', 'en'],
    ['en;q=0', 'ru'],
    ['*', 'ru'],
    ['en;q=0.5, *;q=0.8', 'ru'],
    ['english', 'ru'],
    ['en;q=high, ru;q=0.1', 'ru'],
    [`${'en;'.repeat(10_000)}`, 'ru'],
  ])('reads %j as %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

import { describe, expect, it } from '@jest/globals';
import { pageLanguage } from './language.js';

describe('pageLanguage', () => {
  it.each<[Parameters<typeof pageLanguage>[0], string]>([
    [{}, 'ru'],
    [{ acceptLanguage: 'en-US,en;q=0.9' }, 'en'],
    [{ uiLocales: 'ru', acceptLanguage: 'en' }, 'ru'],
    [{ uiLocales: 'fr en-GB ru', acceptLanguage: 'ru' }, 'en'],
    [{ uiLocales: 'fr de', acceptLanguage: 'en' }, 'en'],
    [{ uiLocales: 'english', acceptLanguage: 'ru' }, 'ru'],
    [{ uiLocales: ['en'], acceptLanguage: 'ru' }, 'ru'],
    [{ chosen: 'en', uiLocales: 'ru', acceptLanguage: 'ru' }, 'en'],
    [{ chosen: 'de', uiLocales: 'en' }, 'en'],
    [{ chosen: null, acceptLanguage: 'en' }, 'en'],
  ])('of %j is %s', (wishes, language) => {
    expect(pageLanguage(wishes)).toBe(language);
  });
});

import { describe, expect, it } from '@jest/globals';
import { shortNames } from './short-names.policy.js';

describe('short names', () => {
  it('are what stands in quotation marks, when that tells all apart', () => {
    expect(shortNames(['Колледж «Вышка»', 'Колледж связи'])).toEqual(['Вышка', 'Колледж связи']);
    expect(shortNames(['Лицей «Вышка»', 'Колледж «Вышка»'])).toEqual(['Лицей «Вышка»', 'Колледж «Вышка»']);
  });
});

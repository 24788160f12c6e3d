import { describe, expect, it } from '@jest/globals';
import { neutralised, restored } from './neutral.policy.js';

describe('a text that could be run as a formula', () => {
  it.each(['=1+1', '+7 900 123-45-67', '-', '@SUM(A1)', '\t=cmd', '\n+1', ' -2'])(
    '%j is made plain, and read as it was',
    (text) => {
      expect(neutralised(text)).toBe(`'${text}`);
      expect(restored(neutralised(text))).toBe(text);
    },
  );

  it.each(['', 'Иванов', '8 900', 'a=b', "'цитата'", "О'Коннор"])('is not %j, which stays', (text) => {
    expect(neutralised(text)).toBe(text);
    expect(restored(text)).toBe(text);
  });
});

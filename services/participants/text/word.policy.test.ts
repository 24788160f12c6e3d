import { describe, expect, it } from '@jest/globals';
import { wordProblems } from './word.policy.js';

describe('wordProblems', () => {
  it('refuses texts for words, and lists for books', () => {
    const codes = (given: string[]) => wordProblems(given, []).map((problem) => problem.code);
    expect(codes(['сварка'.repeat(16)])).toEqual([]);
    expect(codes(['сварка'.repeat(17)])).toEqual(['WORDS_MALFORMED']);
    expect(codes(Array.from({ length: 50 }, (_, n) => `слово ${n}`))).toEqual([]);
    expect(codes(Array.from({ length: 51 }, (_, n) => `слово ${n}`))).toEqual(['WORDS_MALFORMED']);
    expect(codes(Array.from({ length: 51 }, () => 'слово'))).toEqual([]);
  });
});

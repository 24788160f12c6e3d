import { describe, expect, it } from '@jest/globals';
import { becameOf, LANDED, wayBack } from './back.policy.js';

describe('after signing in', () => {
  it('the reader is back where they were', () => {
    expect(wayBack('/colleges/26-01?year=2024/2025', null)).toBe('/colleges/26-01?year=2024/2025');
  });

  it('the reader is where their account begins, if the page itself had brought them there', () => {
    expect(wayBack('/regions/26', LANDED)).toBe('/');
  });

  it('the page says what became of it, and nothing that somebody else has put there', () => {
    expect(becameOf('#sign-in=denied')).toBe('denied');
    expect(['', '#', '#sign-in=expired', '#sign-in=failed&x', '#main'].map(becameOf)).toEqual(Array(5).fill(null));
  });
});

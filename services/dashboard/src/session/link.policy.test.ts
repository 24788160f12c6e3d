import { describe, expect, it } from '@jest/globals';
import { codeOf, linkAddress, longestTerm } from './link.policy.js';

const CODE = 'k3j9x2m4q8ztAb-C_dEfGhIjKlMnOpQrSt';

describe('a personal link', () => {
  it('opens at an address of its code', () => {
    const address = linkAddress('https://hub.example', CODE);
    expect(codeOf(new URL(address).pathname)).toBe(CODE);
  });

  it.each(['/', '/link', '/link/', '/link/a/b', '/people/link'])('does not open at %s', (path) => {
    expect(codeOf(path)).toBeNull();
  });

  it.each([
    ['2026-11-30', '2027-11-30'],
    ['2028-02-29', '2029-02-28'],
  ])('made on %s lasts until %s at most', (today, last) => expect(longestTerm(today)).toBe(last));
});

import { describe, expect, it } from '@jest/globals';
import { linkHash, newToken, respondentKey } from './link-token.js';

describe('the token of a link', () => {
  it('is 128 random bits, in signs that an address may have', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{22}$/);
  });

  it('is kept as two hashes that differ, each the same at any time', () => {
    const token = newToken();
    expect(linkHash(token)).toEqual(linkHash(token));
    expect(respondentKey(token)).toEqual(respondentKey(token));
    expect(linkHash(token)).not.toEqual(respondentKey(token));
    expect(linkHash(token)).not.toEqual(linkHash(newToken()));
  });

  it('may come within the address that it ends', () => {
    const token = newToken();
    expect(linkHash(` https://hub.example/survey#${token} `)).toEqual(linkHash(token));
  });
});

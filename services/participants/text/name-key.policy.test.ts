import { describe, expect, it } from '@jest/globals';
import { nameKey } from './name-key.policy.js';

describe('nameKey', () => {
  it('is one for all spellings of a name', () => {
    expect(nameKey('  Ёлкина ', 'МАРИЯ', null)).toBe('елкина мария');
    expect(nameKey('елкина', 'мария  ', '')).toBe('елкина мария');
  });
});

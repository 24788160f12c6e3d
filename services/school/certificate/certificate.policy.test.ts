import { describe, expect, it } from '@jest/globals';
import { certificateNumber } from './certificate.policy.js';

describe('the number of a certificate', () => {
  it('names the region, the academic year and a place of six digits', () => {
    expect(certificateNumber('26', 2024, 123)).toBe('26-2024-000123');
  });

  it('stays one of its own when six digits are used up', () => {
    expect(certificateNumber('26', 2024, 1_000_000)).toBe('26-2024-1000000');
  });
});

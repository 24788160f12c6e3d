import { describe, expect, it } from '@jest/globals';
import { random } from './random.js';

const first = (seed: string) => {
  const chance = random(seed);
  return Array.from({ length: 6 }, () => chance.below(100));
};

describe('chance', () => {
  it('falls the same way for the same seed, today as ever', () => {
    expect(first('26-01')).toEqual([31, 31, 58, 83, 85, 79]);
  });

  it('falls another way for another seed', () => {
    expect(first('26-02')).not.toEqual(first('26-01'));
  });

  it('reaches every number below the limit, and none besides', () => {
    const chance = random('limits');
    const seen = new Set(Array.from({ length: 500 }, () => chance.below(7)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('comes true as often as it says', () => {
    const chance = random('shares');
    const hits = Array.from({ length: 4000 }, () => chance.chance(0.25)).filter(Boolean).length;
    expect(hits).toBeGreaterThan(900);
    expect(hits).toBeLessThan(1100);
  });
});

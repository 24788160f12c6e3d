import { describe, expect, it } from '@jest/globals';
import { pauseBeforeStart, PAUSES_MS, shortRunsAfter } from './keeper.policy.js';

const HOUR = 3_600_000;

/** Pauses before each start of a server that runs for so long every time. */
function pausesOf(ranMs: number, endings: number): (number | null)[] {
  let shortRuns = 0;
  return Array.from({ length: endings }, () => {
    shortRuns = shortRunsAfter(ranMs, shortRuns);
    return pauseBeforeStart(shortRuns, PAUSES_MS);
  });
}

describe('a server that has ended', () => {
  it('is started again at once when it had run for long, however often', () => {
    expect(new Set(pausesOf(HOUR, 1000))).toEqual(new Set([0]));
  });

  it('waits longer each time that it ends soon, whether or not it had started, and then has ended for good', () => {
    for (const ranMs of [0, 5_000]) {
      const pauses = pausesOf(ranMs, 451);
      expect(pauses.slice(0, 6)).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
      expect(pauses.at(-1)).toBeNull();
    }
  });

  it('is tried for about half an hour, as long as it takes to make room on a disk', () => {
    const whole = PAUSES_MS.reduce((sum, pause) => sum + pause, 0);
    expect(whole).toBeGreaterThan(0.4 * HOUR);
    expect(whole).toBeLessThan(0.6 * HOUR);
  });

  it('begins anew once it has run for long', () => {
    expect(pauseBeforeStart(shortRunsAfter(HOUR, 40), PAUSES_MS)).toBe(0);
  });
});

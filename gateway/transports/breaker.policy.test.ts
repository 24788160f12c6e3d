import { describe, expect, it } from '@jest/globals';
import { Breaker } from './breaker.policy.js';

/** A breaker after so many calls in a row that brought nothing, the last at 0. */
function failing(times: number): Breaker {
  const breaker = new Breaker();
  for (let n = 0; n < times; n += 1) {
    expect(breaker.admits(0)).toBe(true);
    breaker.failed(0);
  }
  return breaker;
}

describe('a subgraph that gives nothing', () => {
  it('is asked until it has done so five times in a row', () => {
    expect(failing(4).admits(0)).toBe(true);
    expect(failing(5).admits(999)).toBe(false);
    const breaker = failing(4);
    breaker.answered();
    breaker.failed(0);
    expect(breaker.admits(0)).toBe(true);
  });

  it('is tried by one call after a pause, which grows to its longest', () => {
    const breaker = failing(5);
    let now = 1_000;
    for (const pause of [2_000, 4_000, 8_000, 16_000, 16_000]) {
      expect([breaker.admits(now - 1), breaker.admits(now), breaker.admits(now)]).toEqual([false, true, false]);
      expect(breaker.failed(now)).toBe(pause);
      now += pause;
    }
  });

  it('is tried again each second where nobody is there, who costs nobody any time', () => {
    const breaker = failing(5);
    for (let now = 1_000; now < 20_000; now += 1_000) {
      expect([breaker.admits(now - 1), breaker.admits(now)]).toEqual([false, true]);
      expect(breaker.failed(now, { nobodyThere: true })).toBe(1_000);
    }
  });

  it('is asked by all again once it has answered, as if nothing had been', () => {
    const breaker = failing(5);
    expect(breaker.admits(1_000)).toBe(true);
    expect(breaker.answered()).toBe(true);
    expect([breaker.admits(1_000), breaker.admits(1_000)]).toEqual([true, true]);
    expect(breaker.answered()).toBe(false);
  });

  it('is tried by the next when whoever tried has gone', () => {
    const breaker = failing(5);
    expect(breaker.admits(1_000)).toBe(true);
    breaker.undecided();
    expect([breaker.admits(1_001), breaker.admits(1_001)]).toEqual([true, false]);
  });

  it('is left alone no longer for calls that were under way before', () => {
    const breaker = failing(5);
    expect(breaker.failed(500)).toBeNull();
    expect(breaker.admits(1_000)).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { besideMedian, lineOf, reachedOf, reachOf, sharedNote, TARGET_AT } from './standing.policy.js';

const score = (value: number | null, target: number | null, gap: number | null, most = false) => ({
  indicator: { direction: most ? ('AT_MOST' as const) : ('AT_LEAST' as const) },
  status: value === null ? ('MISSING' as const) : ('OK' as const),
  value,
  target,
  gap,
  note: value === null ? 'not reported' : null,
});
const median = (value: number | null) => ({
  status: value === null ? ('MISSING' as const) : ('OK' as const),
  value,
  note: null,
});

const FEWER = { indicator: { direction: 'AT_MOST' as const } };

describe('the line of an indicator', () => {
  it('puts every target at the same place, and the rest in proportion', () => {
    for (const target of [10, 70, 85]) {
      const line = lineOf(score(target / 2, target, 1), median(target / 4));
      expect(line.target?.at).toBe(TARGET_AT);
      expect(line.value?.at).toBeCloseTo(TARGET_AT / 2);
      expect(line.median?.at).toBeCloseTo(TARGET_AT / 4);
    }
  });

  it('ends at 100 % where there is no target, or one of 0', () => {
    expect(lineOf(score(40, null, null), undefined)).toEqual({
      value: { at: 40, beyond: false },
      median: null,
      target: null,
    });
    expect(lineOf(score(40, 0, 0), undefined).value?.at).toBe(40);
  });

  it('keeps a figure beyond its end on it, marked', () => {
    expect(lineOf(score(50, 10, 0), median(15)).value).toEqual({ at: 100, beyond: true });
    expect(lineOf(score(50, 10, 0), median(15)).median).toEqual({ at: 100, beyond: false });
  });

  it('draws nothing for a figure that is hidden, though it came with a value', () => {
    const line = lineOf({ ...score(40, 70, 30), status: 'SUPPRESSED' }, { ...median(30), status: 'SUPPRESSED' });
    expect([line.value, line.median]).toEqual([null, null]);
    expect(reachOf({ ...score(80, 70, 0), status: 'SUPPRESSED' })).toBe('unknown');
  });

  it('draws nothing for a figure that is absent: it is not 0', () => {
    const line = lineOf(score(null, 70, null), median(null));
    expect([line.value, line.median]).toEqual([null, null]);
    expect(lineOf(score(0, 70, 10), undefined).value).toEqual({ at: 0, beyond: false });
  });
});

describe('a target', () => {
  it('is reached when nobody is missing, whatever the rounded percentage says', () => {
    expect(reachOf(score(70, 70, 1))).toBe('short');
    expect(reachOf(score(70, 70, 0))).toBe('reached');
  });

  it('is held against the percentage where no number of people would do', () => {
    expect(reachOf(score(99.9, 100, null))).toBe('short');
    expect(reachOf(score(100, 100, null))).toBe('reached');
    expect(reachOf(score(11, 10, null, true))).toBe('short');
    expect(reachOf(score(9, 10, null, true))).toBe('reached');
  });

  it('is counted only where there is a figure to hold against it', () => {
    const scores = [score(80, 70, 0), score(10, 70, 60), score(null, 70, null), score(50, null, null)];
    expect(reachedOf(scores)).toEqual({ reached: 1, of: 2 });
  });
});

describe('beside the median', () => {
  it('counts figures at it or better, of those that have both', () => {
    const pairs = [
      [score(14, 70, 1), median(11)],
      [score(11, 70, 1), median(11)],
      [score(10, 70, 1), median(11)],
      [score(null, 70, null), median(11)],
      [score(14, 70, 1), median(null)],
      [score(14, 70, 1), undefined],
    ] as const;
    expect(besideMedian(pairs)).toEqual({ reached: 2, of: 3 });
    // The fewer the better: what is good turns around.
    expect(besideMedian(pairs.map(([own, usual]) => [{ ...own, ...FEWER }, usual]))).toEqual({ reached: 2, of: 3 });
    expect(besideMedian([[score(14, 10, 1, true), median(11)]])).toEqual({ reached: 0, of: 1 });
  });
});

describe('why figures are absent', () => {
  const absent = (note: string) => ({ status: 'MISSING' as const, note });
  const there = { status: 'OK' as const, note: null };

  it('is said once where all have the same reason', () => {
    expect(sharedNote([there, absent('unpublished'), absent('unpublished')])).toBe('unpublished');
  });

  it('stays with each where the reasons differ, or only one is absent', () => {
    expect(sharedNote([absent('no headcount'), absent('no survey')])).toBeNull();
    expect(sharedNote([there, absent('no survey')])).toBeNull();
    expect(sharedNote([there])).toBeNull();
  });
});

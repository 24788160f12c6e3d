import { describe, expect, it } from '@jest/globals';
import { median, medians, percentile, ratiosOf, rounded, type Figures } from './statistics.policy.js';

const figures = (rps: number, cpuMs = 1, pgCpuMs = 1, p99 = 10): Figures => ({
  rps,
  p50: 5,
  p99,
  cpuMs,
  pgCpuMs,
  rssMb: 100,
  failed: 0,
});

describe('percentiles', () => {
  it('are values that occurred, by nearest rank, whatever the order', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect([0.5, 0.99, 1].map((p) => percentile(hundred, p))).toEqual([50, 99, 100]);
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([10, 9, 1], 0.5)).toBe(9);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('medians', () => {
  it('are the middle, or the mean of the two in the middle', () => {
    expect(median([10, 9, 1])).toBe(9);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('over rounds are taken figure by figure', () => {
    expect(medians([figures(100, 3), figures(300, 1), figures(200, 2)])).toMatchObject({ rps: 200, cpuMs: 2 });
  });
});

describe('ratios', () => {
  it('are medians of the ratios within rounds, so that a slow round changes none', () => {
    const even = { a: figures(300), c: figures(100) };
    const slow = { a: figures(30), c: figures(10) };
    expect(ratiosOf([even, slow, even])['a/c']).toEqual({ median: 3, least: 3, most: 3 });
  });

  it('put the CPU of servers and PostgreSQL together', () => {
    const ratios = ratiosOf([{ a: figures(1, 2, 1), e: figures(1, 0.5, 1.5) }]);
    expect(ratios['cpu a/e']?.median).toBe(1.5);
  });

  it('of latencies stand beside those of rates', () => {
    expect(ratiosOf([{ a: figures(200, 1, 1, 8), d: figures(100, 1, 1, 16) }])).toMatchObject({
      'a/d': { median: 2 },
      'p99 a/d': { median: 0.5 },
    });
  });

  it('say how far rounds lay apart', () => {
    const rounds = [2, 5, 3].map((rps) => ({ a: figures(rps), c: figures(1) }));
    expect(ratiosOf(rounds)['a/c']).toEqual({ median: 3, least: 2, most: 5 });
  });

  it('name none of a side that did not run', () => {
    expect(ratiosOf([{ a: figures(1) }])).toEqual({});
  });

  it('are told with three digits', () => {
    expect([1234.5, 1.2345, 0.0012345].map(rounded)).toEqual([1230, 1.23, 0.00123]);
  });
});

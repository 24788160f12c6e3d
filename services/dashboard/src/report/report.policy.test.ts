import { describe, expect, it } from '@jest/globals';
import { changeOf, fileNameOf, shareOf, wayOf } from './report.policy.js';

describe('a change', () => {
  it.each([
    [12.3, 12.1, 0.2],
    [0.3, 0.1, 0.2],
    [12.1, 12.3, -0.2],
    [null, 1, null],
    [1, null, null],
  ])('from %s after %s is %s points', (value, before, points) => {
    expect(changeOf({ value, before })).toBe(points);
  });
});

it('nothing is said of a target where too few colleges have told the figure', () => {
  const way = (gap: number | null, enough: boolean) => wayOf({ gap, coverage: { enough } });
  expect([way(0, true), way(7, true), way(null, true)]).toEqual(['reached', 'short', 'untold']);
  expect([way(0, false), way(7, false), way(null, false)]).toEqual(['early', 'early', 'untold']);
});

it('a bar ends at 100 %', () => {
  expect([-1, 0, 12.5, 140].map(shareOf)).toEqual(['0%', '0%', '12.5%', '100%']);
});

it('a file is called by its report', () => {
  expect(fileNameOf('Отчёт', '2024/2025-Q1', 2, 'pdf')).toBe('Отчёт 2024-2025-Q1 № 2.pdf');
});

import { expect, it } from '@jest/globals';
import { printGrowth, processorMs, type Point } from './report.js';

const point = (colleges: number, cpuMs: number, pgCpuMs: number): Point => ({
  colleges,
  cpuMs,
  pgCpuMs,
  p50: 7,
  statements: 3,
});

it('puts the hub and PostgreSQL together', () => {
  expect(processorMs(point(10, 1.21, 2.333))).toBe(3.54);
});

it('tells each operation in a line and each database in a column, and how it has grown', () => {
  const lines = [
    { operation: 'a page', points: [point(10, 1, 1), point(3_500, 2, 4)] },
    { operation: 'an import', points: [point(10, 30, 10), point(3_500, 30, 11)] },
  ];
  expect(printGrowth(lines).split('\n\n')[0]).toBe(
    [
      '| processor ms, hub + PostgreSQL |      10 |   3,500 | last by first |',
      '| ------------------------------ | ------: | ------: | ------------: |',
      '| a page                         |   1 + 1 |   2 + 4 |             3 |',
      '| an import                      | 30 + 10 | 30 + 11 |          1.02 |',
    ].join('\n'),
  );
});

import { describe, expect, it } from '@jest/globals';
import { parseStat, peakMb, residentMb, ticksOfFamily } from './process-stat.policy.js';

const line = (pid: number, parent: number, ticks: readonly number[], name = 'postgres') =>
  `${pid} (${name}) S ${parent} ${pid} ${pid} 0 -1 4194560 900 80 0 0 ${ticks.join(' ')} 20 0 1 0 5000 100 200`;

describe('a line of /proc/<pid>/stat', () => {
  it('tells the process, its parent and its ticks, its own and those of ended children', () => {
    expect(parseStat(line(42, 7, [100, 20, 3, 1]))).toEqual({ pid: 42, parent: 7, own: 120, ended: 4 });
  });

  it('may have a command with spaces and parentheses', () => {
    expect(parseStat(line(42, 7, [1, 2, 3, 4], 'a) R (b'))).toEqual({ pid: 42, parent: 7, own: 3, ended: 7 });
  });

  it('is refused when it is something else', () => {
    expect(() => parseStat('nothing of the kind')).toThrow('/proc');
  });
});

it('adds up a server with its backends, those that ended included, and nobody else', () => {
  const all = [
    line(7, 1, [10, 0, 500, 5]),
    line(42, 7, [100, 20, 0, 0]),
    line(43, 7, [1, 1, 0, 0]),
    line(50, 42, [9, 9, 0, 0]),
    line(99, 1, [9, 9, 9, 9]),
  ].map(parseStat);
  expect(ticksOfFamily(all, 7)).toBe(10 + 505 + 120 + 2);
});

it('reads resident memory in MiB, as it is and as it was at most', () => {
  const status = 'Name:\tnode\nVmHWM:\t  409600 kB\nVmRSS:\t  204800 kB\nThreads:\t11\n';
  expect([residentMb(status), peakMb(status)]).toEqual([200, 400]);
  expect([residentMb(''), peakMb('')]).toEqual([0, 0]);
});

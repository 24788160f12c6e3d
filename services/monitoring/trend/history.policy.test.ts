import { describe, expect, it } from '@jest/globals';
import { countsOnDays } from './history.policy.js';

const history = (collegeId: string, term: string, changes: Readonly<Record<string, number | null>>) => ({
  collegeId,
  term,
  days: Object.keys(changes),
  values: Object.values(changes),
});

describe('what was counted by a day', () => {
  it('is what the last change before its end said, and nothing before the first or while there was none', () => {
    const rows = countsOnDays(
      [
        history('a', 'mentees  ', { '2024-09-10': 3, '2024-09-20': 5, '2024-10-01': null }),
        history('a', 'learners  ', { '2024-09-20': 100 }),
        history('b', 'mentees  ', { '2024-09-30': 7 }),
      ],
      2024,
      ['2024-09-09', '2024-09-10', '2024-09-25', '2024-10-02'],
    );
    expect(rows.map((day) => day.map(({ collegeId, values }) => [collegeId, values]))).toEqual([
      [['a', {}], ['b', {}]],
      [['a', { 'mentees  ': 3 }], ['b', {}]],
      [['a', { 'mentees  ': 5, 'learners  ': 100 }], ['b', {}]],
      [['a', { 'learners  ': 100 }], ['b', { 'mentees  ': 7 }]],
    ]); // prettier-ignore
    expect(rows[2]![0]).toMatchObject({ year: 2024, asOf: '2024-09-25' });
  });
});

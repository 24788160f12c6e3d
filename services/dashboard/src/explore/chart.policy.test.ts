import { describe, expect, it } from '@jest/globals';
import { drawnOf, type Place } from './chart.policy.js';

const row = (value: number | null, at: Partial<Place> = {}) => ({
  at: { time: '2024/2025', place: null, split: null, indicator: 'a', ...at },
  day: at.time ?? '',
  value,
});
const drawn = (...rows: ReturnType<typeof row>[]) => drawnOf(rows, (_, key) => key ?? 'all');

describe('the chart of a table', () => {
  it('has a bar for each place, in the order of the rows', () => {
    expect(drawn(row(5, { place: 'Б' }), row(3, { place: 'А' }))).toEqual({
      kind: 'bars',
      axis: ['Б', 'А'],
      series: [{ name: '', values: [5, 3] }],
      leftOut: 0,
    });
  });

  it('makes series of what else rows differ in, with a gap where there is no figure', () => {
    const rows = [
      row(5, { place: 'А' }),
      row(7, { place: 'А', indicator: 'b' }),
      row(null, { place: 'Б' }),
      row(1, { place: 'Б', indicator: 'b' }),
    ];
    expect(drawn(...rows)).toMatchObject({
      axis: ['А', 'Б'],
      series: [
        { name: 'a', values: [5, null] },
        { name: 'b', values: [7, 1] },
      ],
    });
  });

  it('is lines through time of a few things, the earliest first whatever the order of the rows', () => {
    const rows = [row(9, { time: '2024/2025' }), row(4, { time: '2022/2023' }), row(6, { time: '2023/2024' })];
    expect(drawn(...rows)).toMatchObject({
      kind: 'lines',
      axis: ['2022/2023', '2023/2024', '2024/2025'],
      series: [{ values: [4, 6, 9] }],
    });
  });

  it('is bars again where lines would be too many, and leaves out series that have no colour', () => {
    const colleges = ['1', '2', '3', '4', '5', '6', '7'];
    const rows = colleges.flatMap((place) => ['2023/2024', '2024/2025'].map((time) => row(1, { place, time })));
    expect(drawn(...rows)).toMatchObject({ kind: 'bars', axis: colleges, leftOut: 0 });
    const many = colleges.flatMap((indicator) => ['А', 'Б'].map((place) => row(1, { place, indicator })));
    expect(drawn(...many)).toMatchObject({ kind: 'bars', axis: ['А', 'Б'], leftOut: 1 });
  });

  it('is one bar where there is one row, and nothing where there is none', () => {
    expect(drawn(row(5))).toEqual({ kind: 'bars', axis: ['all'], series: [{ name: '', values: [5] }], leftOut: 0 });
    expect(drawn()).toEqual({ kind: 'bars', axis: [], series: [], leftOut: 0 });
  });
});

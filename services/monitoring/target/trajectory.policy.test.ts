import { describe, expect, it } from '@jest/globals';
import { trajectory } from './trajectory.policy.js';

const held = (targets: readonly (readonly [string, number])[], running: number) =>
  trajectory(
    targets.map(([indicator, year]) => ({ indicator, year })),
    running,
  ).map(({ indicator, year, carriedForwardFrom }) => `${indicator} ${year} ${carriedForwardFrom ?? ''}`.trim());

describe('the trajectory of an indicator', () => {
  it('has a target in each year from the first one on, carried forward where none was set', () => {
    expect(held([['a', 2020], ['a', 2023]], 2025)).toEqual([
      'a 2020',
      'a 2021 2020',
      'a 2022 2020',
      'a 2023',
      'a 2024 2023',
      'a 2025 2023',
    ]); // prettier-ignore
  });

  it('carries nothing into years to come, nor from one indicator into another', () => {
    expect(
      held(
        [
          ['a', 2024],
          ['a', 2028],
          ['b', 2025],
        ],
        2025,
      ),
    ).toEqual(['a 2024', 'a 2025 2024', 'a 2028', 'b 2025']);
    expect(held([['a', 2026]], 2024)).toEqual(['a 2026']);
    expect(held([], 2024)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { targetInForce, targetOf } from './target-in-force.policy.js';

describe('the target of a year', () => {
  const targets = [
    { year: 2024, value: 70 },
    { year: 2020, value: 10 },
    { year: 2022, value: 35 },
  ];

  it.each([
    ['its own', 2022, 35],
    ['the last one before it', 2023, 35],
    ['the last of all, carried forward', 2030, 70],
    ['none before the first', 2019, null],
  ])('is %s', (_, year, value) => {
    expect(targetInForce(targets, year)?.value ?? null).toBe(value);
  });

  it('is none without targets, and may be zero', () => {
    expect(targetInForce([], 2024)).toBeNull();
    expect(targetInForce([{ year: 2020, value: 0 }], 2024)?.value).toBe(0);
  });

  it('leaves the list as it was', () => {
    const before = [...targets];
    targetInForce(targets, 2030);
    expect(targets).toEqual(before);
  });
});

describe('the target that holds', () => {
  const target = (collegeId: string | null, year: number, value: number) => ({
    collegeId,
    year,
    value,
    verified: true,
    source: '',
  });
  const targets = [target(null, 2020, 10), target(null, 2023, 50), target('own', 2021, 40), target('other', 2024, 99)];

  it('is the college’s own where it has one by that year, else the region’s', () => {
    expect(targetOf(targets, 2024, 'own')?.value).toBe(40);
    expect(targetOf(targets, 2020, 'own')?.value).toBe(10);
    expect(targetOf(targets, 2024, 'third')?.value).toBe(50);
  });

  it('of a region is never a college’s', () => {
    expect(targetOf(targets, 2024, null)?.value).toBe(50);
    expect(targetOf(targets, 2019, null)).toBeNull();
  });
});

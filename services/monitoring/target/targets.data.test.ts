import { describe, expect, it } from '@jest/globals';
import { INDICATORS } from '../indicator/indicators.data.js';
import { gapOf } from '../scorecard/gap.policy.js';
import { targetInForce } from './target-in-force.policy.js';
import { STAVROPOL_TARGETS } from './targets.data.js';

/** Offers have none. */
const SET = INDICATORS.filter(({ optional }) => !optional);

describe('the targets of Stavropol Krai', () => {
  it('give every indicator five years, rising, as percentages that a scorecard takes', () => {
    for (const { code } of SET) {
      const targets = STAVROPOL_TARGETS.filter((target) => target.indicator === code);
      expect(targets.map((target) => target.year)).toEqual([2020, 2021, 2022, 2023, 2024]);
      const values = targets.map((target) => target.value);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      for (const value of values)
        expect(() => gapOf(0, 1, value, { countedIn: 'BOTH', direction: 'AT_LEAST' })).not.toThrow();
    }
    expect(STAVROPOL_TARGETS).toHaveLength(5 * SET.length);
  });

  it('are verified where S004 gives the figure, and nowhere else', () => {
    const verified = STAVROPOL_TARGETS.filter((target) => target.verified);
    expect(verified.map(({ indicator, year, value }) => `${indicator} ${year} ${value}`)).toEqual([
      'learners_as_mentees 2024 70',
      'learners_as_mentors 2024 10',
      'young_specialists_as_mentees 2024 70',
      'mentors_from_employers 2024 30',
    ]);
  });

  it('carry the last year forward', () => {
    const mentees = STAVROPOL_TARGETS.filter((target) => target.indicator === 'learners_as_mentees');
    expect(targetInForce(mentees, 2023)?.value).toBe(50);
    expect(targetInForce(mentees, 2026)?.value).toBe(70);
    expect(targetInForce(mentees, 2019)).toBeNull();
  });
});

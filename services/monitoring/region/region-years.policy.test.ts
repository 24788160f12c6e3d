import { describe, expect, it } from '@jest/globals';
import { currentYearOf, FIGURE_MEASURES, yearsOf, type YearsKnown } from './region-years.policy.js';

const known = (changes: Partial<YearsKnown> = {}): YearsKnown => ({
  today: '2026-03-01',
  measured: [],
  targeted: [],
  ...changes,
});
const seen = (year: number, figures = true, shares = figures) => ({ year, figures, shares });
const told = (year: number, figures = true) => ({ year, figures });

describe('the years of a region', () => {
  it('are those measured, those with targets and the running one, the latest first', () => {
    const years = yearsOf(known({ measured: [seen(2023), seen(2024, false)], targeted: [2020, 2024] }));
    expect(years).toEqual([told(2025, false), told(2024, false), told(2023), told(2020, false)]);
  });

  it('are the running one alone where there is nothing else', () => {
    expect(yearsOf(known())).toEqual([told(2025, false)]);
    expect(yearsOf(known({ today: '2026-08-31' }))).toEqual([told(2025, false)]);
    expect(yearsOf(known({ today: '2026-09-01' }))).toEqual([told(2026, false)]);
  });

  it('go beyond the running one where something is measured, and not for a target', () => {
    const years = yearsOf(known({ measured: [seen(2026, false)], targeted: [2024, 2026, 2030] }));
    expect(years).toEqual([told(2026, false), told(2025, false), told(2024, false)]);
  });

  it('stand once each, whatever they are known by', () => {
    expect(yearsOf(known({ measured: [seen(2025)], targeted: [2025, 2025] }))).toEqual([told(2025)]);
  });
});

describe('the year to look at first', () => {
  it('is the latest one with figures, though a later one is measured', () => {
    expect(currentYearOf(known({ measured: [seen(2022), seen(2024), seen(2026, false)] }))).toBe(2024);
    expect(currentYearOf(known({ measured: [seen(2026), seen(2024)] }))).toBe(2026);
  });

  it('is not a later one with a headcount or a pair of the year before alone', () => {
    expect(currentYearOf(known({ measured: [seen(2024), seen(2025, true, false)] }))).toBe(2024);
    expect(currentYearOf(known({ measured: [seen(2024, true, false), seen(2025, true, false)] }))).toBe(2025);
  });

  it('is the running one without any, whatever is measured beyond it', () => {
    expect(currentYearOf(known({ measured: [seen(2026, false)], targeted: [2024] }))).toBe(2025);
  });
});

it('takes people and reported headcounts for figures, and neither roadmaps nor partners', () => {
  expect(FIGURE_MEASURES).toEqual(expect.arrayContaining(['headcount_reported', 'mentees', 'mentors_trained']));
  for (const other of ['activities', 'documents_required', 'mentorships', 'partner_enterprises']) {
    expect(FIGURE_MEASURES).not.toContain(other);
  }
});

import { describe, expect, it } from '@jest/globals';
import { currentYearOf, FIGURE_MEASURES, yearsOf, type YearsKnown } from './region-years.policy.js';

const known = (changes: Partial<YearsKnown> = {}): YearsKnown => ({
  today: '2026-03-01',
  firstYear: 2020,
  reached: 4,
  colleges: 10,
  measured: [],
  published: [],
  targeted: [],
  ...changes,
});
const seen = (year: number, figures = true, reported = figures ? 4 : 0) => ({ year, figures, reported });
const told = (year: number, figures = true, reported = figures ? 4 : 0) => ({ year, figures, reported, expected: 4 });

describe('the years of a region', () => {
  it('are those measured, those with targets, the running one and all between, the latest first', () => {
    const years = yearsOf(known({ measured: [seen(2023), seen(2024, false)], targeted: [2020, 2024] }));
    expect(years).toEqual([2025, 2024, 2023, 2022, 2021, 2020].map((year) => told(year, year === 2023)));
  });

  it('are the running one alone where there is nothing else', () => {
    expect(yearsOf(known())).toEqual([told(2025, false)]);
    expect(yearsOf(known({ today: '2026-08-31' }))).toEqual([told(2025, false)]);
    expect(yearsOf(known({ today: '2026-09-01' }))).toEqual([told(2026, false)]);
    // A region may be made in August for the year that is being prepared.
    expect(yearsOf(known({ today: '2026-08-31', firstYear: 2026 }))).toEqual([told(2025, false)]);
  });

  it('go beyond the running one in August, for what is being prepared, and never for a slip of the hand', () => {
    const ahead = { measured: [seen(2026, false), seen(2062)], targeted: [2024, 2026, 2030] };
    expect(yearsOf(known(ahead)).map(({ year }) => year)).toEqual([2025, 2024]);
    expect(yearsOf(known({ ...ahead, today: '2026-08-01' })).map(({ year }) => year)).toEqual([2026, 2025, 2024]);
  });

  it('begin with the first one of the region, whatever is measured, published or aimed at before', () => {
    const earlier = { measured: [seen(1924), seen(2019), seen(2021)], targeted: [1925, 2020] };
    expect(yearsOf(known(earlier)).map(({ year }) => year)).toEqual([2025, 2024, 2023, 2022, 2021, 2020]);
    expect(currentYearOf(known({ measured: [seen(1924)] }))).toBe(2025);
    const published = [1924, 2021].map((year) => ({ year, colleges: 7 }));
    expect(yearsOf(known({ reached: 0, published })).map(({ year }) => year)).toEqual([2025, 2024, 2023, 2022, 2021]);
  });

  it('stand once each, whatever they are known by', () => {
    expect(yearsOf(known({ measured: [seen(2025)], targeted: [2025, 2025] }))).toEqual([told(2025)]);
  });

  it('are those published to whoever sees no live figures', () => {
    const published = [{ year: 2024, colleges: 7 }];
    const years = yearsOf(known({ reached: 0, measured: [], published }));
    expect(years).toEqual([
      { year: 2025, figures: false, reported: 0, expected: 10 },
      { year: 2024, figures: true, reported: 7, expected: 10 },
    ]);
    expect(yearsOf(known({ published }))).toEqual([told(2025, false)]);
  });
});

describe('the year to look at first', () => {
  it('is the latest one with shares of half of the colleges, though fewer have given a later one', () => {
    expect(currentYearOf(known({ measured: [seen(2022), seen(2024), seen(2025, true, 1)] }))).toBe(2024);
    expect(currentYearOf(known({ measured: [seen(2022), seen(2024), seen(2025, true, 2)] }))).toBe(2025);
    expect(currentYearOf(known({ reached: 0, published: [{ year: 2023, colleges: 5 }, { year: 2024, colleges: 4 }] }))).toBe(2023); // prettier-ignore
  });

  it('is the latest one with any shares where no year has enough', () => {
    expect(currentYearOf(known({ measured: [seen(2023, true, 1), seen(2024, true, 1)] }))).toBe(2024);
  });

  it('is not a later one with a headcount or a pair of the year before alone', () => {
    expect(currentYearOf(known({ measured: [seen(2024), seen(2025, true, 0)] }))).toBe(2024);
    expect(currentYearOf(known({ measured: [seen(2024, true, 0), seen(2025, true, 0)] }))).toBe(2025);
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

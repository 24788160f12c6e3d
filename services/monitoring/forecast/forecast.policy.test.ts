import { describe, expect, it } from '@jest/globals';
import { forecastOf, sameDayBefore, type CourseOfYear, type PartsOnDay } from './forecast.policy.js';
import type { Aim } from '../scorecard/gap.policy.js';

const AIM: Aim = { countedIn: 'NUMERATOR_ONLY', direction: 'AT_LEAST' };

const parts = (day: string, numerator: number, denominator = 1000): PartsOnDay => ({ day, numerator, denominator });

const asked = (changes: Partial<CourseOfYear> = {}): CourseOfYear => ({
  year: 2026,
  day: '2026-11-29',
  course: [parts('2026-09-01', 100), parts('2026-11-20', 178)],
  before: [],
  colleges: 3,
  atStart: 3,
  collegesBefore: 2,
  ...changes,
});

describe('the forecast of a figure', () => {
  it('goes by the course of the year before, from the same day on', () => {
    const before = [parts('2025-09-05', 50), parts('2025-11-25', 120, 900), parts('2026-05-10', 240, 900)];
    const found = forecastOf(asked({ before }), 50, AIM);
    expect(found?.method).toBe('LAST_YEAR');
    expect(found?.score).toMatchObject({ status: 'OK', numerator: 356, denominator: 1000, value: 35.6, gap: 144 });
    expect(found?.basis).toEqual({
      ru: 'По ходу 2025/2026 (колледжей: 2): к 29.11 было 120, к концу года стало 240.',
      en: 'By the course of 2025/2026 (colleges: 2): there were 120 by 11-29, and 240 at the end of the year.',
    });
  });

  it('goes by the pace since 1 September where there is no such course', () => {
    // 78 in 89 of the 364 days of the year, beside the 100 who were there.
    for (const before of [[], [parts('2025-12-01', 50)], [parts('2025-09-01', 9), parts('2026-05-01', 90)]]) {
      const found = forecastOf(asked({ before }), null, AIM);
      expect(found?.method).toBe('PACE');
      expect(found?.score).toMatchObject({ numerator: 419, denominator: 1000, gap: null });
      expect(found?.basis.en).toBe('By the pace since 1 September: 78 in 89 days.');
    }
    const late = forecastOf(asked({ course: [parts('2026-10-01', 89)], atStart: 1 }), null, AIM);
    expect(late?.score.numerator).toBe(364);
    expect(late?.basis.en).toContain('2 of 3 colleges are taken for 0.');
  });

  it('takes a handful for no pace', () => {
    const of = (numerator: number) => [parts('2026-09-01', 0, 30), parts('2026-11-20', numerator, 30)];
    expect(forecastOf(asked({ course: of(9) }), null, AIM)).toBeNull();
    expect(forecastOf(asked({ course: of(10) }), null, AIM)?.method).toBe('PACE');
  });

  it('lets both parts go on where newcomers are in both', () => {
    const course = [parts('2026-09-01', 10, 100), parts('2026-11-29', 20, 120)];
    const both = forecastOf(asked({ course }), null, { ...AIM, countedIn: 'BOTH' });
    expect(both?.score).toMatchObject({ numerator: 51, denominator: 182 });
    const before = [parts('2025-11-01', 10, 50), parts('2026-06-01', 20, 60)];
    const last = forecastOf(asked({ course, before }), null, { ...AIM, countedIn: 'BOTH' });
    expect(last?.score).toMatchObject({ numerator: 40, denominator: 144 });
  });

  it('foretells no share above 100 %, nor fewer than nobody, save what is above already', () => {
    const fast = [parts('2026-09-01', 0, 100), parts('2026-10-15', 90, 100)];
    expect(forecastOf(asked({ course: fast }), null, AIM)?.score).toMatchObject({ value: 100, aboveHundred: false });
    const falling = [parts('2026-09-01', 100), parts('2026-11-20', 20)];
    expect(forecastOf(asked({ course: falling }), null, AIM)?.score.numerator).toBe(0);
    const above = [parts('2026-09-01', 110, 100), parts('2026-11-20', 120, 100)];
    expect(forecastOf(asked({ course: above }), null, AIM)?.score.aboveHundred).toBe(true);
  });

  it.each([
    ['the year is over', { day: '2027-08-31' }],
    ['the year has not begun', { day: '2026-08-31' }],
    ['there is no figure by the day', { course: [parts('2026-12-01', 5)] }],
    ['there is nothing to divide by', { course: [parts('2026-09-01', 0, 0)] }],
    ['its first weeks have passed without a course to go by', { day: '2026-09-20', course: [parts('2026-09-02', 5)] }],
  ])('is none once or while %s', (_, changes) => {
    expect(forecastOf(asked(changes), 70, AIM)).toBeNull();
  });

  it('compares the last day of a February with one that there was', () => {
    const day = '2028-02-29';
    expect([day, '2028-03-01'].map(sameDayBefore)).toEqual(['2027-02-28', '2027-03-01']);
    const course = [parts('2027-09-01', 0), parts('2028-02-01', 100)];
    const before = [parts('2027-02-28', 50), parts('2027-03-01', 60), parts('2027-08-01', 100)];
    expect(forecastOf(asked({ year: 2027, day, course, before }), null, AIM)?.score.numerator).toBe(200);
  });
});

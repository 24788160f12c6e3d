import { describe, expect, it } from '@jest/globals';
import { formatPeriod } from '#kernel/time/period.js';
import { SAMPLE_COLLEGES } from './colleges.data.js';
import { planRegion } from './plan.js';
import { lastQuarter, planReports } from './reports.js';
import { SampleCalendar } from './years.js';

describe('the quarter of the sample', () => {
  it.each([
    ['2026-09-01', '2025/2026-Q3'],
    ['2026-11-29', '2025/2026-Q3'],
    ['2026-12-14', '2025/2026-Q3'],
    ['2026-12-15', '2026/2027-Q1'],
    ['2027-03-15', '2026/2027-Q2'],
    ['2027-06-15', '2026/2027-Q3'],
    ['2027-08-31', '2026/2027-Q3'],
    ['2028-02-29', '2027/2028-Q1'],
  ])(
    'on %s is the latest that colleges had to submit by then, and never one that ends with its year: %s',
    (day, code) => {
      expect(formatPeriod(lastQuarter(new SampleCalendar(day)))).toBe(code);
    },
  );
});

describe.each(['2026-09-01', '2026-11-29', '2026-12-15', '2027-08-31', '2028-02-29'])('the reports on %s', (day) => {
  const reports = planReports(planRegion(day));
  const of = (kind: 'YEAR' | 'QUARTER') => reports.find(({ period }) => period.kind === kind)!;
  const [year, quarter] = [of('YEAR'), of('QUARTER')];

  it('tell last year whole, in time', () => {
    expect(year.told).toHaveLength(SAMPLE_COLLEGES.length);
    for (const { submittedOn, returned } of year.told) {
      expect(submittedOn <= year.submitBy).toBe(true);
      expect(returned).toBe(false);
    }
  });

  it('tell the quarter by all but one, whose time is over, and have one to correct', () => {
    expect(quarter.told).toHaveLength(SAMPLE_COLLEGES.length - 1);
    expect(quarter.told.filter(({ returned }) => returned)).toHaveLength(1);
    expect(quarter.submitBy < day).toBe(true);
  });

  it('come in the order of their days', () => {
    const days = reports.map(({ submitBy }) => submitBy);
    expect(days).toEqual(days.toSorted());
  });

  it('are of days that have come, one after another', () => {
    for (const { openedOn, publishedOn, told } of [year, quarter]) {
      for (const { submittedOn, decidedOn } of told) {
        const days = [openedOn, submittedOn, decidedOn, publishedOn, day];
        expect(days.toSorted()).toEqual(days);
      }
    }
  });
});

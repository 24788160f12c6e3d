import { expect, it } from '@jest/globals';
import { SAMPLE_YEARS, SampleCalendar } from './years.js';

const written = (today: string) => SAMPLE_YEARS.map((year) => new SampleCalendar(today).written(year));

it('the years of the sample are the running one and the two before it', () => {
  expect(written('2026-08-31')).toEqual(['2023/2024', '2024/2025', '2025/2026']);
  expect(written('2026-09-01')).toEqual(['2024/2025', '2025/2026', '2026/2027']);
  expect(written('2031-01-01')).toEqual(['2028/2029', '2029/2030', '2030/2031']);
});

it('a day from August on lies in the first calendar year of its year, as that month prepares it', () => {
  const { on } = calendarOf('2026-11-28');
  expect([on('08-28'), on('12-31'), on('01-01'), on('06-15')]).toEqual([
    '2025-08-28',
    '2025-12-31',
    '2026-01-01',
    '2026-06-15',
  ]);
});

it('today has come, and tomorrow has not', () => {
  const calendar = new SampleCalendar('2026-11-28');
  expect([calendar.reached('2026-11-28'), calendar.reached('2026-11-29')]).toEqual([true, false]);
});

function calendarOf(today: string) {
  const calendar = new SampleCalendar(today);
  return { on: (day: string) => calendar.on('WHOLE', day) };
}

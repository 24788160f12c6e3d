import { describe, expect, it } from '@jest/globals';
import {
  AcademicYearError,
  academicYearOf,
  asOf,
  endOf,
  formatAcademicYear,
  parseAcademicYear,
  startOf,
} from './academic-year.js';

describe('an academic year in writing', () => {
  it('is read as the year it starts in, and written back the same', () => {
    expect(parseAcademicYear('2024/2025')).toBe(2024);
    expect(formatAcademicYear(2024)).toBe('2024/2025');
    expect(parseAcademicYear('1999/2000')).toBe(1999);
  });

  it.each(['2024/2026', '2025/2024', '2024/2024', '24/25', '2024', '2024-2025', ' 2024/2025', '2024/2025\n', ''])(
    'is not %j',
    (text) => {
      expect(() => parseAcademicYear(text)).toThrow(AcademicYearError);
    },
  );

  it('is refused with a code and a text in both languages that quote what was written', () => {
    const error = refusal('2024/2026');
    expect(error).toBeInstanceOf(RangeError);
    expect(error.code).toBe('INVALID_ACADEMIC_YEAR');
    expect(error.text.ru).toMatch(/^«2024\/2026» не учебный год/);
    expect(error.text.en).toMatch(/^"2024\/2026" is not an academic year/);
  });
});

describe('the days of an academic year', () => {
  it('run from 1 September to 31 August', () => {
    expect([startOf(2024), endOf(2024)]).toEqual(['2024-09-01', '2025-08-31']);
  });

  it.each([
    ['2024-08-31', 2023],
    ['2024-09-01', 2024],
    ['2024-12-31', 2024],
    ['2025-01-01', 2024],
    ['2025-08-31', 2024],
    ['2025-09-01', 2025],
  ])('put %s into the year that starts in %d', (date, year) => {
    expect(academicYearOf(date)).toBe(year);
  });
});

describe('the day that figures are told for', () => {
  it.each([
    ['today in the running year', '2025-03-10', '2025-03-10'],
    ['today on the last day of the year', '2025-08-31', '2025-08-31'],
    ['31 August from the day after', '2025-09-01', '2025-08-31'],
    ['31 August long after', '2030-01-01', '2025-08-31'],
    ['today before the year begins', '2024-05-01', '2024-05-01'],
  ])('is %s', (_, today, expected) => {
    expect(asOf(2024, today)).toBe(expected);
  });
});

function refusal(text: string): AcademicYearError {
  try {
    parseAcademicYear(text);
  } catch (error) {
    if (error instanceof AcademicYearError) return error;
  }
  throw new Error(`${text} was taken`);
}

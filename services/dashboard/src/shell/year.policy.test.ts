import { describe, expect, it } from '@jest/globals';
import { academicYearOf, chooseYear, isAcademicYear, yearsWith } from './year.policy.js';

const today = new Date(2026, 10, 22);

describe('the year on show', () => {
  it('is the one that the address asks for, when it is one', () => {
    expect(chooseYear('2023/2024', { currentYear: '2024/2025' }, today)).toBe('2023/2024');
    for (const nonsense of ['2023', '2023/2025', '2024/2023', '<b>', '']) {
      expect(isAcademicYear(nonsense)).toBe(false);
      expect(chooseYear(nonsense, { currentYear: '2024/2025' }, today)).toBe('2024/2025');
    }
  });

  it('is the running one when the region can’t say', () => {
    expect(chooseYear(null, null, today)).toBe('2026/2027');
    expect(chooseYear(null, { currentYear: null }, today)).toBe('2026/2027');
  });

  it('turns on 1 September', () => {
    expect(academicYearOf(new Date(2026, 7, 31))).toBe('2025/2026');
    expect(academicYearOf(new Date(2026, 8, 1))).toBe('2026/2027');
  });

  it('is among those to switch between, the latest first', () => {
    const years = [{ year: '2024/2025' }, { year: '2023/2024' }];
    expect(yearsWith('2024/2025', years)).toEqual(['2024/2025', '2023/2024']);
    expect(yearsWith('2030/2031', years)).toEqual(['2030/2031', '2024/2025', '2023/2024']);
  });
});

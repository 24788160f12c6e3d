import { describe, expect, it } from '@jest/globals';
import { academicYearOf, chooseYear, yearAsked, yearsOffered } from './year.policy.js';

describe('the year that a page shows', () => {
  it('turns on 1 September', () => {
    expect(academicYearOf('2025-08-31')).toBe('2024/2025');
    expect(academicYearOf('2025-09-01')).toBe('2025/2026');
  });

  it('is taken from the address only where it is one', () => {
    expect(yearAsked('2024/2025')).toBe('2024/2025');
    expect(['2024/2026', '2024', '2024/2025 ', 'x', '', null].map(yearAsked)).toEqual(Array(6).fill(null));
  });

  it('is the one asked for, else the one that the region chooses, else the running one', () => {
    const region = { currentYear: '2024/2025' };
    expect(chooseYear('2023/2024', region, '2026-11-22')).toBe('2023/2024');
    expect(chooseYear('nonsense', region, '2026-11-22')).toBe('2024/2025');
    expect(chooseYear(null, null, '2026-11-22')).toBe('2026/2027');
  });
});

describe('the years to switch between', () => {
  const years = [
    { year: '2023/2024', figures: true },
    { year: '2024/2025', figures: false },
  ];

  it('are those of the region, the latest first', () => {
    expect(yearsOffered(years, '2023/2024')).toEqual([
      { year: '2024/2025', figures: false },
      { year: '2023/2024', figures: true },
    ]);
  });

  it('hold the one that is shown, whatever the region says', () => {
    expect(yearsOffered(years, '2030/2031').map(({ year }) => year)).toEqual(['2030/2031', '2024/2025', '2023/2024']);
    expect(yearsOffered(null, '2024/2025')).toEqual([{ year: '2024/2025', figures: true }]);
  });

  it('say nothing of figures to those who see none in any', () => {
    const none = years.map(({ year }) => ({ year, figures: false }));
    expect(yearsOffered(none, '2024/2025').every(({ figures }) => figures)).toBe(true);
  });
});

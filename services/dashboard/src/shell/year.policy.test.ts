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
  const of = (year: string, figures: boolean, reported = 8, expected = 12) => ({ year, figures, reported, expected });
  const years = [of('2022/2023', true), of('2024/2025', false)];
  const offered = (...args: Parameters<typeof yearsOffered>) =>
    yearsOffered(...args).map(({ year, figures }) => `${year}${figures ? '' : ' -'}`);

  it('are those of the region without a gap, up to the running one, the latest first', () => {
    expect(offered(years, '2022/2023', '2025/2026')).toEqual([
      '2025/2026 -',
      '2024/2025 -',
      '2023/2024 -',
      '2022/2023',
    ]);
  });

  it('hold the one that is shown, whatever the region says', () => {
    expect(offered(years, '2020/2021', '2024/2025').at(-1)).toBe('2020/2021 -');
    expect(offered(null, '2024/2025', '2026/2027')).toEqual(['2024/2025']);
  });

  it('say nothing of figures to those who see none in any', () => {
    const none = years.map(({ year }) => of(year, false));
    expect(yearsOffered(none, '2024/2025', '2024/2025').every(({ figures }) => figures)).toBe(true);
  });

  it.each([
    ['the running year with few colleges', of('2025/2026', true, 1), '2025/2026', { reported: 1, expected: 12 }],
    ['the running year with half of them', of('2025/2026', true, 6), '2025/2026', null],
    ['a year that is over', of('2025/2026', true, 1), '2026/2027', null],
    ['a year that nobody has told', of('2025/2026', false, 0), '2025/2026', null],
    ['the one college of its staff', of('2025/2026', true, 0, 1), '2025/2026', null],
  ])('say how far the collection is: %s', (_, year, running, collecting) => {
    const all = yearsOffered([year, of('2024/2025', true)], '2025/2026', running);
    expect(all.find((one) => one.year === '2025/2026')?.collecting).toEqual(collecting);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  formatCount,
  formatDay,
  formatMoment,
  formatMonth,
  formatPercent,
  formatRoubles,
  formatShortDay,
  formatTarget,
} from './format.policy.js';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('figures in the reader’s language', () => {
  it('have one decimal when measured, and as many as were set when they are targets', () => {
    expect(plain(formatPercent(13, 'ru'))).toBe('13,0 %');
    expect(formatPercent(64.1, 'en')).toBe('64.1%');
    expect(plain(formatTarget(70, 'ru'))).toBe('70 %');
    expect(formatTarget(12.5, 'en')).toBe('12.5%');
  });

  it('have their thousands apart', () => {
    expect(plain(formatCount(1124, 'ru'))).toBe('1 124');
    expect(formatCount(1124, 'en')).toBe('1,124');
  });

  it('have kopecks where an amount has any', () => {
    expect(plain(formatRoubles('3000.00', 'ru'))).toBe('3 000');
    expect(plain(formatRoubles('3000.50', 'ru'))).toBe('3 000,50');
    expect(formatRoubles('3000', 'en')).toBe('3,000');
  });

  it('break nowhere between number and sign', () => {
    expect(formatPercent(13, 'ru')).toMatch(/\u00a0%$/);
  });

  it('are of a day that is the same in every time zone', () => {
    expect(plain(formatDay('2025-08-31', 'ru'))).toBe('31 августа 2025 г.');
    expect(formatDay('2025-08-31', 'en')).toBe('31 August 2025');
  });

  it('stay on one line where there is little room', () => {
    expect(formatShortDay('2025-08-31', 'ru')).toBe('31\u00a0авг.\u00a02025');
    expect(formatShortDay('2025-08-31', 'en')).toBe('31\u00a0Aug\u00a02025');
  });

  it('are of a month', () => {
    expect(plain(formatMonth('2024-10-01', 'ru'))).toBe('октябрь 2024 г.');
    expect(formatMonth('2024-10-01', 'en')).toBe('October 2024');
  });

  it('are of a moment on the clock that is asked for', () => {
    expect(plain(formatMoment('2025-08-12T22:05:00Z', 'ru', 'Europe/Moscow'))).toBe('13 авг. 2025, 01:05');
    expect(formatMoment('2025-08-12T22:05:00Z', 'en', 'UTC')).toBe('12 Aug 2025, 22:05');
  });
});

import { describe, expect, it } from '@jest/globals';
import { figuresOf, MAX_FIGURES, MAX_ORDERED_FIGURES, MAX_SHEET_FIGURES, sizeRefusal } from './size.policy.js';

const EXTENT = { moments: 2, indicators: 7, places: 50, parts: 10, totals: false, ordered: false };

describe('the size of an export', () => {
  it('is known before the first figure is read, totals included', () => {
    expect(figuresOf(EXTENT)).toBe(7000);
    expect(figuresOf({ ...EXTENT, totals: true })).toBe(2 * 7 * 51 * 11);
    expect(figuresOf({ moments: 1, indicators: 7, places: null, parts: null, totals: true })).toBe(7);
  });

  it('is refused with the number and with what to narrow', () => {
    const vast = { moments: 40, indicators: 30, places: 8000, parts: 11, totals: false, ordered: false };
    const refused = sizeRefusal(vast, 'csv');
    expect(refused?.en).toMatch(/^That would be 105600000 figures, .* 5000000 at most .*Name fewer/);
    expect(refused?.ru).toMatch(/^Вышло бы 105600000 цифр/);
    const of = (places: number, format: string, ordered = false) =>
      sizeRefusal({ moments: 1, indicators: 1, places, parts: null, totals: false, ordered }, format)?.en;
    expect([of(MAX_FIGURES, 'csv'), of(MAX_SHEET_FIGURES, 'xlsx')]).toEqual([undefined, undefined]);
    expect(of(MAX_FIGURES + 1, 'parquet')).toContain('Name fewer');
    expect(of(MAX_SHEET_FIGURES + 1, 'xlsx')).toContain('Take format=csv');
    expect([of(MAX_ORDERED_FIGURES, 'csv', true), of(MAX_ORDERED_FIGURES + 1, 'csv')]).toEqual([undefined, undefined]);
    expect(of(MAX_ORDERED_FIGURES + 1, 'csv', true)).toContain('Leave orderBy out');
  });
});

import { describe, expect, it } from '@jest/globals';
import { MAX_MIB, problemOf, sizeParts } from './file.policy.js';
import { yearOf, yearsOn } from './years.policy.js';

const MIB = 1024 * 1024;
const file = (name: string, size = 100) => ({ name, size });

describe('a file', () => {
  it.each([
    ['a workbook', [file('База.XLSX')], null],
    ['a text table', [file('база.csv', MAX_MIB * MIB)], null],
    ['one byte too many', [file('a.xlsx', MAX_MIB * MIB + 1)], 'tooBig'],
    ['of another kind', [file('a.doc')], 'kind'],
    ['of another kind', [file('xlsx')], 'kind'],
    ['that is empty', [file('a.csv', 0)], 'empty'],
    ['among several', [file('a.csv'), file('b.csv')], 'several'],
  ])('%s', (_, files, problem) => {
    expect(problemOf(files)).toBe(problem);
  });

  it('has its size in KB below a megabyte', () => {
    expect(sizeParts(1)).toEqual({ unit: 'kb', value: 1 });
    expect(sizeParts(MIB - 1)).toEqual({ unit: 'kb', value: 1024 });
    expect(sizeParts(1.26 * MIB)).toEqual({ unit: 'mb', value: 1.3 });
  });
});

describe('the academic year', () => {
  it.each([
    [new Date(2026, 6, 31), '2025/2026'],
    [new Date(2026, 7, 1), '2026/2027'],
    [new Date(2026, 8, 1), '2026/2027'],
    [new Date(2027, 0, 1), '2026/2027'],
  ])('of %s is offered first of all, and none after it', (today, year) => {
    expect(yearOf(today)).toBe(year);
    expect(yearsOn(today)[0]).toBe(year);
  });
});

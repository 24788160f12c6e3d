import { describe, expect, it } from '@jest/globals';
import { BIRTH_PROBLEMS, DATE_PROBLEMS } from '../workbook/problems.js';
import { parseBirth } from './birth.js';

const options = { today: '2026-11-22' };

describe('parseBirth', () => {
  it.each([
    [2007, false, null, 2007],
    [2007, true, null, 2007],
    ['2007', false, null, 2007],
    ['2007 г.р.', false, null, 2007],
    ['2007.0', false, null, 2007],
    ['2007,0', false, null, 2007],
    ['15.03.2007 (17 лет)', false, '2007-03-15', 2007],
    ['2007 г. рождения', false, null, 2007],
    ['15.03.2007', false, '2007-03-15', 2007],
    ['15.03.07', false, '2007-03-15', 2007],
    ['12.05.69', false, '1969-05-12', 1969],
    ['12.05.30', false, '1930-05-12', 1930],
    [39156, true, '2007-03-15', 2007],
    [1925, false, null, 1925],
    [2016, false, null, 2016],
  ])('reads %j', (value, isDate, birthDate, birthYear) => {
    expect(parseBirth({ value, isDate }, options)).toEqual({ ok: true, value: { birthDate, birthYear } });
  });

  it.each([1890, 1924, 2017, '1890', '01.01.1890', '05.05.2020'])('refuses the implausible %j', (value) => {
    const year = typeof value === 'number' ? value : Number(/\d{4}/.exec(value)?.[0]);
    const problem = BIRTH_PROBLEMS.implausible(year, 1925, 2016);
    expect(parseBirth({ value, isDate: false }, options)).toEqual({ ok: false, problem });
  });

  it.each([17, 7, '17', '17 лет'])('refuses the age %j in words of an age', (value) => {
    const problem = BIRTH_PROBLEMS.age(String(value));
    expect(parseBirth({ value, isDate: false }, options)).toEqual({ ok: false, problem });
  });

  it('refuses what is no birth', () => {
    const text = 'не помню';
    expect(parseBirth({ value: text, isDate: false }, options)).toEqual({
      ok: false,
      problem: BIRTH_PROBLEMS.unreadable(text),
    });
    expect(parseBirth({ value: '31.02.2007', isDate: false }, options)).toEqual({
      ok: false,
      problem: DATE_PROBLEMS.noSuchDay('31.02.2007'),
    });
    expect(parseBirth({ value: '03.2007', isDate: false }, options).ok).toBe(false);
  });
});

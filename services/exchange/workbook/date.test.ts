import { describe, expect, it } from '@jest/globals';
import { cellOf, gridOf } from '../testing/files.js';
import { hasMonthFirst, parseRussianDate } from './date.js';
import { DATE_PROBLEMS } from './problems.js';

function day(value: string | number, isDate = false): ReturnType<typeof parseRussianDate> {
  return parseRussianDate({ value, isDate });
}

describe('parseRussianDate', () => {
  it.each([
    ['01.09.2024', '2024-09-01'],
    ['1.9.24', '2024-09-01'],
    ['1.9.70', '1970-09-01'],
    ['01/09/2024', '2024-09-01'],
    ['01-09-2024', '2024-09-01'],
    [' 01. 09. 2024 г. ', '2024-09-01'],
    ['1 сентября 2024 г.', '2024-09-01'],
    ['«15» мая 2024 года', '2024-05-15'],
    ['с 15 мая 2024', '2024-05-15'],
    ['1 СЕНТ. 2024', '2024-09-01'],
    ['29 февраля 2024', '2024-02-29'],
    ['сентябрь 2024', '2024-09-01'],
    ['март 2025 г.', '2025-03-01'],
    ['09.2024', '2024-09-01'],
    ['2024-09-01', '2024-09-01'],
    ['2024-09-01T00:00:00', '2024-09-01'],
    ['01.09.2024 0:00', '2024-09-01'],
    ['45536', '2024-09-01'],
    ['15.мар.07', '2007-03-15'],
    ['15-мар-2007', '2007-03-15'],
    ['15-Mar-07', '2007-03-15'],
    ['2 мaртa 2025', '2025-03-02'],
    ['2007-03-15T00:00:00Z', '2007-03-15'],
  ])('reads the text %j', (text, iso) => {
    expect(day(text)).toEqual({ ok: true, value: iso });
  });

  it.each([
    [45536, false, '2024-09-01'],
    [45536.75, false, '2024-09-01'],
    [45535.999999999, false, '2024-09-01'],
    [45535.99944, false, '2024-08-31'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [44074, true, '2024-09-01'],
  ])('reads the serial %d (1904: %s)', (serial, date1904, iso) => {
    expect(parseRussianDate({ value: serial, isDate: true }, { date1904 })).toEqual({ ok: true, value: iso });
  });

  it.each(['31.02.2024', '29.02.2023', '32.01.2024', '01.13.2024', '00.09.2024', '31 апреля 2024'])(
    'refuses %j: no such day',
    (text) => {
      expect(day(text)).toEqual({ ok: false, problem: DATE_PROBLEMS.noSuchDay(text) });
    },
  );

  it('refuses the 29 February 1900 that only Excel knows', () => {
    expect(day(60, true)).toEqual({ ok: false, problem: DATE_PROBLEMS.noSuchDay('60') });
  });

  it.each(['', 'скоро', '01.09', 'осень 2024', '1.9.2', '01.09.2024-31.08.2025', 'манго 2024', '12345678'])(
    'refuses %j: unreadable',
    (text) => {
      expect(day(text)).toEqual({ ok: false, problem: DATE_PROBLEMS.unreadable(text) });
    },
  );

  it('refuses what lies outside the range', () => {
    const problem = DATE_PROBLEMS.outOfRange('01.09.2204', '1900-01-01', '2099-12-31');
    expect(day('01.09.2204')).toEqual({ ok: false, problem });
    const cell = cellOf('01.09.2024');
    expect(parseRussianDate(cell, { from: '2024-09-01', to: '2024-09-01' }).ok).toBe(true);
    expect(parseRussianDate(cell, { from: '2024-09-02' }).ok).toBe(false);
    expect(parseRussianDate(cell, { to: '2024-08-31' }).ok).toBe(false);
  });

  it('takes a bare year only where it is allowed', () => {
    const problem = DATE_PROBLEMS.dayNeeded('2019');
    expect(day('2019')).toEqual({ ok: false, problem });
    expect(day(2019, true)).toEqual({ ok: false, problem });
    const options = { atLeast: 'year', yearMonth: 9 } as const;
    expect(parseRussianDate(cellOf('2019 г.'), options)).toEqual({ ok: true, value: '2019-09-01' });
    expect(parseRussianDate(cellOf(2019), options)).toEqual({ ok: true, value: '2019-09-01' });
  });

  it('ends a bare month on its last day where asked', () => {
    expect(parseRussianDate(cellOf('февраль 2024'), { monthDay: 'last' })).toEqual({ ok: true, value: '2024-02-29' });
    expect(parseRussianDate(cellOf('февраль 2024'), { atLeast: 'day' }).ok).toBe(false);
  });

  it('reads every day of five years back, however it is written', () => {
    const start = Date.UTC(2020, 0, 1);
    for (let index = 0; index < 5 * 366; index += 1) {
      const iso = new Date(start + index * 86_400_000).toISOString().slice(0, 10);
      const [year, month, date] = iso.split('-');
      expect(day(43_831 + index, true)).toEqual({ ok: true, value: iso });
      expect(day(`${date}.${month}.${year}`)).toEqual({ ok: true, value: iso });
    }
  });
});

describe('what programs make of days', () => {
  it('reads the evening before by Greenwich as the day that began in Russia, and says so', () => {
    const read = parseRussianDate(cellOf('2024-09-01T21:00:00.000Z'));
    const told = { ru: expect.stringMatching('2024-09-02') };
    expect(read).toMatchObject({ ok: true, value: '2024-09-02', warnings: [told] });
  });

  it('refuses a moment that is no day', () => {
    expect(parseRussianDate(cellOf('2024-09-01T05:00:00Z'))).toMatchObject({ ok: false });
  });

  it('refuses strokes that may be meant with the month first, in a sheet that has one which must be', () => {
    const grid = gridOf([['5/30/2025'], ['10/11/2024']]);
    expect([hasMonthFirst(grid), hasMonthFirst(gridOf([['30/5/2025'], ['10/11/2024']]))]).toEqual([true, false]);
    expect(parseRussianDate(cellOf('10/11/2024'), { monthFirst: true })).toMatchObject({ ok: false });
    expect(parseRussianDate(cellOf('11/11/2024'), { monthFirst: true })).toEqual({ ok: true, value: '2024-11-11' });
    expect(parseRussianDate(cellOf('10/11/2024'))).toEqual({ ok: true, value: '2024-11-10' });
  });

  it('shows the letter that looks like a digit', () => {
    expect(parseRussianDate(cellOf('О1.09.2024'))).toMatchObject({
      problem: { ru: expect.stringMatching(/Знак «О»/) },
    });
  });
});

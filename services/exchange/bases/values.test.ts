import { describe, expect, it } from '@jest/globals';
import { cellOf } from '../testing/files.js';
import { parseCase, parseCompletion, parseList, parseShownText, parseTags, parseUntagged } from './values.js';

describe('parseCompletion', () => {
  it.each([
    'да',
    'Да.',
    '+',
    'V',
    '✓',
    'Прошёл',
    'прошла программу',
    'Завершил',
    'завершена',
    'зачтено',
    'ИСТИНА',
    'дa',
    '✔️',
    '31.05.2025',
    1,
  ])('takes %j as completed', (value) => {
    expect(parseCompletion(cellOf(value))).toEqual({ ok: true, value: true });
  });

  it.each([
    'нет',
    '-',
    '–',
    'не прошёл',
    'Не завершена',
    'в процессе',
    'продолжает',
    'завершает',
    'ЛОЖЬ',
    'отчислен',
    0,
  ])('takes %j as not completed', (value) => {
    expect(parseCompletion(cellOf(value))).toEqual({ ok: true, value: false });
  });

  it('takes an empty cell as unknown, a date as completed and refuses the rest', () => {
    expect(parseCompletion(null)).toEqual({ ok: true, value: null });
    expect(parseCompletion({ value: 45808, isDate: true })).toEqual({ ok: true, value: true });
    expect(parseCompletion(cellOf(true))).toEqual({ ok: true, value: true });
    expect(parseCompletion(cellOf('хорошо')).ok).toBe(false);
  });
});

describe('parseShownText', () => {
  it.each([
    { value: 46_025, isDate: true },
    cellOf('03.янв'),
    cellOf('янв.26'),
    cellOf('3-Jan'),
    cellOf('1,23457E+11'),
  ])('refuses what the spreadsheet has made of another text: %j', (cell) => {
    expect(parseShownText(cell, String(cell?.value))).toMatchObject({ ok: false });
  });

  it.each([
    [{ value: 123, isDate: false, shown: '00123' }, '00123'],
    [cellOf('ИС-21'), 'ИС-21'],
    [cellOf(21), '21'],
  ])('keeps %j', (cell, text) => {
    expect(parseShownText(cell, String(cell?.value))).toEqual({ ok: true, value: text });
  });
});

describe('parseList', () => {
  it.each([
    ['сварка, 3D-печать; CAD', ['сварка', '3D-печать', 'CAD']],
    ['- сварка\n- пайка (медь, латунь)', ['сварка', 'пайка (медь, латунь)']],
    ['1. Сварка 2. Пайка', ['Сварка', 'Пайка']],
    ['сварка, сварка, -', ['сварка']],
    ['2 года в продажах', ['2 года в продажах']],
  ])('splits %j', (text, entries) => {
    expect(parseList(text)).toEqual(entries);
  });
});

describe('parseCase', () => {
  it.each([
    ['https://college.ru/case?id=1', undefined, 'https://college.ru/case?id=1', null],
    ['Кейс: http://college.ru/1.', undefined, 'http://college.ru/1', 'Кейс: .'],
    ['www.college.ru/otzyv', undefined, 'https://www.college.ru/otzyv', null],
    ['отзыв', 'https://college.ru/2', 'https://college.ru/2', 'отзыв'],
    ['отзыв', 'javascript:alert(1)', null, 'отзыв'],
    ['javascript:alert(1)', undefined, null, 'javascript:alert(1)'],
    ['Отзыв положительный.', undefined, null, 'Отзыв положительный.'],
    ['', undefined, null, null],
  ])('reads %j with the link %j', (value, link, caseLink, caseNote) => {
    expect(parseCase({ value, isDate: false, ...(link === undefined ? {} : { link }) })).toEqual({
      caseLink,
      caseNote,
    });
  });
});

describe('parseTags', () => {
  it.each([
    ['сварка #чемпионат, пайка (#Профессионалы_2025).', ['чемпионат', 'Профессионалы_2025'], ['сварка', 'пайка ( )']],
    ['C# и #1, https://college.ru/#place', [], ['C# и #1', 'https://college.ru/#place']],
  ])('tells the tags of %j from the rest', (text, tags, rest) => {
    expect(parseTags(text)).toEqual(tags);
    expect(parseUntagged(text)).toEqual(rest);
  });
});

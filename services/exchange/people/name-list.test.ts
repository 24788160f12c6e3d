import { describe, expect, it } from '@jest/globals';
import { NAME_PROBLEMS } from '../workbook/problems.js';
import { parseNames, parseSingleName } from './name-list.js';
import { initialsKey, nameKey } from './name-keys.js';

const IVANOV = 'иванов и и';
const PETROV = 'петров п п';

function keys(text: string): readonly string[] {
  const names = parseNames(text);
  return names.ok ? names.value.map(initialsKey) : [];
}

describe('parseNames', () => {
  it.each([
    'Иванов И.И., Петров П.П.',
    'Иванов И. И.; Петров П. П.',
    'Иванов Иван Иванович\nПетров Пётр Петрович',
    'Иванов Иван Иванович\r\n\r\nПетров Пётр Петрович\n',
    '1. Иванов И.И. 2. Петров П.П.',
    '1) Иванов Иван Иванович\n2) Петров Пётр Петрович',
    'Иванов И.И. и Петров П.П.',
    'Иванов И.И./Петров П.П.',
    'Иванов И.И. Петров П.П.',
    'И.И. Иванов П.П. Петров',
    'Иванов И.И. – Петров П.П.',
    'Иванов Иван Иванович Петров Пётр Петрович',
    'Иванов, И.И.; Петров, Пётр Петрович',
    'Иванов Иван\nИванович\nПетров\nПётр\nПетрович',
    'Иванов И.И. (гр. ТМ-21, 2 курс), Петров П.П. (ТМ-22)',
    'Иванов И.И., гр. ТМ-21, Петров П.П., 2 курс',
    'Иванов И.И., мастер п/о; Петров П.П., директор ООО «Заря»',
    'Иванов И.И., Петров П.П., ИВАНОВ И. И.',
    'Иванов И.И.\nпетров пётр петрович',
    'Иванов Иван Иванович; петров п.п.',
  ])('finds two people in %j', (text) => {
    expect(keys(text)).toEqual([IVANOV, PETROV]);
  });

  it.each([
    'Иванов Иван Иванович',
    'Иванов, Иван Иванович',
    'Иванов И.И., мастер п/о',
    'Иванов И.И., директор завода',
    'Иванов\nИван\nИванович',
    'Иванов И. И.',
    '1. Иванов Иван Иванович;',
    'Иванов Иван Иванович 1',
  ])('keeps %j one person', (text) => {
    expect(keys(text)).toEqual([IVANOV]);
  });

  it('keeps a double surname and two people without patronymics', () => {
    const names = parseNames('Петрова-Водкина Анна, Ёлкин Лев');
    expect(names.ok && names.value.map(nameKey)).toEqual(['петрова-водкина анна', 'елкин лев']);
  });

  it.each([
    ['Иванов И.И., <script>', NAME_PROBLEMS.markup],
    ['Иванов И.И., <b title=1>', NAME_PROBLEMS.markup],
    ['<i>', NAME_PROBLEMS.markup],
    ['мастер п/о', NAME_PROBLEMS.unreadable('мастер п/о')],
    ['Иванова, Петрова', NAME_PROBLEMS.incomplete('Иванова')],
  ])('refuses %j', (text, problem) => {
    expect(parseNames(text)).toEqual({ ok: false, problem });
  });

  it('finds as many names as were joined, with every separator', () => {
    const people = ['Иванов Иван Иванович', 'Петров П.П.', 'Ёлкина Анна', 'Алиев Али Вели оглы', 'Сидоров С. С.'];
    for (const separator of ['\n', '; ', ', ', ' и ', ' / ', ';\n', ',\n\n', ' + ', ' | ']) {
      for (let count = 1; count <= people.length; count += 1) {
        const names = parseNames(people.slice(0, count).join(separator));
        expect([separator, names.ok && names.value.length]).toEqual([separator, count]);
      }
    }
  });
});

describe('parseSingleName', () => {
  it('refuses two people', () => {
    const text = 'Иванов И.И., Петров П.П.';
    expect(parseSingleName(text)).toEqual({ ok: false, problem: NAME_PROBLEMS.single(text) });
    expect(parseSingleName('Иванов И.И.').ok).toBe(true);
  });
});

describe('the mark of a name', () => {
  it.each([
    ['Ким Яна [код 17]', { key: '17' }],
    ['Ким Яна [новый]', { isNew: true }],
    ['Ким Яна [ Новая ]', { isNew: true }],
    ['КИМ ЯНА [new]', { isNew: true }],
    ['Ким Яна [новенький]', {}],
    ['Ким Яна (новый)', {}],
  ])('of %j is %j', (text, mark) => {
    const plain = { family: 'Ким', given: 'Яна', patronymic: null, initialsOnly: false };
    expect(parseSingleName(text)).toEqual({ ok: true, value: { ...plain, ...mark } });
  });

  it('belongs to one name of the cell, and tells it from the same name without it', () => {
    const names = parseNames('Ким Яна; Ким Яна [новый], Ким Яна [код 3]; Ким Яна [новая]');
    expect(names.ok && names.value.map(({ key, isNew }) => key ?? isNew ?? null)).toEqual([null, true, '3']);
  });
});

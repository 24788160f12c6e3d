import { describe, expect, it } from '@jest/globals';
import { NAME_PROBLEMS } from '../workbook/problems.js';
import { parseSingleName } from './name-list.js';
import type { ParsedName } from './name.js';
import { initialsKey, matches, nameKey } from './name-keys.js';
import { plainName } from './name.js';

function name(text: string): ParsedName {
  const parsed = parseSingleName(text);
  if (!parsed.ok) throw new Error(parsed.problem.en);
  return parsed.value;
}

describe('parseSingleName', () => {
  it.each([
    ['Иванов Иван Иванович', 'Иванов', 'Иван', 'Иванович', false],
    ['ИВАНОВ  Иван', 'Иванов', 'Иван', null, false],
    ['иванов иван иванович', 'Иванов', 'Иван', 'Иванович', false],
    ['Иванов И.И.', 'Иванов', 'И.', 'И.', true],
    ['Иванов И. И.', 'Иванов', 'И.', 'И.', true],
    ['ИвановИ.И.', 'Иванов', 'И.', 'И.', true],
    ['Иванов И И', 'Иванов', 'И.', 'И.', true],
    ['Иванов и.и', 'Иванов', 'И.', 'И.', true],
    ['Иванов И.', 'Иванов', 'И.', null, true],
    ['Иванов Иван И.', 'Иванов', 'Иван', 'И.', false],
    ['И.И. Иванов', 'Иванов', 'И.', 'И.', true],
    ['Иван Иванович Иванов', 'Иванов', 'Иван', 'Иванович', false],
    ['Абрамович Роман Аркадьевич', 'Абрамович', 'Роман', 'Аркадьевич', false],
    ['Петрова-Водкина Анна', 'Петрова-Водкина', 'Анна', null, false],
    ['ПЕТРОВА – ВОДКИНА Анна Сергеевна', 'Петрова-Водкина', 'Анна', 'Сергеевна', false],
    ['1. Иванов Иван', 'Иванов', 'Иван', null, false],
    ['№ 12) Иванов Иван 2', 'Иванов', 'Иван', null, false],
    ['Иванов Иван (гр. ТМ-21, 2 курс)', 'Иванов', 'Иван', null, false],
    ['Иванов Иван Иванович – мастер', 'Иванов', 'Иван', 'Иванович', false],
    ['Иванов\u00a0Иван\nИванович', 'Иванов', 'Иван', 'Иванович', false],
    ['Алиев Али Вели оглы', 'Алиев', 'Али', 'Вели оглы', false],
    ['Нгуен Тхи Тху Ха', 'Нгуен', 'Тхи', 'Тху Ха', false],
    ['Ивaнoв Иван', 'Иванов', 'Иван', null, false],
    ["О'Коннор Шон", "О'Коннор", 'Шон', null, false],
  ])('reads %j', (text, family, given, patronymic, initialsOnly) => {
    expect(name(text)).toEqual({ family, given, patronymic, initialsOnly });
  });

  it.each([
    ['', NAME_PROBLEMS.required],
    ['Иванов <b>Иван</b>', NAME_PROBLEMS.markup],
    ['Иванов', NAME_PROBLEMS.incomplete('Иванов')],
    ['И.И.', NAME_PROBLEMS.incomplete('И.И.')],
    ['Куратор ____ Иванова', NAME_PROBLEMS.unreadable('Куратор ____ Иванова')],
    ['ivanov@mail.ru Иван', NAME_PROBLEMS.unreadable('ivanov@mail.ru Иван')],
    ['Иванов И.И. Петров П.П.', NAME_PROBLEMS.unreadable('Иванов И.И. Петров П.П.')],
    ['Иванов Иван Петров Пётр', NAME_PROBLEMS.unreadable('Иванов Иван Петров Пётр')],
    ['Иванов Иван Иванович Петров', NAME_PROBLEMS.unreadable('Иванов Иван Иванович Петров')],
    ['12345', NAME_PROBLEMS.unreadable('12345')],
  ])('refuses %j', (text, problem) => {
    expect(parseSingleName(text)).toEqual({ ok: false, problem });
  });

  it('refuses a cell of more than 10,000 characters', () => {
    expect(parseSingleName(`Иванов ${'И'.repeat(10_001)}`).ok).toBe(false);
  });
});

describe('the keys of a name', () => {
  it('ignore case, ё, spaces and numbering', () => {
    expect(nameKey(name('2) СЕМЁНОВ   Пётр'))).toBe(nameKey(name('Семенов Петр')));
  });

  it('tell people apart', () => {
    expect(nameKey(name('Иванов Иван Иванович'))).not.toBe(nameKey(name('Иванов Иван Петрович')));
  });

  it('are idempotent and carry over to initials, whatever the spelling', () => {
    const spellings = [(s: string) => s, (s: string) => s.toUpperCase(), (s: string) => s.replaceAll(' ', '   ')];
    for (const family of ['Иванов', 'Ёлкина', 'Петрова-Водкина', 'Шевчук']) {
      for (const rest of ['Иван Иванович', 'Анна Сергеевна', 'Пётр']) {
        const key = nameKey(name(`${family} ${rest}`));
        expect(nameKey(name(key))).toBe(key);
        for (const spelling of spellings) {
          const spelt = name(spelling(`${family} ${rest}`));
          expect(nameKey(spelt)).toBe(key);
          const initials = rest.replace(/(\p{Lu})\p{Ll}+/gu, '$1.').replace(' ', '');
          expect(initialsKey(spelt)).toBe(initialsKey(name(`${family} ${initials}`)));
          expect(matches(name(`${family} ${initials}`), spelt)).toBe(true);
        }
      }
    }
  });
});

describe('matches', () => {
  it.each([
    ['Иванов И.И.', 'Иванов Иван Ильич', true],
    ['Иванов И.И.', 'Иванов Иван Петрович', false],
    ['Иванов И.', 'Иванов Иван Петрович', true],
    ['Иванов И.И.', 'Иванова Ирина Игоревна', false],
    ['Иванов Иван', 'Иванов Иван Петрович', true],
    ['Иванов Иван Иванович', 'Иванов Игорь Иванович', false],
    ['Семёнов П.П.', 'Семенов Пётр Павлович', true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(matches(name(a), name(b))).toBe(expected);
    expect(matches(name(b), name(a))).toBe(expected);
  });
});

describe('a name written just as names should be', () => {
  const words = ['Иванов', 'Мастер', 'Группа', 'Салтыков-Щедрин', 'Анна', 'Ольга', 'Вели', 'Оглы', 'Ильич', 'Петровна', 'Олегович', 'Ли', 'И.', 'П.']; // prettier-ignore

  it('is read at once as it would be read at length', () => {
    let plain = 0;
    for (const family of words) {
      for (const given of words) {
        for (const rest of ['', ...words.map((word) => ` ${word}`), 'О.']) {
          const text = `${family} ${given}${rest}`;
          if (plainName(text) === null) continue;
          plain += 1;
          // Two spaces are more than such a name has, so that it is read at length.
          const slowly = text.replace(' ', '  ');
          expect([text, parseSingleName(text)]).toEqual([text, parseSingleName(slowly)]);
          expect([text, { ok: true, value: plainName(text) }]).toEqual([text, parseSingleName(slowly)]);
        }
      }
    }
    expect(plain).toBeGreaterThan(1_000);
  });
});

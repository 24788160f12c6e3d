import { describe, expect, it } from '@jest/globals';
import { NAME_PROBLEMS } from '../workbook/problems.js';
import { NAME_REFUSALS } from './name.problems.js';
import { parseSingleName } from './name-list.js';
import type { ParsedName } from './name.js';
import { initialsKey, matches, nameKey } from './name-keys.js';
import { plainName } from './name.js';
import { shownName } from './problems.js';

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
    ['Куратор ____ Иванова', NAME_REFUSALS.unaccounted('____', 'Куратор ____ Иванова')],
    ['ivanov@mail.ru Иван', NAME_REFUSALS.unaccounted('@', 'ivanov@mail.ru Иван')],
    ['Иванов И.И. Петров П.П.', NAME_PROBLEMS.single('Иванов И.И. Петров П.П.')],
    ['Иванов Иван Петров Пётр', NAME_PROBLEMS.unreadable('Иванов Иван Петров Пётр')],
    ['Иванов Иван Иванович Петров', NAME_PROBLEMS.incomplete('Иванов Иван Иванович Петров')],
    ['Анна Сергеевна', NAME_REFUSALS.noFamilyName('Анна Сергеевна')],
    ['Иванов-Сергей Олегович', NAME_REFUSALS.noFamilyName('Иванов-Сергей Олегович')],
    ['Иванов Петров', NAME_REFUSALS.twoFamilyNames('Иванов Петров')],
    ['Смелов Иванович Иван', NAME_REFUSALS.twoFamilyNames('Смелов Иванович Иван')],
    ['Хохлова Льва Ильича', NAME_REFUSALS.oblique('Хохлова Льва Ильича')],
    ['любит рисовать', NAME_REFUSALS.smallLetters('любит рисовать')],
    ['Иванов И.И. (', NAME_REFUSALS.unaccounted('(', 'Иванов И.И. (')],
    ['Журавлёв А.Г. …', NAME_REFUSALS.unaccounted('…', 'Журавлёв А.Г. …')],
    ['Стеzпанов Артём', NAME_REFUSALS.mixedAlphabets('z', 'Стеzпанов Артём')],
    ['Хохлов Q.W.', NAME_REFUSALS.mixedAlphabets('Q', 'Хохлов Q.W.')],
    ['не закреплён', NAME_REFUSALS.nobody('не закреплён')],
    ['Директор Громов П.С.', NAME_REFUSALS.signature('Директор Громов П.С.')],
    ['Новый Мир, ООО', NAME_REFUSALS.unaccounted('ООО', 'Новый Мир, ООО')],
    ['12345', NAME_REFUSALS.unaccounted('1', '12345')],
  ])('refuses %j', (text, problem) => {
    expect(parseSingleName(text)).toEqual({ ok: false, problem });
  });

  it('refuses a cell of more than 10,000 characters', () => {
    expect(parseSingleName(`Иванов ${'И'.repeat(10_001)}`).ok).toBe(false);
  });
});

describe('a name that is guessed', () => {
  it.each([
    ['Иван Ильич Смелов', 'Смелов Иван Ильич'],
    ['Анна Петровна Бабич', 'Бабич Анна Петровна'],
    ['Иван Петрович Абрамович', 'Абрамович Иван Петрович'],
    ['Али Вели оглы Мамедов', 'Мамедов Али Вели оглы'],
    ['Артём Журавлёв', 'Журавлёв Артём'],
    ['Артём Журавлёв Глебович', 'Журавлёв Артём Глебович'],
    ['Эркин уулу Бакыт', 'Эркин уулу Бакыт'],
    ['Новый Мир', 'Новый Мир'],
  ])('%j is read as %j, and the reader is told', (text, read) => {
    const parsed = parseSingleName(text);
    expect(parsed.ok && shownName(parsed.value)).toBe(read);
    expect(parsed).toMatchObject({ warnings: [{ ru: expect.stringContaining('угадан') }] });
  });

  it.each([
    ['Хохлов ЛИ', 'Хохлов Л. И.'],
    ['Ким Ира Цой', 'Ким Ира Цой'],
    ['HOPA PEM TAPAC', 'Нора Рем Тарас'],
    ['Хохлов A.C.', 'Хохлов А. С.'],
    ['Cтeпaнoв Apтём', 'Степанов Артём'],
  ])('%j is read as %j with a warning', (text, read) => {
    const parsed = parseSingleName(text);
    expect(parsed.ok && shownName(parsed.value)).toBe(read);
    expect(parsed.ok && parsed.warnings?.map(({ ru }) => ru).join()).toContain(`«${read}»`);
  });

  it('leaves Latin names and keys in Latin letters', () => {
    const [smith, marked] = [parseSingleName('Smith John'), parseSingleName('Ким Яна [код HC-21]')];
    expect(smith.ok && shownName(smith.value)).toBe('Smith John');
    expect(marked).toEqual({ ok: true, value: { ...name('Ким Яна'), key: 'HC-21' } });
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
  const words = ['Иванов', 'Мастер', 'Группа', 'Салтыков-Щедрин', 'Анна', 'Ольга', 'Вели', 'Оглы', 'Ильич', 'Петровна', 'Олегович', 'Ли', 'И.', 'П.', 'Нет', 'Мать', 'Также', 'Школа', 'Отчислен', 'Ирина', 'Бабич']; // prettier-ignore

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
          expect([text, parseSingleName(text)]).toEqual([text, { ok: true, value: plainName(text) }]);
        }
      }
    }
    expect(plain).toBeGreaterThan(300);
  });
});

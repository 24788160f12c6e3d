import { describe, expect, it } from '@jest/globals';
import { random, type Random } from '#kernel/random/random.js';
import { nameKey } from './name-keys.js';
import { parseNameOrNobody, parseNames } from './name-list.js';

/** Whom a college may have; the second form is how others write the same person. */
const PEOPLE = [
  ['Журавлёв', 'Артём', 'Глебович'],
  ['Щукина', 'Зоя', 'Яковлевна'],
  ['Хохлов', 'Лев', 'Ильич'],
  ['Петрова-Водкина', 'Анна', 'Кузьминична'],
  ['Абрамович', 'Роман', 'Аркадьевич'],
  ['Мастеров', 'Иван', 'Фомич'],
  ['Ким', 'Яна', 'Олеговна'],
  ['Наставников', 'Мартин', 'Лукич'],
] as const;

const BEFORE = ['доцент', 'к.п.н.', 'к. т. н., доцент', 'мастер п/о', 'Зав. отделением', 'Социальный педагог', 'ст. преподаватель', 'ИП', 'Наставник:', 'гр. ТМ-21', 'ИС-21:', '2 курс', '9 «А» класс:', 'Директор ООО «Заря»', 'студент', '3)', '№ 4.']; // prettier-ignore
const AFTER = [', доцент', ' – мастер производственного обучения', ' (преподаватель)', ', к.э.н.', ' до 01.02', ' с 01.09.2024', ' 15.03.2007 г.р.', ' ИС-21', ', гр. ТМ-21', ' 1 курс', '*', ' (староста, отл.)', ' отчислен', ', в декрете', ' "староста"', ' ООО «Заря»', '.', ', инженер 1 категории']; // prettier-ignore
const BETWEEN = [', ', '; ', '\n', ' / ', ' и ', ' + ', '\n\n', ';\n', ' | '];
/** What makes a cell nobody can read for sure. */
const SPOILS = ['не', 'вместо', '___', '…', 'и др.', 'ещё двое', 'вся группа'];

interface Written {
  readonly text: string;
  readonly key: string;
}

const spellings: readonly ((name: readonly [string, string, string]) => string)[] = [
  ([family, given, patronymic]) => `${family} ${given} ${patronymic}`,
  ([family, given, patronymic]) => `${given} ${patronymic} ${family}`,
  ([family, given, patronymic]) => `${family}\n${given} ${patronymic}`,
  ([family, given, patronymic]) => `${family}  ${given}\n${patronymic}`,
  ([family, given, patronymic]) => `${family}, ${given} ${patronymic}`,
  ([family, given, patronymic]) => `${family} ${given} ${patronymic}`.toUpperCase(),
  ([family, given, patronymic]) => `${family} ${given} ${patronymic}`.toLowerCase(),
  ([family, given, patronymic]) => `${family} ${given} ${patronymic}`.replaceAll('о', 'o').replaceAll('е', 'e'),
];

const maybe = (share: number, by: Random, texts: readonly string[]) => (by.chance(share) ? by.pick(texts) : '');

function written(by: Random): Written {
  const person = by.pick(PEOPLE);
  const before = maybe(0.5, by, BEFORE);
  const name = by.pick(spellings)(person);
  const text = `${before}${before === '' ? '' : ' '}${name}${maybe(0.5, by, AFTER)}${maybe(0.2, by, AFTER)}`;
  return { text, key: person.join(' ').toLowerCase().replaceAll('ё', 'е') };
}

const CELLS = 3_000;

describe('names with all that stands around them', () => {
  it('are read as the person, or refused, and never as another', () => {
    const by = random('one name');
    let read = 0;
    for (let cell = 0; cell < CELLS; cell += 1) {
      const { text, key } = written(by);
      const name = parseNameOrNobody(text);
      if (!name.ok) continue;
      expect([text, name.value === null ? null : nameKey(name.value)]).toEqual([text, key]);
      read += 1;
    }
    expect(read / CELLS).toBeGreaterThan(0.9);
  });

  it('in a list are all read, or the cell is refused', () => {
    const by = random('a list');
    let read = 0;
    for (let cell = 0; cell < CELLS; cell += 1) {
      const people = Array.from({ length: 2 + by.below(3) }, () => written(by));
      const between = by.pick(BETWEEN);
      const text = people.map((person) => person.text).join(between);
      const names = parseNames(text);
      if (!names.ok) continue;
      expect([text, names.value.map(nameKey)]).toEqual([text, [...new Set(people.map(({ key }) => key))]]);
      read += 1;
    }
    expect(read / CELLS).toBeGreaterThan(0.75);
  });

  it('are refused where a word could change what they mean', () => {
    const by = random('spoilt');
    for (let cell = 0; cell < 300; cell += 1) {
      const { text } = written(by);
      const spoilt = by.chance(0.5) ? `${text} ${by.pick(SPOILS)}` : `${by.pick(SPOILS)} ${text}`;
      expect([spoilt, parseNames(spoilt).ok]).toEqual([spoilt, false]);
    }
  });

  it('say what was left out of them', () => {
    const by = random('told');
    for (let cell = 0; cell < 300; cell += 1) {
      const [title, note] = [by.pick(['доцент', 'ИС-21', 'мастер п/о']), by.pick([' до 01.02', ' (преподаватель)'])];
      const names = parseNames(`${title} ${by.pick(PEOPLE).join(' ')}${note}`);
      const told = names.ok ? (names.warnings ?? []).map(({ ru }) => ru).join() : '';
      expect([told.includes(`«${title}»`), told.includes(`«${note.trim()}»`)]).toEqual([true, true]);
    }
  });
});

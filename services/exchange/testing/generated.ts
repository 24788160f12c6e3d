import type { Random } from '#kernel/random/random.js';
import type { ImportKind } from '../bases/columns.js';

const FAMILIES = ['Иванов', 'Петров', 'Ким', 'Орлова', 'Ёлкина', 'Салтыков-Щедрин'];
const GIVEN = ['Иван', 'Анна', 'Лев', 'Яна'];
const PATRONYMICS = ['Петрович', 'Олеговна', 'Ильич'];
const FORMS = [
  'студент – студент',
  'педагог – студент',
  'работодатель – студент',
  'учитель-учитель',
  'Педагог-педагог',
];
const WORKPLACES = ['ООО «Заря»', 'Заря, ООО', 'АО «Рассвет»', 'Колледж'];
const DAYS = [
  '01.10.2024',
  '15.11.2024',
  45_566,
  'сентябрь 2024',
  '10.01.2025',
  '12.2024',
  '20.12.2024',
  '03.02.2025',
  '11.2024',
  '31.02.2025',
  '01.09.2026',
];
const TEXTS = [
  'сварка, #демоэкзамен',
  'Хочет  найти работу\nпо профессии',
  '=1+1',
  '@practice и #C',
  '#молодая_семья',
  'нет',
  '–',
  '<script>alert(1)</script>',
];
const BOOK = 'ё'.repeat(4001);
const LINKS = ['https://college.ru/case/1', 'Отзыв: https://vk.com/a https://vk.com/b', 'папка № 7', 'vk.com/club1']; // prettier-ignore
const COMPETENCES = ['сварка; пайка', 'Сварка,\nчтение чертежей (ЕСКД, ISO)', '#WorldSkills #сварка', 'C#, 1С']; // prettier-ignore
const AGES = ['14–17', 'старше 16', 'любой', '10-12 лет', 'студенты старших курсов', 16];
const CONTACTS = ['+7 900 123-45-67', 'a@college.ru', '8 900 765-43-21, мама', 'b@college.ru', 'c@college', '???'];

const MENTEE_HEADER = ['№', 'ФИО наставляемого', 'Контактные данные', 'Год рождения', 'Дата вхождения в программу', 'ФИО наставника', 'Форма наставничества', 'Место работы наставника', 'Дата завершения программы', 'Отметка о прохождении программы', 'Группа', 'Внешний код', 'Основной запрос', 'Результаты программы', 'Ссылка на кейс/отзыв', 'Дата приёма на работу']; // prettier-ignore
const MENTOR_HEADER = ['№', 'ФИО', 'Контактные данные', 'Место работы/учёбы', 'Дата вхождения в базу', 'ФИО наставляемых', 'Форма наставничества', 'Дата завершения', 'Год рождения', 'Группа', 'Внешний код', 'Основные компетенции', 'Важные достижения', 'Интересы', 'Желаемый возраст', 'Ресурс времени', 'Результаты', 'Ссылка на кейс']; // prettier-ignore

/** Rows of a base as careless hands fill it: few names, so that many meet, spelled in several ways, and slips of the pen. */
export function generatedSheet(kind: ImportKind, by: Random): unknown[][] {
  const rows = Array.from({ length: 1 + by.below(12) }, (_, n) => (kind === 'mentees' ? mentee(n, by) : mentor(n, by)));
  return [kind === 'mentees' ? MENTEE_HEADER : MENTOR_HEADER, ...rows];
}

const EDITED = ['Основной запрос', 'Результаты программы', 'Важные достижения', 'Ресурс времени', 'Результаты'];

/** The same rows some weeks later: what is said of people has been written anew. */
export function editedSheet([header = [], ...rows]: readonly unknown[][], by: Random): unknown[][] {
  const edited = (row: unknown[]) => row.map((cell, n) => (EDITED.includes(String(header[n])) ? text(by) : cell));
  return [header, ...rows.map(edited)];
}

const maybe = <T>(share: number, by: Random, value: () => T): T | '' => (by.chance(share) ? value() : '');

const text = (by: Random) => (by.chance(0.02) ? BOOK : by.pick(TEXTS));
const link = (by: Random) => (by.chance(0.05) ? 'javascript:alert(1)' : by.pick(LINKS));
const competences = (by: Random) => (by.chance(0.05) ? 'слово '.repeat(20) : by.pick(COMPETENCES));

function name(by: Random): string {
  const [family, given, patronymic] = [by.pick(FAMILIES), by.pick(GIVEN), by.pick(PATRONYMICS)];
  const style = by.below(20);
  if (style < 3) return `${family} ${given[0]}.${patronymic[0]}.`;
  if (style < 5) return `${family} ${given}`.toUpperCase();
  if (style < 6) return `<b>${family}</b> ${given}`;
  if (style < 7) return `${family} ${given} [${by.pick(['код k-1', 'код k-2', 'код name:00000000', 'новый'])}]`;
  return `${family} ${given} ${patronymic}`;
}

function mentee(n: number, by: Random): unknown[] {
  return [
    n + 1,
    name(by),
    maybe(0.4, by, () => by.pick(CONTACTS)),
    maybe(0.9, by, () => by.pick([2005, 2006, 2006, 2006, 2007, 2007, '14.02.2007', '14.02.2007', 1890])),
    maybe(0.6, by, () => by.pick(DAYS)),
    maybe(0.8, by, () => name(by)),
    maybe(0.9, by, () => by.pick(FORMS)),
    maybe(0.5, by, () => by.pick(WORKPLACES)),
    maybe(0.3, by, () => by.pick(DAYS)),
    maybe(0.2, by, () => by.pick(['да', 'нет', '?'])),
    maybe(0.3, by, () => by.pick(['ТМ-21', 'СВ-12'])),
    maybe(0.1, by, () => by.pick(['k-1', '15', '16'])),
    maybe(0.4, by, () => text(by)),
    maybe(0.3, by, () => text(by)),
    maybe(0.2, by, () => link(by)),
    maybe(0.1, by, () => by.pick(DAYS)),
  ];
}

function mentor(n: number, by: Random): unknown[] {
  return [
    n + 1,
    name(by),
    maybe(0.4, by, () => by.pick(CONTACTS)),
    maybe(0.6, by, () => by.pick(WORKPLACES)),
    maybe(0.6, by, () => by.pick(DAYS)),
    maybe(0.6, by, () => Array.from({ length: 1 + by.below(3) }, () => name(by)).join('\n')),
    maybe(0.9, by, () => by.pick(FORMS)),
    maybe(0.2, by, () => by.pick(DAYS)),
    maybe(0.3, by, () => by.pick([1975, 1980, 2006])),
    maybe(0.2, by, () => by.pick(['ТМ-21', 'СВ-12'])),
    maybe(0.1, by, () => by.pick(['k-1', '15', '16'])),
    maybe(0.5, by, () => competences(by)),
    maybe(0.2, by, () => text(by)),
    maybe(0.2, by, () => text(by)),
    maybe(0.3, by, () => by.pick(AGES)),
    maybe(0.2, by, () => text(by)),
    maybe(0.2, by, () => text(by)),
    maybe(0.2, by, () => link(by)),
  ];
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { xlsx } from '../sheets/testing/files.js';
import { served, type Served } from './testing/served.js';

let hub: TestHub;
let region: World;
let server: Served;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  server = await served(hub, hub.gateway);
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

const HEADER = ['ФИО наставляемого', 'Год рождения', 'Дата вхождения в программу', 'Телефон', 'E-mail', 'Категория', 'Форма наставничества', 'Основной запрос', 'Внешний код']; // prettier-ignore
const FORM = 'педагог – студент';
const good = (name: string) => [name, 2006, '01.10.2024', '+7 900 123-45-67', 'a@college.ru', 'студент', FORM, '', ''];
const bad = (name: string, column: string, value: unknown) => good(name).with(HEADER.indexOf(column), value as string);

/** Rows from the second on, each with the column and the word that its refusal must have, in Russian and in English. */
const CASES: [unknown[], string, RegExp, RegExp][] = [
  [bad('Ким Яна', 'Дата вхождения в программу', '31.02.2025'), 'Дата вхождения в программу', /нет в календаре/, /no such day/],
  [bad('Белов Лев', 'Год рождения', 1890), 'Год рождения', /1890 неправдоподобен/, /1890 is implausible/],
  [good('<b>Титов</b> Лев'), 'ФИО наставляемого', /разметки/, /markup/],
  [bad('Орлов Лев', 'E-mail', 'lev@college'), 'E-mail', /адрес почты/, /e-mail address/],
  [bad('Носов Лев', 'Телефон', '8 900 123-45'), 'Телефон', /номер телефона/, /phone number/],
  [bad('Лосев Лев', 'Основной запрос', 'x'.repeat(10_001)), 'Основной запрос', /10 000/, /10,000/],
  [bad('Гусев Лев', 'Категория', 'педагог'), 'Категория', /не подходит к форме/, /does not fit the form/],
  [bad('Сомов Лев', 'Внешний код', '17'), 'Внешний код', /у другого человека, в строке 10/, /another person, in row 10/],
  [bad('Ершов Лев', 'Внешний код', '17'), 'Внешний код', /у другого человека, в строке 9/, /another person, in row 9/],
]; // prettier-ignore

describe('a sheet with every slip of the pen', () => {
  it.each(['ru', 'en'] as const)(
    'is told of each by row and column (%s), and its good rows are taken',
    async (language) => {
      const college = await region.college();
      const rows = [...CASES.map(([row]) => row), good('Смирнова Анна'), good('Ёлкин Пётр')];
      const { report } = await server.send(xlsx([{ rows: [HEADER, ...rows] }]), {
        token: college.curator.token,
        language,
        query: { sheet: 'mentees', college: college.code, year: '2024/2025', preview: 'false' },
      });
      const refused = report!.rows.filter(({ outcome }) => outcome === 'REFUSED');
      expect(refused.map(({ row, cells }) => [row, ...cells.map(({ column, reason }) => [column, reason])])).toEqual(
        CASES.map(([, column, ru, en], n) => [n + 2, [column, expect.stringMatching(language === 'ru' ? ru : en)]]),
      );
      const people = await hub.owner(
        'select family_name as name from participants.person where college_id = $1 order by 1',
        [college.id],
      );
      expect(people.map(({ name }) => name)).toEqual(['Ёлкин', 'Смирнова']);
    },
  );
});

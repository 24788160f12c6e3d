import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { attestingQuery } from '../../testing/bases.js';
import { xlsx } from '../../testing/files.js';
import { served, type Served } from '../../testing/served.js';

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

const HEADER = ['ФИО наставляемого', 'Год рождения', 'Дата вхождения в программу', 'Телефон', 'E-mail', 'Категория', 'Форма наставничества', 'Основной запрос', 'Внешний код', 'Результаты программы', 'Ссылка на кейс/отзыв', 'Дата приёма на работу']; // prettier-ignore
const FORM = 'педагог – студент';
const good = (name: string) => [
  name,
  2006,
  '01.10.2024',
  '+7 900 123-45-67',
  'a@college.ru',
  'студент',
  FORM,
  '',
  '',
  '',
  '',
  '',
];
const bad = (name: string, column: string, value: unknown) => good(name).with(HEADER.indexOf(column), value as string);

/** Rows from the second on, each with the column and the word that its refusal must have, in Russian and in English. */
const CASES: [unknown[], string, RegExp, RegExp][] = [
  [bad('Ким Яна', 'Дата вхождения в программу', '31.02.2025'), 'Дата вхождения в программу', /нет в календаре/, /no such day/],
  [bad('Белов Лев', 'Год рождения', 1890), 'Год рождения', /1890 неправдоподобен/, /1890 is implausible/],
  [good('<b>Титов</b> Лев'), 'ФИО наставляемого', /разметки/, /markup/],
  [bad('Орлов Лев', 'E-mail', 'lev@college'), 'E-mail', /адрес почты/, /e-mail address/],
  [bad('Носов Лев', 'Телефон', '8 900 123-45'), 'Телефон', /номер телефона/, /phone number/],
  [bad('Лосев Лев', 'Основной запрос', 'x'.repeat(10_001)), 'Основной запрос', /10 000/, /10,000/],
  [bad('Зуев Лев', 'Основной запрос', 'я'.repeat(4001)), 'Основной запрос', /длиннее 4000/, /longer than 4000/],
  [bad('Котов Лев', 'Результаты программы', 'я'.repeat(4001)), 'Результаты программы', /длиннее 4000/, /longer than 4000/],
  [bad('Чижов Лев', 'Ссылка на кейс/отзыв', 'javascript:alert(1)'), 'Ссылка на кейс/отзыв', /https:\/\//, /https:\/\//],
  [bad('Грачёв Лев', 'Дата приёма на работу', '31.02.2024'), 'Дата приёма на работу', /нет в календаре/, /no such day/],
  [bad('Гусев Лев', 'Категория', 'педагог'), 'Категория', /не подходит к форме/, /does not fit the form/],
  [bad('Сомов Лев', 'Внешний код', '17'), 'Внешний код', /у другого человека, в строке 14/, /another person, in row 14/],
  [bad('Ершов Лев', 'Внешний код', '17'), 'Внешний код', /у другого человека, в строке 13/, /another person, in row 13/],
]; // prettier-ignore

const MENTOR_HEADER = ['ФИО', 'Категория', 'Основные компетенции', 'Важные достижения', 'Интересы', 'Желаемый возраст наставляемых', 'Ресурс времени', 'Дата вхождения в базу', 'Результаты', 'Ссылка на кейс/отзыв']; // prettier-ignore
const sound = (name: string) => [name, 'педагог', 'сварка', 'призёр', '<i>шахматы</i>', '14–17', 'по средам', '01.09.2024', '=1+1', '']; // prettier-ignore
const wrong = (name: string, column: string, value: unknown) =>
  sound(name).with(MENTOR_HEADER.indexOf(column), value as string);
const MANY = Array.from({ length: 51 }, (_, n) => `слово ${n}`).join(', ');

/** The same of the base of mentors. */
const MENTOR_CASES: [unknown[], string, RegExp, RegExp][] = [
  [wrong('Ким Яна', 'Основные компетенции', 'я'.repeat(101)), 'Основные компетенции', /до 100 знаков/, /100 characters/],
  [wrong('Белов Лев', 'Основные компетенции', MANY), 'Основные компетенции', /до 50 записей/, /50 entries/],
  [wrong('Титов Лев', 'Важные достижения', 'я'.repeat(4001)), 'Важные достижения', /длиннее 4000/, /longer than 4000/],
  [wrong('Орлов Лев', 'Интересы', 'x'.repeat(10_001)), 'Интересы', /10 000/, /10,000/],
  [wrong('Носов Лев', 'Желаемый возраст наставляемых', 46_001), 'Желаемый возраст наставляемых', /в дату/, /into a date/],
  [wrong('Лосев Лев', 'Желаемый возраст наставляемых', 'я'.repeat(4001)), 'Желаемый возраст наставляемых', /длиннее 4000/, /longer than 4000/],
  [wrong('Зуев Лев', 'Ресурс времени', 'я'.repeat(4001)), 'Ресурс времени', /длиннее 4000/, /longer than 4000/],
  [wrong('Котов Лев', 'Результаты', 'я'.repeat(4001)), 'Результаты', /длиннее 4000/, /longer than 4000/],
  [wrong('Чижов Лев', 'Ссылка на кейс/отзыв', 'data:text/html,x'), 'Ссылка на кейс/отзыв', /https:\/\//, /https:\/\//],
  [wrong('Гусев Лев', 'Дата вхождения в базу', '31.06.2024'), 'Дата вхождения в базу', /нет в календаре/, /no such day/],
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
        query: { sheet: 'mentees', college: college.code, year: '2024/2025', preview: 'false', ...attestingQuery() },
      });
      const refused = report!.rows.filter(({ outcome }) => outcome === 'REFUSED');
      expect(refused.map(({ row, cells }) => [row, ...cells.map(({ column, problem }) => [column, problem])])).toEqual(
        CASES.map(([, column, ru, en], n) => [n + 2, [column, expect.stringMatching(language === 'ru' ? ru : en)]]),
      );
      const people = await hub.owner(
        'select family_name as name from participants.person where college_id = $1 order by 1',
        [college.id],
      );
      expect(people.map(({ name }) => name)).toEqual(['Ёлкин', 'Смирнова']);
    },
  );

  it.each(['ru', 'en'] as const)('in what it says of mentors likewise (%s), also in a preview', async (language) => {
    const college = await region.college();
    const rows = [...MENTOR_CASES.map(([row]) => row), sound('Смирнова Анна')];
    const cells = { F6: { t: 'n', v: 46_001, z: 'dd.mm.yyyy' }, G12: { t: 'n', f: '1+1' } } as const;
    for (const preview of ['true', 'false']) {
      const { report } = await server.send(xlsx([{ rows: [MENTOR_HEADER, ...rows, sound('Ёлкин Пётр')], cells }]), {
        token: college.curator.token,
        language,
        query: { sheet: 'mentors', college: college.code, year: '2024/2025', preview, ...attestingQuery('mentors') },
      });
      const refused = report!.rows.filter(({ outcome }) => outcome === 'REFUSED');
      expect(refused.map(({ row, cells: said }) => [row, ...said.map(({ column, problem }) => [column, problem])])).toEqual([
        ...MENTOR_CASES.map(([, column, ru, en], n) => [n + 2, [column, expect.stringMatching(language === 'ru' ? ru : en)]]),
        [12, ['Ресурс времени', expect.stringMatching(language === 'ru' ? /Формула/ : /formula/)]],
      ]); // prettier-ignore
      expect(report!.summary.profiles).toEqual({ created: 1, updated: 0, unchanged: 0 });
    }
    const kept = await hub.owner(
      `select family_name as name, interests, results, preferred_age_from as from, preferred_age_to as to
         from participants.person p join participants.mentor_profile s on (s.college_id, s.person_id) = (p.college_id, p.id)
        where p.college_id = $1`,
      [college.id],
    );
    expect(kept).toEqual([{ name: 'Ёлкин', interests: '<i>шахматы</i>', results: '=1+1', from: 14, to: 17 }]);
  });
});

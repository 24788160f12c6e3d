import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { attestingQuery, MENTEES, menteesSheet } from '../../testing/bases.js';
import { xlsx, type SheetSource } from '../../testing/files.js';
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

const query = (college: CollegeWorld, more: Record<string, string> = {}) => ({
  sheet: 'mentees',
  college: college.code,
  year: '2024/2025',
  preview: 'false',
  ...attestingQuery(more['sheet']),
  ...more,
});

const post = (college: CollegeWorld, sheet: SheetSource, more: Record<string, string> = {}) =>
  server.send(xlsx([sheet]), { token: college.curator.token, query: query(college, more) });

describe('refused rows', () => {
  it('come back as texts, each with the people whom a name may mean, and are taken once mended', async () => {
    const college = await region.college();
    const namesakes = { category: 'TEACHER', familyName: 'Титова', givenName: 'Нина', patronymic: 'Львовна' } as const;
    await college.people(
      { ...namesakes, externalId: '17', birthYear: 1980 },
      { ...namesakes, externalId: '18', birthYear: 1990, workplace: 'Филиал' },
    );
    const row = [1, 'Орлова Ольга Юрьевна', '', 1985, '', '01.10.2024', 'Титова Н. Л.', 'педагог – педагог']; // prettier-ignore
    const ending = await post(college, menteesSheet([row]), { refused: 'true' });
    const [report, file] = ending.lines.slice(-2);
    if (!('report' in report!) || !('refused' in file!)) throw new Error(JSON.stringify(ending.lines));
    expect(report.report.rows[0]?.cells).toEqual([
      {
        column: 'ФИО наставника',
        problem: expect.stringContaining('[код 17]'),
        answers: [
          { name: 'Титова Н. Л.', write: 'Титова Нина Львовна [код 17]', facts: '1980' },
          { name: 'Титова Н. Л.', write: 'Титова Нина Львовна [код 18]', facts: '1990, Филиал' },
        ],
      },
    ]);
    expect(file.refused.header.slice(0, 6)).toEqual(['№', 'ФИО наставляемого', 'Контактные данные (или представителя)', 'Год рождения', 'Основной запрос', 'Дата вхождения в программу']); // prettier-ignore
    expect(file.refused.rows).toEqual([
      { row: 4, cells: ['1', 'Орлова Ольга Юрьевна', '', '1985', '', '01.10.2024', 'Титова Н. Л.', 'педагог – педагог', '', ''] }, // prettier-ignore
    ]);
    const mended = [file.refused.header, file.refused.rows[0]!.cells.with(6, 'Титова Нина Львовна [код 18]')];
    const csv = mended.map((cells) => cells.join(';')).join('\n');
    const { report: again } = await server.send(csv, { token: college.curator.token, query: query(college) });
    expect(again?.summary).toMatchObject({ accepted: 1, refused: 0, pairs: { created: 1 } });
  });
});

describe('a name that is said to be none of the people known by it', () => {
  it('is offered as an answer, registers somebody new, and means them when the same file comes again', async () => {
    const college = await region.college();
    const namesakes = { category: 'TEACHER', familyName: 'Титова', givenName: 'Нина', patronymic: 'Львовна' } as const;
    await college.people({ ...namesakes, externalId: '17' }, { ...namesakes, externalId: '18' });
    const row = [1, 'Орлова Ольга Юрьевна', '', 1985, '', '01.10.2024', 'Титова Нина Львовна', 'педагог – педагог']; // prettier-ignore
    const { report: asked } = await post(college, menteesSheet([row]));
    const answers = asked?.rows[0]?.cells[0]?.answers ?? [];
    expect(answers.map(({ write, isNew = false }) => [write, isNew])).toEqual([
      ['Титова Нина Львовна [код 17]', false],
      ['Титова Нина Львовна [код 18]', false],
      ['Титова Нина Львовна [новый]', true],
    ]);

    const mended = menteesSheet([row.with(6, answers[2]!.write)]);
    const foreseen = await post(college, mended, { preview: 'true' });
    const { report: taken } = await post(college, mended);
    const counts = {
      people: { created: 2, updated: 0, unchanged: 0 },
      pairs: { created: 1, updated: 0, unchanged: 0 },
    };
    expect([foreseen.report?.summary, taken?.summary]).toMatchObject([counts, counts]);
    const { report: again } = await post(college, mended);
    expect(again?.summary).toMatchObject({
      people: { created: 0, updated: 0 },
      pairs: { created: 0, updated: 0, unchanged: 1 },
    });
    const { people } = await college.curator.ask('{ people(search: "Титова Нина") { totalCount } }');
    expect(people.totalCount).toBe(3);
  });
});

describe('an import', () => {
  it('is kept in the list of imports once it is imported, and a preview is not', async () => {
    const college = await region.college();
    const listed = async () =>
      (
        await college.curator.ask(
          'query ($id: ID!) { importRuns(collegeId: $id) { nodes { kind year fileName taken refused unchanged warnings firstWarnings { sheet row column } } } }',
          { id: college.id },
        )
      ).importRuns.nodes;
    const named = { filename: 'База.xlsx' };
    await post(college, menteesSheet(MENTEES), { ...named, preview: 'true' });
    expect(await listed()).toEqual([]);
    await post(college, menteesSheet(MENTEES), named);
    await post(college, menteesSheet(MENTEES), named);
    const run = {
      kind: 'MENTEES',
      year: '2024/2025',
      fileName: 'База.xlsx',
      taken: 4,
      refused: 1,
      warnings: 0,
      firstWarnings: [],
    };
    expect(await listed()).toEqual([
      { ...run, unchanged: 4 },
      { ...run, unchanged: 0 },
    ]);
    await post(college, menteesSheet([]), named);
    const counts = `college;year;students;teachers;young specialists\n${college.code};2024/2025;100;10;2\n${college.code};2023/2024;x;10;2`;
    await server.send(counts, { token: college.curator.token, query: query(college, { sheet: 'headcount' }) });
    expect(await listed()).toHaveLength(3);
    expect((await listed())[0]).toEqual({ kind: 'HEADCOUNT', year: null, fileName: null, taken: 1, refused: 1, unchanged: 0, warnings: 0, firstWarnings: [] }); // prettier-ignore
  });

  it('keeps how many warnings it went on with, and where they were, but nobody of whom they speak', async () => {
    const college = await region.college();
    const row = [1, 'к.п.н. Смирнова Анна Петровна', '', 2006, '', '01.10.2024'];
    const sheet = menteesSheet([row]);
    const withNotes = { ...sheet, rows: sheet.rows.map((cells, n) => (n < 2 ? cells : [...cells, ...Array(10 - cells.length).fill(''), n === 2 ? 'Хобби' : ''])) }; // prettier-ignore
    const { report } = await post(college, withNotes);
    const { importRuns } = await college.curator.ask(
      'query ($id: ID!) { importRuns(collegeId: $id) { nodes { warnings firstWarnings { sheet row column } } } }',
      { id: college.id },
    );
    const firstWarnings = [
      { sheet: null, row: null, column: 'Хобби' },
      { sheet: null, row: 4, column: 'ФИО наставляемого' },
    ];
    expect(report?.warnings).toHaveLength(2);
    expect(importRuns.nodes).toEqual([{ warnings: 2, firstWarnings }]);
  });
});

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { random } from '#kernel/random/random.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import type { ImportKind } from '../bases/columns.js';
import { recordsOf } from '../bases/records.js';
import { collegeOf } from '../graph/college.js';
import { NO_PROGRESS } from '../import/commit/progress.js';
import { importGrid } from '../import/import-sheet.js';
import type { ImportReport } from '../import/report/report.js';
import { ATTESTING } from '../testing/bases.js';
import { stateOf as kept } from '../testing/college-state.js';
import { gridOf } from '../testing/files.js';
import { generatedSheet } from '../testing/generated.js';
import type { Grid } from '../workbook/grid.js';
import { parseWorkbook } from '../workbook/workbook.js';
import { exportBase, type ExportJob } from './export-base.js';

jest.setTimeout(120_000);

let hub: TestHub;
let region: World;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

async function imported(college: CollegeWorld, kind: ImportKind, grid: Grid): Promise<ImportReport> {
  const found = await collegeOf(college.curator, college.code);
  return importGrid(
    college.curator,
    grid,
    { kind, college: found!, year: 2024, dryRun: false, attesting: ATTESTING },
    NO_PROGRESS,
  );
}

async function exportedFile(college: CollegeWorld, kind: ImportKind, more: Partial<ExportJob> = {}): Promise<Buffer> {
  const found = await collegeOf(college.curator, college.code);
  const records = await recordsOf(college.curator, college.id, 2024);
  const job: ExportJob = { kind, year: 2024, today: found!.today, format: 'xlsx', encoding: 'utf-8', ...more };
  return exportBase(records, job);
}

async function exported(college: CollegeWorld, kind: ImportKind, more: Partial<ExportJob> = {}): Promise<Grid> {
  return parseWorkbook(await exportedFile(college, kind, more), kind);
}

/** Everything that is kept of the college. */
const stateOf = ({ id }: CollegeWorld) => kept(hub, id);

/** Cells by their headers, row by row, empty ones left out. */
function table({ rows: [header, ...rows] }: Grid): Record<string, unknown>[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(cells.flatMap((cell, n) => (cell ? [[String(header!.cells[n]?.value), cell.value]] : []))),
  );
}

const FORMS: Partial<ExportJob>[] = [{}, { format: 'csv' }, { format: 'csv', encoding: 'windows-1251' }];

async function expectRoundTrip(college: CollegeWorld, what: unknown): Promise<number> {
  let rows = 0;
  const before = await stateOf(college);
  for (const kind of ['mentees', 'mentors'] as const) {
    for (const form of FORMS) {
      const report = await imported(college, kind, await exported(college, kind, form));
      const { refused, people, pairs, profiles } = report;
      expect({ what, kind, form, refused, people, pairs, profiles }).toMatchObject({
        refused: [],
        people: { created: 0, updated: 0 },
        pairs: { created: 0, updated: 0 },
        profiles: { created: 0, updated: 0 },
      });
      expect({ what, kind, form, state: await stateOf(college) }).toEqual({ what, kind, form, state: before });
      rows += report.rows;
    }
  }
  return rows;
}

describe('a base that was exported', () => {
  it('changes nothing when it is imported again, whatever was imported before and in whatever kind of file', async () => {
    let rows = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const by = random(`round ${seed}`);
      const college = await region.college();
      for (let file = 0; file < 8; file += 1) {
        const kind = by.chance(0.7) ? 'mentees' : 'mentors';
        await imported(college, kind, gridOf(generatedSheet(kind, by) as string[][]));
      }
      rows += await expectRoundTrip(college, seed);
    }
    expect(rows).toBeGreaterThan(200);
  });

  it('keeps what systems write in a way of their own', async () => {
    const college = await region.college();
    const [mentor, mentee, twin, initials] = await college.people(
      { category: 'EMPLOYER_REPRESENTATIVE', familyName: 'КУЗНЕЦОВ', givenName: 'Олег', workplace: 'ООО  "Заря" ', birthYear: null, phone: '8 (900) 123 45 67', contactNote: '=1+1, дом +7 900 765-43-21' }, // prettier-ignore
      {
        familyName: 'Ким',
        givenName: 'Яна',
        birthDate: '2006-02-14',
        birthYear: 2006,
        studyGroup: 'ТМ  21',
        email: 'Kim@College.RU',
      },
      { familyName: 'Ким', givenName: 'Яна', birthYear: 2006 },
      { category: 'TEACHER', familyName: 'Орлова', givenName: 'О.', birthYear: null, careerStartedOn: '2020-09-01', qualification: 'MENTOR', qualifiedOn: '2024-09-02' }, // prettier-ignore
    );
    const { attestMentorships } = await college.curator.ask(
      `mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { results { outcome problems { code } } } }`,
      {
        input: {
          collegeId: college.id,
          year: '2024/2025',
          rows: [
            { menteeId: mentee, mentorId: mentor, form: 'employer-student', startedOn: '2024-08-20', endedOn: '2024-12-20', endReason: 'Программа пройдена' }, // prettier-ignore
            { menteeId: twin, mentorId: initials, form: 'teacher-student', startedOn: '2024-10-01' },
          ],
        },
      },
    );
    expect(attestMentorships.results).toEqual(Array(2).fill({ outcome: 'CREATED', problems: [] }));
    expect(await expectRoundTrip(college, 'by a system')).toBe(12);
    expect(table(await exported(college, 'mentees'))).toMatchObject([
      { 'ФИО наставляемого': expect.stringMatching(/^Ким Яна \[код p-\d+\]$/), 'ФИО наставника': 'КУЗНЕЦОВ Олег', 'Отметка о прохождении программы': 'да' }, // prettier-ignore
      { 'ФИО наставляемого': expect.stringMatching(/^Ким Яна \[код p-\d+\]$/), 'ФИО наставника': 'Орлова О.' },
    ]);
    const qualified = table(await exported(college, 'mentors')).map((row) => row['Квалификационная категория'] ?? '');
    expect(qualified.sort()).toEqual(['', 'педагог-наставник']);
  });

  it('tells what a mentee had reached before a mentor came, and in the pair, in one cell', async () => {
    const college = await region.college();
    const header = ['ФИО наставляемого', 'Категория', 'Год рождения', 'ФИО наставника', 'Форма наставничества', 'Результаты программы', 'Ссылка на кейс/отзыв']; // prettier-ignore
    const anna = (...cells: string[]) => gridOf([header, ['Ким Анна', 'студент', '2006', ...cells]]);
    await imported(college, 'mentees', anna('', '', 'Прошла отбор', 'https://college.ru/отбор'));
    const pair = ['Орлова Ольга Ильинична', 'педагог – студент'];
    await imported(college, 'mentees', anna(...pair, '', ''));
    const cells = async () => {
      const [row, ...more] = table(await exported(college, 'mentees'));
      expect(more).toEqual([]);
      return [row!['Результаты программы'], row!['Ссылка на кейс/отзыв']];
    };
    expect(await cells()).toEqual(['Прошла отбор', 'https://college.ru/отбор']);
    await expectRoundTrip(college, 'of a stay');

    await imported(college, 'mentees', anna(...pair, 'Победила в конкурсе', 'https://college.ru/конкурс'));
    expect(await cells()).toEqual([
      'Победила в конкурсе\nПрошла отбор',
      'https://college.ru/конкурс https://college.ru/отбор',
    ]);
    await expectRoundTrip(college, 'of both');
  });

  it.each(['utf-8', 'windows-1251'] as const)(
    'changes nothing after another program has opened its CSV in %s and saved it again',
    async (encoding) => {
      const college = await region.college();
      const header = ['ФИО наставляемого', 'Категория', 'Год рождения', 'Контактные данные', 'Основной запрос', 'Результаты программы']; // prettier-ignore
      const told = ['+7 900 111-22-33\nмама: "Анна"; звонить вечером', '=сварка\n-2 часа', ' Победила\r\nв «конкурсе»'];
      const names = ['Ким Анна', 'Белов Иван', 'Орлова Ольга'];
      await imported(college, 'mentees', gridOf([header, ...names.map((name) => [name, 'студент', '2006', ...told])]));
      const settled = await stateOf(college);

      const file = await exportedFile(college, 'mentees', { format: 'csv', encoding });
      const cells = parse(iconv.decode(file, encoding), { bom: true, delimiter: ';', record_delimiter: ['\r\n', '\n', '\r'] }); // prettier-ignore
      expect(cells).toHaveLength(1 + names.length);
      const saved = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
      const { refused, rows } = await imported(college, 'mentees', parseWorkbook(Buffer.from(saved), 'mentees'));
      expect({ refused, rows }).toEqual({ refused: [], rows: names.length });
      expect(await stateOf(college)).toEqual(settled);
    },
  );

  it('lists nobody without a consent, nor a mentor of another college', async () => {
    const [college, other] = [await region.college(), await region.college()];
    const [mentor, silent, mentee, gone] = await college.people(
      { category: 'TEACHER', familyName: 'Орлова' },
      { category: 'TEACHER', familyName: 'Титова', consent: undefined },
      { familyName: 'Ким' },
      { familyName: 'Белов' },
    );
    const [foreign] = await other.people({ category: 'TEACHER', familyName: 'Чужих' });
    const pairs: [string | undefined, string | undefined][] = [[mentee, silent], [gone, mentor]]; // prettier-ignore
    for (const [menteeId, mentorId] of pairs) {
      await college.curator.ask(
        `mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { results { outcome } } }`,
        {
          input: {
            collegeId: college.id,
            year: '2024/2025',
            rows: [{ menteeId, mentorId, form: 'teacher-student', startedOn: '2024-10-01' }],
          },
        },
      );
    }
    await college.curator.ask(
      'mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }',
      { input: { personId: gone, withdrawnOn: '2025-01-10' } },
    );
    const listed = table(await exported(college, 'mentees'));
    expect(listed.map((row) => [row['ФИО наставляемого'], row['ФИО наставника'] ?? null])).toEqual([
      ['Ким Иван', null],
    ]);
    expect(table(await exported(college, 'mentors'))).toEqual([]);
    expect(foreign).toBeDefined();
  });
});

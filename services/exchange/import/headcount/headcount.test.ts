import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { saved, temporaryFolder, xlsx } from '../../testing/files.js';
import type { SheetReading } from '../../workbook/grid.js';
import { HEADCOUNT_PROBLEMS } from '../../workbook/problems.js';
import type { HeadcountRow } from './headcount.js';
import { parseAcademicYear, parseCount, readHeadcount } from './headcount.js';

const RUSSIAN =
  'Код колледжа;Учебный год;Численность студентов;Ученики школ-партнёров;Педагогические работники;Молодые специалисты';
const ENGLISH = 'college,year,students,pupils,teachers,youngSpecialists';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let files = 0;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function read(content: string | Buffer): Promise<SheetReading<HeadcountRow>> {
  files += 1;
  return readHeadcount(await saved(folder.path, `${files}.csv`, content));
}

const SOUND = {
  collegeCode: 'SK-01',
  year: 2024,
  students: 1250,
  pupils: 0,
  teachers: 80,
  youngSpecialists: 12,
  confirm: false,
};

describe('readHeadcount', () => {
  it('reads Russian and English headers, and a workbook', async () => {
    const line = 'SK-01;2024/2025;1 250;0;80;12';
    const expected = [{ row: 2, value: SOUND }];
    expect((await read(iconv.encode(`${RUSSIAN}\r\n${line}\r\n`, 'win1251'))).accepted).toEqual(expected);
    expect((await read(`${ENGLISH}\nSK-01,2024/2025,1250,0,80,12\n`)).accepted).toEqual(expected);
    const rows = [ENGLISH.split(','), ['SK-01', '2024/2025', 1250, 0, 80, 12]];
    expect((await read(xlsx([{ rows }]))).accepted).toEqual(expected);
  });

  it('tells "not reported" from zero and skips totals', async () => {
    const reading = await read(`${RUSSIAN}\nSK-01;2024/2025;0;;-;\nИтого;;0;;;\n`);
    const value = { ...SOUND, students: 0, pupils: null, teachers: null, youngSpecialists: null };
    expect(reading).toMatchObject({ rows: 1, refused: [], accepted: [{ value }] });
  });

  it.each([
    [';2024/2025;1;;;', 'Код колледжа', HEADCOUNT_PROBLEMS.collegeRequired],
    ['<b>;2024/2025;1;;;', 'Код колледжа', HEADCOUNT_PROBLEMS.unreadableCollege('<b>')],
    ['SK-01;;1;;;', 'Учебный год', HEADCOUNT_PROBLEMS.yearRequired],
    ['SK-01;2024;1;;;', 'Учебный год', HEADCOUNT_PROBLEMS.unreadableYear('2024')],
    ['SK-01;2024/2026;1;;;', 'Учебный год', HEADCOUNT_PROBLEMS.unreadableYear('2024/2026')],
    ['SK-01;2024/2025;-5;;;', 'Численность студентов', HEADCOUNT_PROBLEMS.unreadableCount('-5')],
    ['SK-01;2024/2025;12,5;;;', 'Численность студентов', HEADCOUNT_PROBLEMS.unreadableCount('12,5')],
    ['SK-01;2024/2025;;;10;11', 'Молодые специалисты', HEADCOUNT_PROBLEMS.moreYoungThanTeachers(11, 10)],
    ['SK-01;2024/2025;;;;', 'Численность студентов', HEADCOUNT_PROBLEMS.nothingReported],
  ])('refuses %j', async (line, column, problem) => {
    const reading = await read(`${RUSSIAN}\n${line}\n`);
    expect(reading).toEqual({ rows: 1, accepted: [], refused: [{ row: 2, column, problem }], warnings: [] });
  });

  it('takes a row for confirmed that says so, and no other', async () => {
    const lines = ['да', 'нет', '', '+', 'может быть'].map((said, n) => `SK-0${n};2024/2025;1;0;1;0;${said}`);
    const { accepted, refused } = await read([`${RUSSIAN};Подтверждено`, ...lines].join('\n'));
    expect(accepted.map(({ value }) => value.confirm)).toEqual([true, false, false, true]);
    const problem = HEADCOUNT_PROBLEMS.unreadableConfirmation('может быть');
    expect(refused).toEqual([{ row: 6, column: 'Подтверждено', problem }]);
  });

  it('refuses a second line of one college and year', async () => {
    const reading = await read(`${RUSSIAN}\nSK-01;2024/2025;1;;;\nSK-01;2023/2024;1;;;\nsk-01;2024-2025;2;;;\n`);
    expect(reading.accepted.map(({ row }) => row)).toEqual([2, 3]);
    expect(reading.refused).toEqual([{ row: 4, column: 'Код колледжа', problem: HEADCOUNT_PROBLEMS.duplicate(2) }]);
  });
});

describe('parseAcademicYear', () => {
  it.each(['2024/2025', '2024-2025', '2024 – 2025 уч. год', '2024/25', '2024/2025 г.'])('reads %j', (text) => {
    expect(parseAcademicYear(text)).toEqual({ ok: true, value: 2024 });
  });

  it.each(['2025/2024', '1999/2000', '24/25', '2024/2025/2026', ''])('refuses %j', (text) => {
    expect(parseAcademicYear(text).ok).toBe(false);
  });
});

describe('parseCount', () => {
  it.each([
    ['0', 0],
    ['1 250', 1250],
    ['1000000', 1_000_000],
  ])('reads %j', (text, count) => {
    expect(parseCount(text)).toEqual({ ok: true, value: count });
  });

  it.each(['', '1000001', '1 2', '1.5', '+5', '1e3', 'много'])('refuses %j', (text) => {
    expect(parseCount(text).ok).toBe(false);
  });
});

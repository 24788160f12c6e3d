import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import type { ImportKind } from '../bases/columns.js';
import { collegeOf } from '../graph/college.js';
import { ATTESTING, MENTEES, menteesSheet, MENTORS, mentorsSheet } from '../testing/bases.js';
import { stateOf as kept } from '../testing/college-state.js';
import { saved, temporaryFolder, xlsx, type SheetSource } from '../testing/files.js';
import { readWorkbook } from '../workbook/workbook.js';
import { NO_PROGRESS } from './commit/progress.js';
import { importGrid } from './import-sheet.js';
import { exitCodeOf, type ImportReport } from './report/report.js';

let hub: TestHub;
let region: World;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let files = 0;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  folder = await temporaryFolder();
});
afterAll(async () => {
  await hub.close();
  await folder.remove();
});

async function run(
  college: CollegeWorld,
  kind: ImportKind,
  sheet: SheetSource,
  dryRun = false,
  year = 2024,
): Promise<ImportReport> {
  files += 1;
  const file = await saved(folder.path, `${files}.xlsx`, xlsx([sheet]));
  const found = await collegeOf(college.curator, college.code);
  const job = { kind, college: found!, year, dryRun, attesting: ATTESTING };
  return importGrid(college.curator, await readWorkbook(file, kind), job, NO_PROGRESS);
}

/** Everything that is kept of the college. */
const stateOf = ({ id }: CollegeWorld) => kept(hub, id);

async function figuresOf({ id }: CollegeWorld): Promise<Record<string, number>> {
  const rows = await hub.owner(
    `select measure || '/' || category || '/' || form as figure, value from programs.measure
      where college_id = $1 and academic_year = 2024 and value > 0 and (category = '' or form = '')
        and measure in ('mentees', 'mentors', 'mentorships')`,
    [id],
  );
  return Object.fromEntries(rows.map(({ figure, value }) => [figure, value]));
}

const cells = ({ refused }: ImportReport) => refused.map(({ row, column }) => [row, column]);

describe('importing both bases', () => {
  it.each([1924, 2124])('is refused for the year %d, and registers nobody', async (year) => {
    const college = await region.college();
    const before = await stateOf(college);
    for (const dryRun of [true, false]) {
      await expect(run(college, 'mentees', menteesSheet(MENTEES), dryRun, year)).rejects.toThrow(/one from \d{4}/);
    }
    expect(await stateOf(college)).toEqual(before);
  });

  it('moves exactly the figures that it should, names the refused rows, and changes nothing when done again', async () => {
    const college = await region.college();
    const first = await run(college, 'mentees', menteesSheet(MENTEES));
    expect(first).toMatchObject({
      rows: 5,
      accepted: 4,
      people: { created: 6, updated: 0, unchanged: 0 },
      pairs: { created: 4, updated: 0, unchanged: 0 },
    });
    expect(cells(first)).toEqual([[8, 'ФИО наставника']]);
    expect(first.refused[0]?.problem.en).toMatch('"Неведомый Н. Н." is not among the teachers');
    expect(exitCodeOf(first)).toBe(3);
    const figures = {
      'mentees//': 4,
      'mentees/STUDENT/': 2,
      'mentees/TEACHER/': 2,
      'mentees//employer-student': 2,
      'mentees//teacher-teacher': 2,
      'mentors//': 3,
      'mentors/EMPLOYER_REPRESENTATIVE/': 1,
      'mentors/TEACHER/': 2,
      'mentors//employer-student': 1,
      'mentors//teacher-teacher': 2,
      'mentorships/ACTIVE/': 3,
      'mentorships/COMPLETED/': 1,
    };
    expect(await figuresOf(college)).toEqual(figures);

    const state = await stateOf(college);
    const again = await run(college, 'mentees', menteesSheet(MENTEES));
    expect(again).toMatchObject({
      accepted: 4,
      people: { created: 0, updated: 0 },
      pairs: { created: 0, updated: 0, unchanged: 4 },
    });
    expect(await stateOf(college)).toEqual(state);

    const mentors = await run(college, 'mentors', mentorsSheet(MENTORS));
    expect(mentors).toMatchObject({
      rows: 3,
      accepted: 3,
      refused: [],
      people: { created: 1, updated: 2 },
      pairs: { created: 0, updated: 0, unchanged: 3 },
    });
    expect(exitCodeOf(mentors)).toBe(0);
    expect(await figuresOf(college)).toEqual(figures);

    const both = await stateOf(college);
    for (const [kind, sheet] of [
      ['mentees', menteesSheet(MENTEES)],
      ['mentors', mentorsSheet(MENTORS)],
    ] as const) {
      await run(college, kind, sheet);
      expect(await stateOf(college)).toEqual(both);
    }
  });

  it('in the other order makes no duplicates', async () => {
    const college = await region.college();
    const early = await run(college, 'mentors', mentorsSheet(MENTORS));
    expect([early.accepted, cells(early)]).toEqual([
      1,
      [
        [4, 'ФИО наставляемых'],
        [5, 'ФИО наставляемых'],
      ],
    ]);
    await run(college, 'mentees', menteesSheet(MENTEES));
    await run(college, 'mentors', mentorsSheet(MENTORS));
    const rows = await hub.owner(
      `select family_name || ' ' || category as who from participants.person where college_id = $1 order by 1`,
      [college.id],
    );
    expect(rows.map(({ who }) => who)).toEqual([
      'Белова TEACHER',
      'Ёлкин STUDENT',
      'Кузнецов EMPLOYER_REPRESENTATIVE',
      'Новиков EMPLOYER_REPRESENTATIVE',
      'Орлова TEACHER',
      'Смирнова STUDENT',
      'Титова TEACHER',
    ]);
    expect(await figuresOf(college)).toMatchObject({ 'mentees//': 4, 'mentors//': 3 });
  });

  it('finds those whom the college’s own system registered', async () => {
    const college = await region.college();
    const [anna] = await college.people({
      familyName: 'Смирнова',
      givenName: 'Анна',
      patronymic: 'Петровна',
      birthYear: 2006,
    });
    const report = await run(college, 'mentees', menteesSheet(MENTEES.slice(0, 1)));
    expect(report).toMatchObject({ accepted: 1, people: { created: 1, updated: 1 }, pairs: { created: 1 } });
    const [row] = await hub.owner('select source, phone from participants.person where id = $1', [anna]);
    expect(row).toEqual({ source: 'test', phone: '+79001234567' });
    const consents = await hub.owner('select given_on::text from participants.consent where person_id = $1', [anna]);
    expect(consents).toEqual([{ given_on: '2024-09-01' }]);
  });

  it('attests the consent of somebody of whom it tells nothing else that is new', async () => {
    const college = await region.college();
    const anna = { familyName: 'Смирнова', givenName: 'Анна', patronymic: 'Петровна', birthYear: 2006 };
    // Another goes first, since the graph is asked about one person in any case.
    await college.people({ familyName: 'Белова', givenName: 'Анна', birthYear: 2006 }, { ...anna, consent: undefined });
    const row = (name: string) => ['', name, '', 2006, '', '01.10.2024', '', 'педагог – студент'];
    const sheet = menteesSheet([row('Белова Анна'), row('Смирнова Анна Петровна')]);
    const reports = [await run(college, 'mentees', sheet, true), await run(college, 'mentees', sheet)];
    for (const { people } of reports) expect(people).toEqual({ created: 0, updated: 1, unchanged: 1 });
    const sql = `select given_on::text from participants.consent where college_id = $1 and given_on > '2024-09-01'`;
    expect(await hub.owner(sql, [college.id])).toEqual([{ given_on: '2024-10-01' }]);
  });

  it('does not bring back a consent that was withdrawn', async () => {
    const college = await region.college();
    const sheet = menteesSheet(MENTEES.slice(0, 1));
    await run(college, 'mentees', sheet);
    const [anna] = await hub.owner(
      `select id from participants.person where college_id = $1 and family_name = 'Смирнова'`,
      [college.id],
    );
    await college.curator.ask(
      'mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }',
      { input: { personId: anna?.['id'], withdrawnOn: '2025-01-10' } },
    );
    const state = await stateOf(college);
    await run(college, 'mentees', sheet);
    expect(await stateOf(college)).toEqual(state);
    expect(await figuresOf(college)).not.toHaveProperty(['mentees//']);
  });
});

describe('a dry run', () => {
  it('reports what would be done and writes nothing', async () => {
    const college = await region.college();
    const state = await stateOf(college);
    const report = await run(college, 'mentees', menteesSheet(MENTEES), true);
    expect(report).toMatchObject({ accepted: 4, dryRun: true, people: { created: 6 }, pairs: { created: 4 } });
    expect(await stateOf(college)).toEqual(state);
  });

  it('asks the graph about pairs of people who are known', async () => {
    const college = await region.college();
    await run(college, 'mentees', menteesSheet(MENTEES));
    const other = menteesSheet([
      MENTEES[0]!.map((cell) => (cell === 'Кузнецов Олег Ильич' ? 'Новый Лев Львович' : cell)),
    ]);
    await run(
      college,
      'mentors',
      mentorsSheet([[1, 'Новый Лев Львович', '', 'АО «Рассвет»', '', '', 'работодатель – студент']]),
    );
    expect(cells(await run(college, 'mentees', other, true))).toEqual([[4, 'ФИО наставника']]);
  });
});

describe('what the graph refuses', () => {
  it('is told by row, header and the graph’s own words', async () => {
    const college = await region.college();
    await run(college, 'mentees', menteesSheet(MENTEES));
    const another = MENTEES[0]!.with(6, 'Новый Лев Львович');
    const report = await run(college, 'mentees', menteesSheet([another, MENTEES[2]!]));
    expect(cells(report)).toEqual([[4, 'ФИО наставника']]);
    expect(report.refused[0]?.problem.en).toMatch('"Новый Лев Львович": The mentee has a mentor');
    expect([report.accepted, exitCodeOf(report)]).toEqual([1, 3]);
  });

  it('of a person refuses every row that names them, and the rest is taken', async () => {
    const college = await region.college();
    const named = `${'Я'.repeat(101)} Лев Львович`;
    const sheet = menteesSheet([MENTEES[0]!.with(6, named), MENTEES[2]!]);
    const preview = await run(college, 'mentees', sheet, true);
    const report = await run(college, 'mentees', sheet);
    expect([cells(preview), preview.refused[0]?.problem.en]).toEqual([cells(report), report.refused[0]?.problem.en]);
    expect(cells(report)).toEqual([[4, 'ФИО наставника']]);
    expect(report).toMatchObject({ accepted: 1, pairs: { created: 1 } });
  });

  it('is nothing done when no row was taken', async () => {
    const report = await run(await region.college(), 'mentees', menteesSheet(MENTEES.slice(4)));
    expect([report.rows, report.accepted, exitCodeOf(report)]).toEqual([1, 0, 1]);
  });

  it('stops the import when the caller is not of the college', async () => {
    const college = await region.college();
    const { curator } = await region.college();
    await expect(run({ ...college, curator }, 'mentees', menteesSheet(MENTEES))).rejects.toThrow(/not allowed/);
  });
});

describe('a large base', () => {
  it('goes in batches, and finds the people whom the college has on many pages', async () => {
    const college = await region.college();
    const letters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
    const family = (n: number) => `Участник${letters(n)}`;
    await college.people(...Array.from({ length: 450 }, (_, n) => ({ familyName: family(n), birthYear: 2006 })));
    const mentor = (n: number) => `Мастеров${letters(n % 7)} Олег`;
    const row = (n: number) => [n, `${family(n)} Иван`, '', 2006, '', '01.10.2024', mentor(n), 'педагог – студент'];
    const sheet = menteesSheet(Array.from({ length: 1200 }, (_, n) => row(n)));
    expect(await run(college, 'mentees', sheet)).toMatchObject({
      accepted: 1200,
      people: { created: 757, unchanged: 450 },
      pairs: { created: 1200 },
    });
    expect(await figuresOf(college)).toMatchObject({ 'mentees//': 1200, 'mentors//': 7 });
    expect(await run(college, 'mentees', sheet)).toMatchObject({
      people: { created: 0, unchanged: 1200 },
      pairs: { created: 0, unchanged: 1200 },
    });
  });
});

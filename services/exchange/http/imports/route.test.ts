import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import type { PageReport } from '../../import-lines.type.js';
import { attestingQuery, MENTEES, menteesSheet, MENTORS, mentorsSheet } from '../../testing/bases.js';
import type { SheetSource } from '../../testing/files.js';
import { xlsx } from '../../testing/files.js';
import { served, type Ending, type Served } from '../../testing/served.js';
import { parseWorkbook } from '../../workbook/workbook.js';

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

function post(college: CollegeWorld, sheet: SheetSource, more: Record<string, string> = {}, language = 'en') {
  return server.send(xlsx([sheet]), { token: college.curator.token, language, query: query(college, more) });
}

/** Everything that is kept of a college's people and pairs, down to the moment of the last change. */
async function stateOf({ id }: CollegeWorld): Promise<unknown> {
  const tables = ['participants.person', 'participants.consent', 'participants.headcount', 'programs.mentorship'];
  const parts = tables.map(
    (table) =>
      `select '${table}' as name, count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as content
         from ${table} t where college_id = $1`,
  );
  return hub.owner(parts.join(' union all '), [id]);
}

async function numeratorOf(college: CollegeWorld): Promise<number> {
  const { college: found } = await college.curator.ask(
    `query ($code: String!) {
      college(code: $code) { scorecard(year: "2024/2025") { indicators { indicator { code } numerator } } }
    }`,
    { code: college.code },
  );
  type Line = { indicator: { code: string }; numerator: number | null };
  const line = (found.scorecard.indicators as Line[]).find(({ indicator }) => indicator.code === 'learners_as_mentees');
  return line?.numerator ?? 0;
}

const phases = ({ lines }: Ending) => lines.flatMap((line) => ('progress' in line ? [line.progress.phase] : []));
const withoutPreview = ({ summary: { dryRun: _, ...summary }, ...report }: PageReport) => ({ ...report, summary });

describe('a sheet that is dropped', () => {
  it('is previewed without a trace, then imported just as foretold, and changes nothing when it comes again', async () => {
    const college = await region.college();
    await college.headcount();
    const before = [await stateOf(college), await numeratorOf(college)];
    const preview = await post(college, menteesSheet(MENTEES), { preview: 'true' });
    expect([preview.status, preview.report?.summary.dryRun]).toEqual([200, true]);
    const first = preview.lines.findIndex((line) => 'first' in line);
    expect(preview.lines[first]).toMatchObject({
      first: { total: 5, rows: [{ row: 4, name: 'Смирнова Анна Петровна' }, { row: 5 }, { row: 6 }, { row: 7 }, { row: 8, name: 'Ким Яна' }] }, // prettier-ignore
    });
    expect(phases({ ...preview, lines: preview.lines.slice(0, first) })).toEqual(['reading', 'reading']);
    expect([await stateOf(college), await numeratorOf(college)]).toEqual(before);

    const commit = await post(college, menteesSheet(MENTEES));
    expect(withoutPreview(commit.report!)).toEqual(withoutPreview(preview.report!));
    expect(commit.report).toEqual({
      summary: {
        dryRun: false,
        filename: null,
        rows: 5,
        accepted: 4,
        refused: 1,
        people: { created: 6, updated: 0, unchanged: 0 },
        pairs: { created: 4, updated: 0, unchanged: 0 },
        profiles: { created: 4, updated: 0, unchanged: 0 },
        attests: expect.objectContaining({ consents: 6, minors: 0, pairs: 4, proposals: 0, undecided: [] }),
        warnings: 0,
      },
      rows: [
        created(4, 'Смирнова Анна Петровна'),
        created(5, 'Ёлкин Пётр Олегович'),
        created(6, 'Белова Вера Игоревна'),
        created(7, 'Орлова Ольга Юрьевна'),
        {
          row: 8,
          name: 'Ким Яна',
          outcome: 'REFUSED',
          own: null,
          pairs: { created: 0, updated: 0, unchanged: 0 },
          cells: [{ column: 'ФИО наставника', problem: expect.stringMatching(/is not among the teachers/) }],
        },
      ],
      rowsOmitted: 0,
      warnings: [],
    });
    expect(await numeratorOf(college)).toBe(2);

    const state = await stateOf(college);
    const again = await post(college, menteesSheet(MENTEES));
    expect(await stateOf(college)).toEqual(state);
    expect(again.report?.rows.map(({ outcome }) => outcome)).toEqual([...Array(4).fill('UNCHANGED'), 'REFUSED']);
    expect(again.report?.summary).toMatchObject({ people: { created: 0, updated: 0 }, pairs: { unchanged: 4 } });
  });

  it('tells how far it is, phase by phase, as lines of JSON', async () => {
    const ending = await post(await region.college(), menteesSheet(MENTEES));
    expect(ending.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect([...new Set(phases(ending))]).toEqual(['reading', 'registering', 'pairing']);
    expect(ending.lines.filter((line) => 'progress' in line).at(-1)).toEqual({
      progress: { phase: 'pairing', done: 4, total: 4 },
    });
  });

  it('gives its refused rows back as a workbook, with the answer and only when asked', async () => {
    const college = await region.college();
    const ending = await post(college, menteesSheet(MENTEES), { refused: 'true', filename: 'База.xlsx' });
    const [report, file] = ending.lines.slice(-2);
    if (!('report' in report!) || !('refused' in file!)) throw new Error(JSON.stringify(ending.lines));
    expect([report.report.summary.refused, file.refused.filename]).toEqual([1, 'База-refused.xlsx']);
    const workbook = Buffer.from(file.refused.xlsx, 'base64');
    const [header, row, ...more] = parseWorkbook(workbook).rows;
    expect([header?.cells.at(-1)?.value, row?.cells[1]?.value, more]).toEqual(['Why it was not taken', 'Ким Яна', []]);
    const sent = await server.send(workbook, { token: college.curator.token, query: query(college) });
    expect(sent.report?.rows).toMatchObject([{ row: 2, name: 'Ким Яна', outcome: 'REFUSED' }]);

    const clean = await post(college, menteesSheet(MENTEES.slice(0, 2)), { refused: 'true' });
    expect([clean.report?.summary.refused, clean.lines.some((line) => 'refused' in line)]).toEqual([0, false]);
    expect((await post(college, menteesSheet(MENTEES))).lines.some((line) => 'refused' in line)).toBe(false);
  });

  it('may be a base of mentors', async () => {
    const college = await region.college();
    await post(college, menteesSheet(MENTEES));
    const { report } = await post(college, mentorsSheet(MENTORS), { sheet: 'mentors' });
    expect(report?.rows.map(({ outcome, own }) => [outcome, own])).toEqual([
      ['UPDATED', 'UPDATED'],
      ['UPDATED', 'UPDATED'],
      ['CREATED', 'CREATED'],
    ]);
  });

  it('may be a table of headcounts, of which the rows of this college count', async () => {
    const [college, other] = [await region.college(), await region.college()];
    const both = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id, other.id] });
    const lines = ['college;year;students;teachers;young specialists', ...[college, other].map(({ code }) => `${code};2024/2025;100;10;2`)]; // prettier-ignore
    const send = (preview: string) =>
      server.send(lines.join('\n'), {
        token: both.token,
        type: 'text/csv',
        query: { sheet: 'headcount', college: college.code, preview },
      });
    const preview = await send('true');
    const { report } = await send('false');
    expect(withoutPreview(report!)).toEqual(withoutPreview(preview.report!));
    expect(report?.rows).toMatchObject([
      { row: 2, name: college.code, outcome: 'CREATED', own: 'CREATED', cells: [] },
      { row: 3, name: other.code, outcome: 'REFUSED', own: null, cells: [{ column: 'college' }] },
    ]);
    const reported = await hub.owner('select college_id from participants.headcount where college_id = any ($1)', [
      [college.id, other.id],
    ]);
    expect(reported).toEqual([{ college_id: college.id }]);
  });

  it('says what is refused in the language of whoever sent it', async () => {
    const college = await region.college();
    for (const [language, own] of [
      ['ru', /не/i],
      ['en', /is not|missing/],
    ] as const) {
      const { report } = await post(college, menteesSheet([...MENTEES, ['', 'Годова Нина', '', '']]), {}, language);
      const cells = report?.rows.flatMap((row) => row.cells) ?? [];
      expect(cells.map(({ column }) => column)).toEqual(['ФИО наставника', 'Год рождения']);
      for (const { problem } of cells) expect(problem).toMatch(own);
      expect(cells.some(({ problem }) => /[а-я]{4} [а-я]{3}/i.test(problem))).toBe(language === 'ru');
    }
  });

  it('keeps markup in its name and cells as the text that it is', async () => {
    const college = await region.college();
    const name = '<img src=x onerror=alert(1)>.xlsx';
    const row = MENTEES[0]!.with(1, '<b>Смирнова</b> Анна');
    const { report, headers } = await post(college, menteesSheet([row]), { filename: `../${name}\u0000\n` });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(report?.summary.filename).toBe(`../${name}`);
    expect(report?.rows).toMatchObject([{ name: '<b>Смирнова</b> Анна', outcome: 'REFUSED' }]);
  });
});

const created = (row: number, name: string) => ({
  row,
  name,
  outcome: 'CREATED',
  own: 'CREATED',
  pairs: { created: 1, updated: 0, unchanged: 0 },
  cells: [],
});

describe('a preview', () => {
  const KUZNETSOV = 'Кузнецов Олег Ильич';
  const cases: Record<string, { first?: readonly unknown[][]; then: readonly unknown[][] }> = {
    'of a second mentor in the same list': {
      then: [row('Смирнова Анна', KUZNETSOV), row('Смирнова Анна', 'Новый Лев Львович')],
    },
    'of a new mentor for somebody who has one': {
      first: [row('Смирнова Анна', KUZNETSOV)],
      then: [row('Смирнова Анна', 'Новый Лев Львович')],
    },
    'of a new mentor after the end of the other': {
      first: [row('Смирнова Анна', KUZNETSOV)],
      then: [
        row('Смирнова Анна', KUZNETSOV, '01.10.2024', '20.12.2024'),
        row('Смирнова Анна', 'Новый Лев Львович', '10.01.2025'),
      ],
    },
    'of a known mentor after a new one': {
      first: [row('Белова Вера', KUZNETSOV), row('Смирнова Анна', '')],
      then: [row('Смирнова Анна', 'Новый Лев Львович', '01.10.2024'), row('Смирнова Анна', KUZNETSOV, '01.11.2024')],
    },
    'of an end that is too far from the year': {
      then: [row('Смирнова Анна', KUZNETSOV, '01.10.2020', '20.12.2023')],
    },
  };

  function row(name: string, mentor: string, entered = '01.10.2024', finished = '') {
    return ['', name, '', 2006, '', entered, mentor, 'педагог – студент', '', finished];
  }

  it.each(Object.keys(cases))('%s says what the import then does', async (name) => {
    const college = await region.college();
    const { first, then } = cases[name]!;
    const year: Record<string, string> = name.includes('too far') ? { year: '2020/2021' } : {};
    if (first) await post(college, menteesSheet(first), year);
    const preview = await post(college, menteesSheet(then), { preview: 'true', ...year });
    const commit = await post(college, menteesSheet(then), year);
    expect(preview.report).toBeDefined();
    expect(withoutPreview(commit.report!)).toEqual(withoutPreview(preview.report!));
    const refused = { 'of a new mentor after the end of the other': 0 }[name] ?? 1;
    expect([name, commit.report?.summary.refused]).toEqual([name, refused]);
  });
});

import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ATTESTING_OPTIONS, MENTEES, menteesSheet } from '#exchange/testing/bases.js';
import { saved, temporaryFolder, xlsx } from '#exchange/testing/files.js';
import { createGateway } from '#gateway/gateway.js';
import { serveGateway } from '#gateway/http/server.js';
import { createLog } from '#kernel/log/log.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { localToken } from '../client/local-token.js';

const PROGRAM = fileURLToPath(new URL('../hub.js', import.meta.url));
const AUDIENCE = 'college-mentoring-hub';

// Starting a process takes a second, and several on a busy machine.
jest.setTimeout(120_000);

let hub: TestHub;
let college: CollegeWorld;
let other: CollegeWorld;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let hubUrl: string;
const closers: (() => Promise<void>)[] = [];

/** A hub that listens, and accepts the tokens of a data folder as its own command line does. */
beforeAll(async () => {
  hub = await testHub();
  folder = await temporaryFolder();
  closers.push(
    () => hub.close(),
    () => folder.remove(),
  );
  const region = await world(hub);
  [college, other] = [await region.college(), await region.college()];
  const log = createLog({ level: 'silent', name: 'test' });
  const verifier = tokenVerifier({ audience: AUDIENCE, localKeys: folderKeys(folder.path).find, log });
  const gateway = createGateway({ subgraphs: hub.subgraphs, verifier, timeoutMs: 20_000, log });
  const server = await serveGateway({ gateway, host: '127.0.0.1', port: 0, log, defaultQuery: () => '' });
  closers.push(
    () => gateway.close(),
    () => server.close(),
  );
  hubUrl = server.url;
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  const env = { HUB_URL: hubUrl, HUB_DATA: folder.path, ...settings };
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM, ...words], { cwd: folder.path, env });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });
}

const mentees = (rows: readonly (readonly unknown[])[]) =>
  saved(folder.path, 'mentees.xlsx', xlsx([menteesSheet(rows)]));
const importing = (file: string, ...more: string[]) => [
  'import',
  'mentees',
  file,
  '--college',
  college.code,
  '--year',
  '2024/2025',
  ...ATTESTING_OPTIONS,
  ...more,
];

describe('hub import', () => {
  it('prints the report for programs alone to stdout and exits with 3 when rows were refused', async () => {
    const { code, stdout, stderr } = await run(importing(await mentees(MENTEES), '--json'));
    expect([code, stderr]).toEqual([3, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 5,
      accepted: 4,
      refused: [{ row: 8, column: 'ФИО наставника', problem: expect.stringMatching(/^«Неведомый Н. Н.» не найден/) }],
    });
    const pairs = await hub.owner('select attested_by from programs.mentorship where college_id = $1', [college.id]);
    expect(pairs).toEqual(Array(4).fill({ attested_by: 'command-line:COLLEGE_SYSTEM' }));
  });

  it('saves the refused rows for the owner of the file alone, ready to be mended and imported', async () => {
    const refused = join(folder.path, 'refused.xlsx');
    const { code } = await run(importing(await mentees(MENTEES), '--dry-run', '--refused', refused));
    expect([code, (await stat(refused)).mode & 0o777]).toEqual([3, 0o600]);
    const { code: again, stdout } = await run(importing(refused, '--json', '--dry-run'));
    expect([again, JSON.parse(stdout)]).toMatchObject([
      1,
      { rows: 1, refused: [{ row: 2, column: 'ФИО наставника' }] },
    ]);
  });

  it('exits with 0 when all rows were taken, and says so in words', async () => {
    const { code, stdout } = await run(importing(await mentees(MENTEES.slice(0, 2)), '--language', 'en', '--dry-run'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Dry run: nothing was written\.\nRows: 2\. Taken: 2\. Refused: 0\.\nPeople: /);
  });

  it('attests nothing in silence: without a choice it writes nothing, says what to choose and exits with 3', async () => {
    const silent = importing(await mentees([['9', 'Тихонова Ада Львовна', ...MENTEES[0]!.slice(2)]])).filter(
      (word) => !ATTESTING_OPTIONS.includes(word),
    );
    const { code, stdout } = await run(silent);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^Ничего не записано: скажите, что колледж подтверждает/);
    expect(stdout).toMatch(/--attest-consents/);
    const written = `select from participants.person where college_id = $1 and family_name = 'Тихонова'`;
    expect(await hub.owner(written, [college.id])).toEqual([]);
  });

  it('exits with 1 and says why when nothing can be done', async () => {
    const file = await mentees(MENTEES);
    const foreign = await localToken(
      { dataFolder: folder.path, oidcAudience: AUDIENCE },
      { roles: ['CURATOR'], colleges: [other.id] },
    );
    const cases: [string[], Record<string, string>, RegExp][] = [
      [importing('nowhere.xlsx'), {}, /Файл не найден/],
      [importing(file), { HUB_URL: 'http://127.0.0.1:1' }, /не отвечает/],
      [importing(file), { HUB_TOKEN: foreign }, /нет права/],
      [importing(file, '--dry-run'), { HUB_TOKEN: foreign }, /нет права/],
      [importing(file, '--refused', file), {}, /в другой файл/],
      [importing(file, '--refused', '/nowhere/refused.xlsx'), {}, /нельзя записать/],
    ];
    for (const [words, settings, why] of cases) {
      const { code, stdout, stderr } = await run(words, settings);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(why);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('says why in both languages, or in the one that was asked for', async () => {
    const words = importing('nowhere.xlsx');
    const [both, russian, english] = await Promise.all(
      [[], ['--language', 'ru'], ['--language', 'en']].map(async (more) =>
        (await run([...words, ...more])).stderr.trim(),
      ),
    );
    expect(both).toBe(`${russian}\n${english}`);
    expect(russian).toMatch(/^[^\n]*[а-яё]{3}[^\n]*$/);
    expect(english).toMatch(/^[^\nа-яё]+$/);
  });
});

describe('hub export', () => {
  it('writes the base for the owner of the file alone, and it is imported as it is', async () => {
    for (const name of ['out.xlsx', 'out.csv']) {
      const out = join(folder.path, name);
      const words = ['export', 'mentees', '--college', college.code, '--year', '2024/2025', '--out', out];
      expect(await run(words)).toEqual({ code: 0, stdout: '', stderr: '' });
      expect((await stat(out)).mode & 0o777).toBe(0o600);
      const { code, stdout } = await run(importing(out, '--json'));
      expect([code, JSON.parse(stdout)]).toMatchObject([0, { rows: 4, people: { created: 0, updated: 0 }, pairs: { unchanged: 4 } }]); // prettier-ignore
    }
  });

  it('exits with 1 and says why when nothing can be written', async () => {
    const words = ['export', 'mentors', '--college', college.code, '--language', 'en', '--out'];
    const cases: [string[], RegExp][] = [
      [[...words, 'base.pdf'], /ends in .xlsx or .csv/],
      [[...words, '/nowhere/base.xlsx'], /No file can be written here/],
      [[...words, 'base.xlsx', '--encoding', 'windows-1251'], /encoding is of a .csv/],
      [['export', 'people', ...words.slice(2), 'base.xlsx'], /no base "people"/],
      [[...words.with(3, 'NOWHERE'), 'base.xlsx'], /no college with the code/],
    ];
    for (const [given, why] of cases) {
      const { code, stderr } = await run(given);
      expect([code, stderr]).toEqual([1, expect.stringMatching(why)]);
    }
  });

  it('names the character that the encoding lacks', async () => {
    const [personId] = await other.people({ studyGroup: 'Ә-21' });
    await other.curator.ask(
      `mutation ($input: UpsertMenteeProfilesInput!) { upsertMenteeProfiles(input: $input) { refused } }`,
      { input: { collegeId: other.id, rows: [{ personId, enteredOn: '2024-10-01' }] } },
    );
    const words = ['export', 'mentees', '--college', other.code, '--year', '2024/2025', '--encoding', 'windows-1251'];
    const { code, stderr } = await run([...words, '--out', 'base.csv']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^В Windows-1251 нет знака «Ә»/)]);
  });
});

describe('hub template', () => {
  it('writes a table to be filled, whose example the import passes over', async () => {
    const out = join(folder.path, 'template.xlsx');
    expect(await run(['template', 'mentees', '--college', college.code, '--out', out])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const { stdout } = await run(importing(out, '--json'));
    expect(JSON.parse(stdout)).toMatchObject({ rows: 0, refused: [], warnings: [{ row: 2 }] });
  });

  it.each([
    [['people', '--out', 'base.xlsx'], /no template "people"/],
    [['mentees', '--out', 'base.csv'], /ends in .xlsx or .ods/],
    [['mentees', '--out', 'base.ods', '--college', 'NOWHERE'], /no college with the code/],
  ])('%j: says why nothing can be written', async (words, why) => {
    const { code, stderr } = await run(['template', ...words, '--language', 'en']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(why)]);
  });
});

describe('hub headcount', () => {
  it('takes numbers that jump only when they are confirmed', async () => {
    const header = 'college;year;students;teachers;young specialists';
    const file = async (students: number) =>
      saved(folder.path, 'jump.csv', `${header}\n${college.code};2022/2023;${students};10;2`);
    expect((await run(['headcount', await file(120)])).code).toBe(0);
    const { code, stdout } = await run(['headcount', await file(1200)]);
    expect([code, stdout]).toEqual([1, expect.stringContaining('Указано 1200')]);
    expect((await run(['headcount', await file(1200), '--confirm'])).code).toBe(0);
  });

  it('acts for the colleges that the file names', async () => {
    const lines = [
      'college;year;students;teachers;young specialists',
      ...[college, other].map(({ code }) => `${code};2024/2025;100;10;2`),
    ];
    const { code, stdout } = await run([
      'headcount',
      await saved(folder.path, 'headcount.csv', lines.join('\n')),
      '--json',
    ]);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { rows: 2, accepted: 2, refused: [], headcounts: { created: 2 } },
    ]);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ROLES } from '#kernel/session/roles.js';
import { run } from '../program.js';
import { MISUSED } from '../usage.js';

const PROGRAM = fileURLToPath(new URL('../hub.js', import.meta.url));

// Each starts a process, on a machine with other work to do.
jest.setTimeout(60_000);

/** A server that nobody runs. */
const NOBODY = 'http://127.0.0.1:1';
const NO_DATABASE = 'postgres://owner:secret-word@127.0.0.1:1/hub';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'misuse-'));
  for (const name of ['empty.csv', 'empty.xlsx', 'file']) await writeFile(join(folder, name), '');
  await writeFile(join(folder, 'text.xlsx'), 'not a spreadsheet at all');
  await mkdir(join(folder, 'data'));
  await key('others', '{}', 0o644);
  await key('no-key', '{}', 0o600);
  await key('no-json', 'a key', 0o600);
});
afterAll(() => rm(folder, { recursive: true }));

async function key(name: string, text: string, mode: number): Promise<void> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'token-key.json'), text, { mode });
}

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Files of the line are those of the folder. */
const wordsOf = (line: string) =>
  line
    .split(' ')
    .filter(Boolean)
    .map((word) => (/^(data|file|others|no-\w+|\w+\.(csv|xlsx))$/.test(word) ? join(folder, word) : word));

/** Runs a command in this process, which has loaded the hub already. */
async function hub(line: string): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const spies = [
    jest.spyOn(console, 'log').mockImplementation((text: unknown) => void (said.stdout += `${String(text)}\n`)),
    jest.spyOn(console, 'error').mockImplementation((text: unknown) => void (said.stderr += `${String(text)}\n`)),
  ];
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await run(wordsOf(line));
    return { code: process.exitCode, ...said };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs a command as its user does, in a process with settings of its own. */
function apart(line: string, settings: Record<string, string> = {}): Promise<Ended> {
  const env = { HUB_DATA: join(folder, 'data'), ...settings };
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM, ...wordsOf(line)], { cwd: folder, env });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });
}

/** A sentence for whoever reads Russian, one for whoever reads English, and nothing of the program's inside. */
function expectWords({ stdout, stderr }: Ended): void {
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/\n\s+at |node:|Error\b|secret-word/);
  const [ru, en, ...more] = stderr.trimEnd().split('\n');
  expect([ru, more]).toEqual([expect.stringMatching(/[а-я]{3}/i), []]);
  expect(en).not.toMatch(/[а-яё]/i);
}

describe('a command line that is not understood', () => {
  it.each<[string, RegExp]>([
    ['nonsense', /There is no command nonsense; there are start, serve, token/],
    ['token', new RegExp(`Missing: --role <role> \\(.*${ROLES.join(', ')}`)],
    ['token --role', /Missing: --role <role>/],
    ['token --rolle OPERATOR', /no option --rolle; there are --role, --region/],
    ['token --role OPERATOR extra', /words too many for token/],
    ['import', /Missing: --college <code>/],
    ['import mentors', /Missing: --college <code>/],
    ['import mentors a.xlsx --college 1', /Missing: --year <year>/],
    ['import results a.xlsx --college 1', /Name the cohort.*--cohort/],
    ['import applicants a.xlsx --college 1 --cohort x', /Name the cohort.*--cohort/],
    ['template results --out a.xlsx', /Name the cohort.*--cohort.*template --help/],
    ['template results --out a.xlsx --cohort 0197a000-0000-7000-8000-000000000000', /Name the college that hosts/],
    ['import mentors --college 1 --year 2024/2025', /<file> is missing: import <kind> <file>/],
    ['import mentors a.xlsx --college 1 --year=2024/2025 --dryrun', /no option --dryrun; .*--dry-run/],
    ['export', /Missing: --college <code> .*, --out <file>/],
    ['export mentors --college 1', /Missing: --out <file>/],
    ['export mentors --college 1 --out', /Missing: --out <file>/],
    ['headcount', /<file> is missing/],
    ['serve', /<subgraph> is missing.*participants, programs, school, monitoring/],
    ['seed', /Missing: --size <size> \(region: .*country/],
    ['seed --size', /Missing: --size <size>/],
    ['schema --chek', /no option --chek; there are --check, --release/],
    ['verify extra', /words too many for verify/],
    ['keys rotate extra', /words too many for rotate/],
    ['keys login', /<subgraph> is missing/],
    ['keys rotate --soon', /no option --soon; there are --at-once, --data/],
    ['start --port 80', /no option --port; there are --empty, --data/],
  ])('hub %s', async (line, words) => {
    const ended = await hub(line);
    expect(ended.code).toBe(MISUSED);
    expectWords(ended);
    expect(ended.stderr).toMatch(words);
    expect(ended.stderr).toMatch(/More: npm run hub -- .*--help\n$/);
  });

  it('hub alone shows what there is', async () => {
    const { code, stderr } = await apart('');
    expect([code, stderr]).toEqual([MISUSED, expect.stringMatching(/Usage: hub/)]);
  });
});

const IMPORT = '--college 26-01 --year 2024/2025';

describe('a command that cannot do its work', () => {
  it.each<[string, RegExp]>([
    ['token --role KING', /no role KING; there are ANALYST/],
    ['token --role MENTOR --person 7', /"7" is no id of a person/],
    ['token --role COORDINATOR --region 26 HUB', /No hub answers at .*Start it/],
    ['token --role OPERATOR HUB --data file', /file\/token-key.json \(ENOTDIR\)\. Check the path/],
    ['token --role OPERATOR HUB --data others', /readable by others: chmod 600/],
    ['token --role OPERATOR HUB --data no-key', /holds no ES256 key: delete it/],
    ['token --role OPERATOR HUB --data no-json', /holds no ES256 key: delete it/],
    ['import mentors nowhere.xlsx IMPORT', /does not exist or cannot be read/],
    ['import mentors data IMPORT', /does not exist or cannot be read/],
    ['import mentors empty.xlsx IMPORT', /holds no data/],
    ['import mentors text.xlsx IMPORT', /No hub answers/],
    ['import people text.xlsx IMPORT', /no table "people"/],
    ['import mentors text.xlsx HUB --college 1 --year 1999', /year/i],
    ['headcount nowhere.csv', /does not exist or cannot be read/],
    ['headcount data', /does not exist or cannot be read/],
    ['headcount empty.csv', /holds no data/],
    ['export mentors HUB --college 1 --out base.xlsx', /No hub answers/],
    ['export mentors HUB --college 1 --out data', /ends in .xlsx or .csv/],
    ['keys login kitchen', /no subgraph "kitchen"; there are participants/],
    ['serve kitchen', /no subgraph "kitchen"; there are participants/],
    ['serve school --data data', /nothing to connect to: run hub start/],
    ['seed --size village', /no size "village"; there are region, country/],
    ['seed --size region --seed x', /whole number/],
  ])('hub %s', async (line, words) => {
    const ended = await hub(line.replace('IMPORT', `${IMPORT} HUB`).replace('HUB', `--hub ${NOBODY}`));
    expect(ended.code).toBe(1);
    expectWords(ended);
    expect(ended.stderr).toMatch(words);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['serve school', { HUB_SERVICE_DATABASE_URL: NO_DATABASE, HOST: 'nowhere.invalid' }, /cannot listen .*HOST/],
    ['start --empty', { DATABASE_URL: NO_DATABASE }, /database does not answer .*DATABASE_URL/],
    ['start --empty --data file', {}, /file \(EEXIST\)\. Check the path/],
  ])('hub %s with %j', async (line, settings, words) => {
    const ended = await apart(line, settings);
    expect(ended.code).toBe(1);
    expectWords({ ...ended, stdout: '' });
    expect(ended.stderr).toMatch(words);
  });

  it.each<[string, RegExp]>([
    ['verify --data data', /no hub in .*start it/],
    ['verify --data file', /\(ENOTDIR\)\. Check the path/],
    ['verify --language de', /there are ru and en/],
  ])('hub %s, which does not say then that figures differ', async (line, words) => {
    const ended = await hub(line);
    expect(ended.code).toBe(2);
    expectWords(ended);
    expect(ended.stderr).toMatch(words);
  });

  it('hub verify without its database', async () => {
    const ended = await apart('verify', { DATABASE_URL: NO_DATABASE });
    expect(ended).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/database does not answer/) });
    expectWords(ended);
  });

  it('says it in the language that was asked for, alone', async () => {
    const line = `import mentors nowhere.xlsx ${IMPORT} --language`;
    expect((await hub(`${line} ru`)).stderr).toMatch(/^[^\n]*не найден[^\n]*\n$/);
    expect((await hub(`${line} en`)).stderr).toMatch(/^The file does not exist[^\n]*\n$/);
    expect((await hub('verify --data data --language=en')).stderr).toMatch(/^There is no hub[^\n]*\n$/);
  });
});

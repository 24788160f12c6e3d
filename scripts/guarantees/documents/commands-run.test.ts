import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Data } from '../../testing/hub.js';
import { SAMPLE_TAKES_MS, servedHub, type ServedHub } from '../../testing/served-hub.js';
import { commandsIn, isRunnable } from './commands.policy.js';
import { DOCUMENTS, shellOf, textOf } from './documents.js';
import { fencesOf } from './markdown.policy.js';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('../../hub.js', import.meta.url));

// Each command is a process of its own, on a machine with other work to do.
jest.setTimeout(180_000);

let hub: ServedHub;
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  hub = await servedHub();
}, SAMPLE_TAKES_MS);

/** A folder as a reader would have it before they begin, who is the director of a college. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-documents-'));
  for (const name of ['scripts', 'schema']) await symlink(resolve(name), join(folder, name));
  const csv = fencesOf(textOf('docs/connecting.md')).find(({ language }) => language === 'csv')!;
  await writeFile(join(folder, 'headcount.csv'), csv.text);
  await writeFile(join(folder, 'college.json'), '{}');
  await writeFile(join(folder, 'order.pdf'), '%PDF-1.7\n%%EOF\n');
  env = {
    // eslint-disable-next-line no-restricted-properties -- commands are looked for where they are for everybody
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    HUB_URL: hub.url,
    HUB_DATA: hub.config.dataFolder,
    DATABASE_URL: hub.ownerUrl,
    ...(await credentials()),
  };
  const base = (kind: string) => `hub export ${kind} --college 26-01 --year 2024/2025 --out`;
  await shell(`${base('mentees')} base.xlsx\n${base('mentors')} mentors.xlsx`);
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

async function credentials(): Promise<Record<string, string>> {
  const anybody = await hub.client({ roles: ['ANALYST'] });
  const { college }: Data = await anybody.ask('{ college(by: { code: "26-01" }) { id } }');
  const director = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id] });
  const { issueCollegeClient }: Data = await director.ask(
    'mutation ($id: ID!) { issueCollegeClient(input: { collegeId: $id }) { secret client { clientId } } }',
    { id: college.id },
  );
  const { secret, client } = issueCollegeClient;
  return { CLIENT_ID: client.clientId, SECRET: secret, CLIENT_SECRET: secret };
}

/** Runs commands as they stand, but for the address of the hub; the first that fails ends them. */
async function shell(text: string): Promise<string> {
  const commands = text
    .replaceAll(/npm run (--silent )?hub -- /g, 'hub ')
    .replaceAll('http://127.0.0.1:4000', hub.url)
    .replaceAll(/\b[A-Z_]+=… /g, '');
  const programs = [
    `hub() { '${process.execPath}' --no-warnings '${PROGRAM}' "$@"; }`,
    'curl() { command curl --fail-with-body "$@"; }',
  ];
  const words = ['--norc', '-euo', 'pipefail', '-xc', [...programs, commands].join('\n')];
  const { stdout } = await run('bash', words, { cwd: folder, env, maxBuffer: 64 * 2 ** 20 }).catch(
    ({ code, stdout, stderr }: Record<string, unknown>) => {
      throw new Error(`ended with ${String(code)}:\n${String(stderr)}\n${String(stdout).slice(-2_000)}`);
    },
  );
  return stdout;
}

const textFor = (document: string) => shellOf(document).filter(isRunnable).join('\n');

/** Documents whose commands do not stand in another already, as those of a translation do. */
const documents = DOCUMENTS.filter((document, n) => {
  const given = JSON.stringify(commandsIn(textFor(document)));
  return given !== '[]' && DOCUMENTS.findIndex((one) => JSON.stringify(commandsIn(textFor(one))) === given) === n;
});

it('commands to run stand in the documents that tell how to use a hub', () => {
  expect(documents).toEqual(['README.md', 'schema/client/README.md', 'docs/connecting.md', 'docs/pulling.md', 'docs/running.md']); // prettier-ignore
});

it.each(documents)('commands of %s do what they are for', async (document) => {
  const printed = await shell(textFor(document));
  expect(printed).not.toBe('');
  expect(printed).not.toMatch(/"errors?":/);
  if (document === 'docs/connecting.md') expect(printed).toContain('"colleges":[{"code":"26-01"}]');
});

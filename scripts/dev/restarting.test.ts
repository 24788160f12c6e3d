import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { until } from '../testing/hub-process.js';
import { Restarting } from './restarting.js';

interface Up {
  readonly pid: number;
}

/** Begins when it is told to, and breaks where a file says so. */
const PROGRAM = `
import { existsSync } from 'node:fs';
process.once('message', () => {
  if (existsSync(new URL('broken', import.meta.url))) process.exit(7);
  process.send({ pid: process.pid });
});
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
`;

let folder: string;
let ups: number[];
let failures: (number | null)[];
let program: Restarting<Up>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restarting-'));
  await writeFile(join(folder, 'program.mjs'), PROGRAM);
  [ups, failures] = [[], []];
  program = new Restarting<Up>({
    program: join(folder, 'program.mjs'),
    env: {},
    onUp: ({ pid }) => ups.push(pid),
    onFailed: (code) => failures.push(code),
  });
});
afterEach(async () => {
  await program.stop();
  await rm(folder, { recursive: true });
});

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it('runs one at a time, each time a new one', async () => {
  for (const round of [1, 2, 3]) {
    await program.restart();
    await until(() => ups.length === round);
    expect(ups.filter(runs)).toEqual([ups.at(-1)]);
  }
  expect([new Set(ups).size, failures]).toEqual([3, []]);
});

it('starts once more for all that was asked for meanwhile', async () => {
  await program.restart();
  await until(() => ups.length === 1);
  await Promise.all([program.restart(), program.restart(), program.restart()]);
  await until(() => ups.length === 2);
  expect(ups.filter(runs)).toEqual([ups[1]]);
});

it('tells of one that ends by itself, and starts the next as ever', async () => {
  await writeFile(join(folder, 'broken'), '');
  await program.restart();
  await until(() => failures.length === 1);
  await rm(join(folder, 'broken'));
  await program.restart();
  await until(() => ups.length === 1);
  expect(failures).toEqual([7]);
});

it('leaves nothing behind when it is stopped', async () => {
  await program.restart();
  await until(() => ups.length === 1);
  await program.stop();
  expect(ups.filter(runs)).toEqual([]);
});

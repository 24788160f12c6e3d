import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { acquireLock, DataFolderInUse, isAbandoned } from './lock.js';
import { processIdentity } from './process-identity.js';

let folder: string;
let counter = 0;
const newLock = (): string => join(folder, `lock-${(counter += 1)}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A process that tries to take the lock, says how that went and lives until its input ends. */
function contender(path: string): ChildProcess {
  const script = `
    const { acquireLock } = await import(${JSON.stringify(new URL('./lock.js', import.meta.url).href)});
    process.stdin.resume();
    try { await acquireLock(${JSON.stringify(path)}, 'data'); console.log('taken'); }
    catch (error) { console.log(error.name); }`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function answer(child: ChildProcess): Promise<string> {
  const [text] = (await once(child.stdout!, 'data')) as [Buffer];
  return text.toString().trim();
}

async function end(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit');
  if (signal) child.kill(signal);
  else child.stdin!.end();
  await gone;
}

describe('the lock of a data folder', () => {
  it('refuses a second owner and names the first, until it is released', async () => {
    const path = newLock();
    const lock = await acquireLock(path, '/data');
    const refusal = await acquireLock(path, '/data').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderInUse);
    expect(refusal).toMatchObject({ pid: process.pid, dataFolder: '/data' });
    await lock.release();
    await (await acquireLock(path, '/data')).release();
  });

  it('is not fooled by a living process that got the pid of a dead owner', async () => {
    const path = newLock();
    await writeFile(path, JSON.stringify({ pid: process.pid, identity: 'an earlier boot:1', nonce: 'n' }));
    await (await acquireLock(path, '/data')).release();
  });

  it('passes from a killed owner to exactly one of those that come at once', async () => {
    const path = newLock();
    const owner = contender(path);
    expect(await answer(owner)).toBe('taken');
    expect(await isAbandoned(path)).toBe(false);
    await end(owner, 'SIGKILL');
    expect(await isAbandoned(path)).toBe(true);

    const children = Array.from({ length: 6 }, () => contender(path));
    const answers = await Promise.all(children.map(answer));
    await Promise.all(children.map((child) => end(child)));
    expect(answers.sort()).toEqual([...Array<string>(5).fill('DataFolderInUse'), 'taken']);
    expect((await readdir(folder)).filter((name) => name.startsWith(`${basename(path)}.`))).toEqual([]);
  });

  it('goes to one of many that find the same dead owner at the same moment', async () => {
    const path = newLock();
    await writeFile(path, JSON.stringify({ pid: process.pid, identity: 'an earlier boot:1', nonce: 'n' }));
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(path, '/data')));
    const taken = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
    const refusals = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [String(attempt.reason)] : []));
    expect(taken).toHaveLength(1);
    expect(refusals.filter((refusal) => !refusal.startsWith('DataFolderInUse'))).toEqual([]);
    await taken[0]?.release();
  });

  it('survives an owner that was killed while it took the lock over', async () => {
    const path = newLock();
    const dead = { pid: 2 ** 22 + 1, identity: 'gone' };
    await writeFile(path, JSON.stringify({ ...dead, nonce: 'first' }));
    await writeFile(`${path}.first`, JSON.stringify({ ...dead, nonce: 'second' }));
    const lock = await acquireLock(path, '/data');
    await expect(acquireLock(path, '/data')).rejects.toBeInstanceOf(DataFolderInUse);
    await lock.release();
  });
});

describe('the identity of a process', () => {
  it('stays the same while it runs, differs from another one and ends with it', async () => {
    const child = contender(newLock());
    await answer(child);
    const identity = await processIdentity(child.pid!);
    expect(identity).not.toBeNull();
    expect(await processIdentity(child.pid!)).toBe(identity);
    expect(await processIdentity(process.pid)).not.toBe(identity);
    await end(child);
    expect(await processIdentity(child.pid!)).toBeNull();
  });
});

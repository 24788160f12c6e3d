import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Room for the database, its log and its ballast; the image behind it takes what is written and no more. */
const SIZE = 2 * 1024 ** 3;

/** What is given back meanwhile is taken at once, in milliseconds. */
const TAKEN_AGAIN_MS = 200;

/** A file system of its own, that fills without doing harm to the machine. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves no room for so long. */
  fillFor(ms: number): Promise<void>;
  remove(): Promise<void>;
}

/** Null, with the reason told, where this account may not mount one. */
export async function smallDisk(say: (line: string) => void): Promise<SmallDisk | null> {
  const home = await mkdtemp(join(tmpdir(), 'hub-disk-'));
  await chmod(home, 0o711);
  const [image, path] = [join(home, 'image'), join(home, 'mounted')];
  await mkdir(path);
  try {
    const file = await open(image, 'w');
    await file.truncate(SIZE);
    await file.close();
    await run('mkfs.ext4', ['-q', '-m', '0', image]);
    await run('mount', ['-o', 'loop', image, path]);
  } catch (error) {
    await rm(home, { recursive: true });
    say(`no disk is filled, as no file system can be mounted here: ${String(error).split('\n')[0]}`);
    return null;
  }
  await chmod(path, 0o711);
  return {
    path,
    async fillFor(ms) {
      const ballast: string[] = [];
      for (const until = performance.now() + ms; performance.now() < until; await pause(TAKEN_AGAIN_MS)) {
        ballast.push(...(await takeWhatIsFree(path, ballast.length)));
      }
      await Promise.all(ballast.map((name) => rm(name)));
    },
    async remove() {
      await run('umount', [path]);
      await rm(home, { recursive: true });
    },
  };
}

/** Takes it in pieces that grow smaller, since a file needs some room beside its content. Answers their names. */
async function takeWhatIsFree(path: string, taken: number): Promise<string[]> {
  const names: string[] = [];
  for (const part of [1, 0.5, 0.5, 0.5, 0.5]) {
    const { bavail, bsize } = await statfs(path);
    const bytes = Math.floor(bavail * part) * bsize;
    if (bytes === 0) break;
    const name = join(path, `ballast-${taken + names.length}`);
    names.push(name);
    await run('fallocate', ['-l', String(bytes), name]).catch(() => undefined);
  }
  return names;
}

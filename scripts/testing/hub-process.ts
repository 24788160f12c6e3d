import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findPostmaster } from '#kernel/database/embedded/cluster.js';
import { removeDataFolder } from '#kernel/database/embedded/embedded.js';
import { findLocation } from '#kernel/database/embedded/location.js';
import { prepared } from '#kernel/testing/run/prepared.js';
import { freePort } from './free-port.js';

const PROGRAM = fileURLToPath(new URL('../hub.js', import.meta.url));

/** How often to look whether something has come about, in milliseconds. */
const LOOK_AGAIN = 50;

/** A command of the hub, in a process of its own. */
export interface HubProcess {
  readonly pid: number;
  readonly url: string;
  /** Exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What it has printed so far, on both streams. */
  printed(): string;
  kill(signal: NodeJS.Signals): void;
}

/** A data folder for hubs that run as a person would run them. */
export class HubFolder {
  readonly #running: HubProcess[] = [];

  private constructor(readonly path: string) {}

  static async make(parent = tmpdir()): Promise<HubFolder> {
    const path = await mkdtemp(join(parent, 'hub-process-'));
    await chmod(path, 0o711);
    return new HubFolder(path);
  }

  /** Starts `hub` with these words. */
  hub(...words: string[]): Promise<HubProcess> {
    return this.run(process.execPath, ['--no-warnings', PROGRAM, ...words]);
  }

  /** The same with settings of its own. */
  hubWith(settings: NodeJS.ProcessEnv, ...words: string[]): Promise<HubProcess> {
    return this.run(process.execPath, ['--no-warnings', PROGRAM, ...words], settings);
  }

  async run(program: string, words: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<HubProcess> {
    await prepared('page');
    const port = settings.PORT ?? String(await freePort());
    const own = { PATH: process.env.PATH, HOME: process.env.HOME, HUB_DATA: this.path, PORT: port };
    const env = { ...own, ...settings };
    const child = spawn(program, [...words], { env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
    }
    const started: HubProcess = {
      pid: child.pid!,
      url: `http://127.0.0.1:${port}`,
      ended: new Promise((resolve) => child.once('close', (code) => resolve(code))),
      printed: () => printed,
      kill: (signal) => void child.kill(signal),
    };
    this.#running.push(started);
    return started;
  }

  /** PostgreSQL's main process; null when none runs. */
  async postmaster(): Promise<number | null> {
    const location = await findLocation(this.path);
    return (location && (await findPostmaster(location.cluster)))?.pid ?? null;
  }

  /** Whether a hub holds the folder, or has gone without giving it back. */
  async isLocked(): Promise<boolean> {
    const home = (await findLocation(this.path))?.home ?? this.path;
    return (await stat(join(home, 'hub.lock')).catch(() => null)) !== null;
  }

  /** Ends what a failed test has left. */
  async remove(): Promise<void> {
    for (const each of this.#running) each.kill('SIGKILL');
    const postmaster = await this.postmaster();
    if (postmaster !== null) process.kill(postmaster, 'SIGKILL');
    await until(async () => (await this.postmaster()) === null);
    await removeDataFolder(this.path);
  }
}

/** What a command prints that is pasted into a new terminal, where nothing of the hub is set. */
export async function inPlainShell(command: string): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  return (await promisify(execFile)('sh', ['-c', command], { env })).stdout;
}

/** Looks again and again until it is so; the time limit of the test says when it never will be. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(LOOK_AGAIN);
}

/** Resolves when the hub says that it can answer, and throws when it has ended instead. */
export async function untilReady(hub: HubProcess): Promise<void> {
  let code: number | null | undefined;
  void hub.ended.then((ended) => (code = ended));
  await until(async () => {
    if (code !== undefined) throw new Error(`the hub ended with ${code}:\n${hub.printed()}`);
    return fetch(`${hub.url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  });
}

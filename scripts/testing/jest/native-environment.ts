import { jest } from './globals.js';

/** What Jest sends a worker for which it has no more files. */
const NO_MORE_FILES = 2;

// A worker would first end, one after the other, what its files have shared (hubs, connections, a browser), and take
// its memory and its threads apart piece by piece: longer than Jest waits before it complains. Its browser is ended as at
// any exit; all the rest ends with the process.
process.on('message', ([type]: [number]) => {
  if (type !== NO_MORE_FILES) return;
  process.once('exit', () => process.kill(process.pid, 'SIGKILL'));
  process.exit();
});

/** Jest’s environment without a realm of its own: tests run among Node’s own globals, and leave them as they were. */
export default class NativeEnvironment {
  readonly global = globalThis;
  readonly fakeTimers = null;
  readonly fakeTimersModern = null;
  readonly moduleMocker = null;
  readonly #console = globalThis.console;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is put back where it was, not called
  readonly #exit = process.exit;
  readonly #variables = { ...process.env };

  getVmContext(): null {
    return null;
  }

  async setup(): Promise<void> {}

  /** What Jest puts in their place for a file, and what a test may have set. */
  async teardown(): Promise<void> {
    jest.restoreAllMocks();
    globalThis.console = this.#console;
    process.exit = this.#exit;
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name];
    Object.assign(process.env, this.#variables);
  }
}

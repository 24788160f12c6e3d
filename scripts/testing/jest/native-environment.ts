import { jest } from './globals.js';

// A worker that has nothing more to do would take its memory apart piece by piece, which with all the modules of the hub
// lasts longer than Jest waits before it complains.
if (process.send) process.once('beforeExit', () => process.exit());

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

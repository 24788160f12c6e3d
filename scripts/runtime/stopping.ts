import { constants } from 'node:os';

/** Why a command was not carried through: whoever started it asked it to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(signal);
    this.exitCode = exitCodeOf(signal);
  }

  readonly exitCode: number;
}

const asked = new AbortController();
let heeded = false;

/**
 * Listens to SIGINT and SIGTERM from the first moment on: libraries that are loaded later listen, too, and with that
 * alone a signal would do nothing. A command that holds nothing ends at once; one that heeds `stopSignal` closes what it
 * has opened. A second signal ends that as well: whoever is in a hurry may be, since everything committed is on disk.
 */
export function listenToSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!heeded || asked.signal.aborted) process.exit(exitCodeOf(signal));
      asked.abort(new Interrupted(signal));
    });
  }
}

/** Aborted, for the reason of an `Interrupted`, when the process is asked to end. Whoever takes it sees to that. */
export function stopSignal(): AbortSignal {
  heeded = true;
  return asked.signal;
}

/** Resolves when the process is asked to end. */
export async function untilStopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return;
  await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}

/** As a shell tells it of a process that a signal has ended. */
function exitCodeOf(signal: 'SIGINT' | 'SIGTERM'): number {
  return 128 + constants.signals[signal];
}

import { setTimeout as pause } from 'node:timers/promises';

/** How often to look whether the server is there, in milliseconds. */
const LOOK_MS = 500;

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** About half an hour: a full disk is made room on meanwhile, and nothing else heals that has not by then. */
const ATTEMPTS = 64;

/** Pauses between attempts to start it again, in milliseconds: each twice the one before, up to the longest. */
const PAUSES_MS = Array.from({ length: ATTEMPTS }, (_, n) => Math.min(FIRST_PAUSE_MS * 2 ** n, LONGEST_PAUSE_MS));

interface Kept {
  /** Whether the server's main process is there, whatever it is doing. */
  readonly isThere: () => Promise<boolean>;
  /** Starts it where it was: whoever uses it has its address. Rejects when it doesn't start. */
  readonly restart: () => Promise<void>;
  readonly onLog: (line: string) => void;
  /** Given by tests alone. */
  readonly pauses?: readonly number[];
}

export interface Keeper {
  /** Ends the keeping, so that the server may be stopped; what is being started is waited for. */
  stop(): Promise<void>;
}

/** Starts a server again that was killed or ended by itself, as one does whose disk is full, until it is stopped on purpose. */
export function keepServer({ isThere, restart, onLog, pauses = PAUSES_MS }: Kept): Keeper {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function keep(): Promise<void> {
    do {
      while (await isThere()) await pause(LOOK_MS, undefined, { signal, ref: false });
      signal.throwIfAborted();
      onLog('embedded PostgreSQL has ended: starting it again');
    } while (await startAgain());
  }

  async function startAgain(): Promise<boolean> {
    for (const pauseMs of pauses) {
      try {
        await restart();
        onLog('embedded PostgreSQL runs again');
        return true;
      } catch (error) {
        signal.throwIfAborted();
        onLog(`embedded PostgreSQL does not start, to be tried again in ${pauseMs} ms: ${String(error)}`);
        await pause(pauseMs, undefined, { signal, ref: false });
      }
    }
    onLog('embedded PostgreSQL is not started any more: see postgres.log, and start the hub again');
    return false;
  }

  const kept = keep().catch((error: unknown) => {
    if (!signal.aborted) onLog(`embedded PostgreSQL is not looked after any more: ${String(error)}`);
  });
  return {
    stop() {
      stopping.abort();
      return kept;
    },
  };
}

import { setTimeout as pause } from 'node:timers/promises';
import { pauseBeforeStart, PAUSES_MS, shortRunsAfter } from './keeper.policy.js';

/** How often to look whether the server is there, in milliseconds. */
const LOOK_MS = 500;

interface Kept {
  /** Whether the server's main process is there, whatever it is doing. */
  readonly isThere: () => Promise<boolean>;
  /** Starts it where it was: whoever uses it has its address. Rejects when it doesn't start. */
  readonly restart: () => Promise<void>;
  /** Called when the server has ended too often to be started once more. */
  readonly onLost: () => void;
  readonly onLog: (line: string) => void;
  /** Given by tests alone. */
  readonly pauses?: readonly number[] | undefined;
}

export interface Keeper {
  /** Ends the keeping, so that the server may be stopped; what is being started is waited for. */
  stop(): Promise<void>;
}

/**
 * Starts a server again that was killed or ended by itself, as one does whose disk is full, until it is stopped on purpose:
 * one that ends soon each time, or doesn't start, after pauses that grow, and not for ever.
 */
export function keepServer({ isThere, restart, onLost, onLog, pauses = PAUSES_MS }: Kept): Keeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  const wait = (ms: number) => pause(ms, undefined, { signal, ref: false });

  async function keep(): Promise<void> {
    for (let shortRuns = 0; ;) {
      const started = performance.now();
      while (await isThere()) await wait(LOOK_MS);
      shortRuns = shortRunsAfter(performance.now() - started, shortRuns);
      const pauseMs = pauseBeforeStart(shortRuns, pauses);
      signal.throwIfAborted();
      if (pauseMs === null) break;
      onLog(`embedded PostgreSQL has ended: starting it again in ${pauseMs} ms`);
      await wait(pauseMs);
      await startAgain();
    }
    onLog('embedded PostgreSQL is not started any more: see postgres.log, and start the hub again');
    onLost();
  }

  async function startAgain(): Promise<void> {
    try {
      await restart();
      onLog('embedded PostgreSQL runs again');
    } catch (error) {
      signal.throwIfAborted();
      onLog(`embedded PostgreSQL does not start: ${String(error)}`);
    }
  }

  const kept = keep().catch((error: unknown) => {
    if (signal.aborted) return;
    onLog(`embedded PostgreSQL is not looked after any more: ${String(error)}`);
    onLost();
  });
  return {
    stop() {
      stopping.abort();
      return kept;
    },
  };
}

import { setImmediate as turn } from 'node:timers/promises';
import type { Log } from '../log/log.js';
import { openPool } from './connection.js';

/** Tells one state of all data from every other: while it is the same text, nothing has been committed. */
export interface DataState {
  /** The state of a moment after this was asked; null where it can't be had. */
  read(): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * What a statement would see, as PostgreSQL says it: every transaction that writes has a number, and its commit takes that
 * out of those under way or stands behind all that were given out. So two readings are alike only where nothing was
 * written by anybody in between, whichever process it is.
 */
const STATE = { name: 'hub_state', text: 'select pg_current_snapshot()::text as state' };

/** @param url of any role of the database */
export function dataState(url: string, log: Log): DataState {
  const pool = openPool({ url, size: 1, log });
  let running: Promise<string | null> = Promise.resolve(null);
  let next: Promise<string | null> | null = null;

  async function ask(): Promise<string | null> {
    try {
      const { rows } = await pool.query<{ state: string }>(STATE);
      return rows[0]?.state ?? null;
    } catch (err) {
      log.debug({ err }, 'the state of the data is not known: answers are read anew');
      return null;
    }
  }

  return {
    // A reading that has begun may be of a moment before: whoever asks meanwhile shares the next one, as do all whose
    // questions have arrived by now and are still to be read from their connections.
    read() {
      next ??= running
        .then(() => turn())
        .then(() => {
          next = null;
          running = ask();
          return running;
        });
      return next;
    },
    close: () => pool.end(),
  };
}

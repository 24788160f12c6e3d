import { isConnectionLost, sqlState } from '../database/sql-state.js';
import type { Log } from '../log/log.js';
import { badUserInput, databaseAway, forbidden, noRoomLeft, subgraphUnavailable } from './errors.js';

/** SQLSTATE codes that callers can act on; everything else stays an internal error. */
const REFUSED = '42501'; // insufficient privilege
const COLLISION = new Set(['23505', '23P01', '40001', '40P01']); // unique or exclusion violation, serialization failure, deadlock
const TIMEOUT = new Set(['57014', '55P03']); // statement cancelled, lock not available
const FULL = '53100'; // no space left on the disk
const LIMITS = new Set(['22001', '22003', '22P02', '22008']); // too long, out of range, malformed

/** A prepared statement is there already, or isn't: a pooler has changed the connection since. */
const OF_A_POOLER = new Set(['42P05', '26000']);
const WHAT_TO_SET =
  'a pooler changes connections between transactions: set its max_prepared_statements (PgBouncer 1.21 or newer), or HUB_PREPARED_STATEMENTS=off';

interface Circumstances {
  readonly mutation: boolean;
  /** Hears why, where the answer says no more than that the subgraph is away. */
  readonly log?: Log;
}

/** Turns what the database refused into an error that says what to do. */
export function translateDatabaseError(error: unknown, subgraph: string, { mutation, log }: Circumstances): unknown {
  const code = sqlState(error);
  if (code === REFUSED && isPolicy(error)) return forbidden();
  if (code === FULL) {
    log?.error({ err: error, subgraph }, 'the disk of the database is full');
    return noRoomLeft(subgraph);
  }
  if (TIMEOUT.has(code) || isConnectionLost(error)) {
    log?.warn({ err: error, subgraph }, 'the database gave no answer');
    return TIMEOUT.has(code) ? subgraphUnavailable(subgraph, mutation) : databaseAway(subgraph, mutation);
  }
  if (OF_A_POOLER.has(code)) {
    log?.error({ err: error, subgraph }, WHAT_TO_SET);
    return subgraphUnavailable(subgraph, mutation);
  }
  if (COLLISION.has(code)) {
    return badUserInput({
      ru: 'То же самое только что изменил кто-то другой, и ваше изменение не записано; повторите запрос.',
      en: 'Somebody else has just changed the same, and your change was not made; send the request again.',
    });
  }
  if (LIMITS.has(code)) {
    return badUserInput({
      ru: 'Значение слишком велико или записано не так, как ждёт поле; исправьте его и повторите.',
      en: 'A value is too large or not written as its field expects; correct it and try again.',
    });
  }
  return error;
}

/** A row that a policy refused is the caller's doing; a missing grant has the same code and is a mistake of ours. */
function isPolicy(error: unknown): boolean {
  return error instanceof Error && error.message.includes('row-level security policy');
}

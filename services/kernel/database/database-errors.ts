import { badUserInput, forbidden, subgraphUnavailable } from '../graph/errors.js';
import type { Log } from '../log/log.js';

/** SQLSTATE codes that callers can act on; everything else stays an internal error. */
const REFUSED = '42501'; // insufficient privilege
const COLLISION = new Set(['23505', '23P01', '40001', '40P01']); // unique or exclusion violation, serialization failure, deadlock
const TIMEOUT = new Set(['57014', '55P03']); // statement cancelled, lock not available
const LIMITS = new Set(['22001', '22003', '22P02', '22008']); // too long, out of range, malformed

/** The server ends the session: it shuts down or starts, an administrator said so, or a transaction idled for too long. */
const GOODBYE = /^(57P0[1-5]|25P0[34])$/;
/** No session was had: the connection failed, or the server has no room for another. */
const NO_SESSION = /^(08...|53300)$/;
/** Of the network below: nobody listens, or who did is gone. */
const NO_SERVER = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT']);
/** `pg` gives these no code. */
const CUT_OFF =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

interface Circumstances {
  readonly mutation: boolean;
  /** Hears why, where the answer says no more than that the subgraph is away. */
  readonly log?: Log;
}

/** Turns what the database refused into an error that says what to do. The one place that knows SQLSTATEs. */
export function translateDatabaseError(error: unknown, subgraph: string, { mutation, log }: Circumstances): unknown {
  const code = sqlState(error);
  if (code === REFUSED && isPolicy(error)) return forbidden();
  if (TIMEOUT.has(code) || isConnectionLost(error)) {
    log?.warn({ err: error, subgraph }, 'the database gave no answer');
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

/** SQLSTATE of an error of `pg` or of the MikroORM exception around it. */
export function sqlState(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } };
  return code ?? cause?.code ?? '';
}

/** Whether the server closes the session after an error of this SQLSTATE. */
export function endsConnection(state: string): boolean {
  return GOODBYE.test(state);
}

/** Whether a statement failed because the database was not there, or went away meanwhile. */
export function isConnectionLost(error: unknown): boolean {
  const code = sqlState(error);
  if (endsConnection(code) || NO_SESSION.test(code) || NO_SERVER.has(code)) return true;
  return error instanceof Error && (CUT_OFF.test(error.message) || isConnectionLost(error.cause));
}

/** A row that a policy refused is the caller's doing; a missing grant has the same code and is a mistake of ours. */
function isPolicy(error: unknown): boolean {
  return error instanceof Error && error.message.includes('row-level security policy');
}

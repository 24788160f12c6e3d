/** The server ends the session: it shuts down or starts, an administrator said so, or a transaction idled for too long. */
const GOODBYE = /^(57P0[1-5]|25P0[34])$/;
/** No session was had: the connection failed, or the server has no room for another. */
const NO_SESSION = /^(08...|53300)$/;
/** Of the network below: nobody listens, or who did is gone. */
const NO_SERVER = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT']);
/** `pg` gives these no code. */
const CUT_OFF =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

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

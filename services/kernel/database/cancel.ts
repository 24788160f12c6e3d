import pg from 'pg';

/** What `pg` keeps private of a client and its connection, and what this file relies on. Covered by the tests. */
interface WireClient {
  readonly host: string;
  readonly port: number;
  readonly ssl: unknown;
  readonly processID: number;
  readonly secretKey: number;
}

interface WireConnection extends NodeJS.EventEmitter {
  connect(port: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processId: number, secret: number): void;
  end(): void;
}

const Connection = pg.Connection as unknown as new (config: object) => WireConnection;

/** What a statement ends with that nobody waits for any more, with the SQLSTATE of one that the server cancelled. */
export class NobodyWaits extends Error {
  readonly code = '57014';

  constructor() {
    super('nobody waits for the answer');
  }
}

/**
 * Asks the server to end the statement of a client when the signal says so.
 * @returns lets go of the signal, and tells whether the server was asked: it may obey late, so such a connection must
 *   serve nobody else
 */
export function cancelOn(signal: AbortSignal | undefined, client: pg.ClientBase): () => boolean {
  if (!signal) return () => false;
  let asked = false;
  const ask = () => {
    asked = true;
    sendCancel(client as unknown as WireClient);
  };
  signal.addEventListener('abort', ask, { once: true });
  return () => {
    signal.removeEventListener('abort', ask);
    return asked;
  };
}

/** A request of this kind comes by a connection of its own and is answered by its end. */
function sendCancel({ host, port, ssl, processID, secretKey }: WireClient): void {
  const connection = new Connection({ ssl });
  // A server that can't be asked has ended the statement, or does so by the time limit of the role.
  connection.on('error', () => undefined);
  connection.on('connect', () => (ssl ? connection.requestSsl() : connection.cancel(processID, secretKey)));
  connection.on('sslconnect', () => connection.cancel(processID, secretKey));
  if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
  else connection.connect(port, host);
}

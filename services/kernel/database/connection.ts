import type { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Log } from '../log/log.js';
import { endsConnection } from './sql-state.js';

/** What `pg` keeps private of a client, and what this file relies on. Covered by the tests beside. */
interface WireClient {
  readonly connection: EventEmitter;
  /** Whether a pool may hand the client out. */
  _queryable: boolean;
}

interface ConnectOptions {
  /** What the server lists the session under. */
  readonly name?: string;
  /** Never by TLS, whatever the environment says: for a server of our own on this machine. */
  readonly ssl?: false;
  readonly log?: Log;
  /** Ends the session when it is aborted, whatever the server is doing for it. */
  readonly stop?: AbortSignal;
}

/** Opens one session; whoever opened it ends it. If it is lost meanwhile its statements reject, and nothing else happens. */
export async function connect(url: string, { name, ssl, log, stop }: ConnectOptions = {}): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: name, ssl });
  outliveLoss(client, log);
  await client.connect();
  const end = () => void client.end();
  stop?.addEventListener('abort', end, { once: true });
  client.once('end', () => stop?.removeEventListener('abort', end));
  if (stop?.aborted) await client.end();
  stop?.throwIfAborted();
  return client;
}

interface PoolOptions {
  readonly url: string;
  readonly size: number;
  readonly log?: Log;
}

/** Opens a pool whose connections may be lost at any time: see `keepPool`. */
export function openPool({ url, size, log }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: size });
  keepPool(pool, log);
  return pool;
}

/**
 * Lets a pool lose connections: an administrator ends sessions, and a server that restarts ends them all. `pg` tells of
 * it by an event that ends the process when nobody listens, and a pool listens to its idle clients alone. Whoever was
 * using the connection gets the error of their statement; the pool opens another one for the next.
 */
export function keepPool(pool: pg.Pool, log?: Log): void {
  // A process that has nothing else to do may end: what it was asked is answered.
  pool.options.allowExitOnIdle = true;
  pool.on('connect', (client: pg.PoolClient) => outliveLoss(client, log));
  // What an idle client tells is told here once more.
  pool.on('error', () => undefined);
}

function outliveLoss(client: pg.ClientBase, log?: Log): void {
  client.on('error', (err) => log?.warn({ err }, 'a connection to the database was lost'));
  const wire = client as unknown as WireClient;
  // The server says goodbye some time before the socket closes, long enough for a pool to hand the client to the next.
  wire.connection.on('errorMessage', (message: { code?: string }) => {
    if (endsConnection(message.code ?? '')) wire._queryable = false;
  });
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { say, type Language } from '../i18n/messages.js';
import type { Log } from '../log/log.js';
import { HubError } from '../errors/hub-error.js';
import { requestAbort } from './request-abort.js';

/** What a hub accepts as the body of one request, in bytes. */
export const MAX_BODY_BYTES = 5 * 1024 * 1024;

/** How a gateway tells a subgraph where a request came from; who is no gateway of the hub is not answered at all. */
export const CLIENT_ADDRESS_HEADER = 'x-hub-client-address';

/** How long requests in flight may still take when the server closes, in milliseconds. */
const GRACE_MS = 5_000;

/** How often a server that closes looks for connections that have their answer, in milliseconds. */
const CLOSING_MS = 10;

/** How long a client may take to send one request, in milliseconds. */
export const REQUEST_TIMEOUT_MS = 30_000;

/** How long for its headers alone. */
export const HEADERS_TIMEOUT_MS = 10_000;

/** The pace at which a body has to arrive, once some time for the first of it is over. */
export const SLOWEST = { bytesPerSecond: 8 * 1024, patienceMs: 5_000 } as const;

interface Pace {
  readonly bytesPerSecond: number;
  readonly patienceMs: number;
}

export interface Listening {
  /** Address without a path, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, lets those in flight end, and cuts what is left after a grace period. */
  close(): Promise<void>;
}

interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Log;
  /** Does something more with the server before it listens. */
  readonly prepare?: ((server: Server) => void) | undefined;
}

/**
 * Serves `answer` over HTTP. What it throws is logged and answered by 500 without detail.
 * @param atOnce asked first, and true where it has answered: what is there already waits for nothing
 */
export async function listen(
  answer: (req: IncomingMessage, res: ServerResponse) => Promise<void>,
  { host, port, log, prepare }: ListenOptions,
  atOnce: (req: IncomingMessage, res: ServerResponse) => boolean = () => false,
): Promise<Listening> {
  const silent = new Set<Socket>();
  const timeouts = { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS };
  const server = createServer(timeouts, (req, res) => {
    silent.delete(req.socket);
    try {
      if (!atOnce(req, res)) answer(req, res).catch((err: unknown) => failed(err, req, res));
    } catch (err) {
      failed(err, req, res);
    }
  });
  prepare?.(server);
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    // A host name that is not found says `getaddrinfo`, as one would that is to be called.
    server.once('error', (error) => reject(Object.assign(error, { syscall: 'listen' })));
    server.listen({ host, port }, resolve);
  });
  const address = server.address() as AddressInfo;

  function failed(err: unknown, req: IncomingMessage, res: ServerResponse): void {
    log.error({ err, url: req.url }, 'request failed');
    if (res.headersSent) res.destroy();
    else send(res, 500, { status: 'error' });
  }

  function close(): Promise<void> {
    return new Promise((resolve, reject) => {
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      // Those that were busy wait for the next request once they have their answer; nobody is told when that is.
      const look = setInterval(() => server.closeIdleConnections(), CLOSING_MS).unref();
      server.close((error) => {
        clearTimeout(cut);
        clearInterval(look);
        if (error) reject(error);
        else resolve();
      });
      // Node takes a connection for busy that has never asked anything: a client's connections in reserve would stay.
      for (const socket of silent) socket.destroy();
    });
  }

  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`, port: address.port, close };
}

/** Says that the client closed the connection before it had its answer. */
export function clientGone(res: ServerResponse): AbortSignal {
  const controller = requestAbort();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** Answers with JSON. */
export function send(res: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers });
  res.end(JSON.stringify(body));
}

/** Answers a GraphQL request that got no further than the door. */
export function refuse(res: ServerResponse, error: HubError, language: Language): void {
  const { http, ...extensions } = error.extensions as { http?: { status: number; headers?: Record<string, string> } };
  send(res, http?.status ?? 400, { errors: [{ message: say(error.text, language), extensions }] }, http?.headers);
}

/**
 * The body of a request as text.
 * @throws HubError LIMIT_EXCEEDED with status 413 when it is larger than `limit` bytes, whatever its headers say.
 */
export async function readBody(req: IncomingMessage, limit = MAX_BODY_BYTES): Promise<string> {
  return (await readBytes(req, limit)).toString('utf8');
}

/**
 * The body of a request as it came.
 * @throws HubError LIMIT_EXCEEDED with status 413 when it is larger than `limit` bytes, whatever its headers say.
 */
export async function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  const length = Number(req.headers['content-length'] ?? 0);
  // Nearly all bodies have come along with their headers, and nothing has to be waited for.
  if (length > 0 && length <= limit && req.readableLength === length) {
    const whole = req.read() as Buffer;
    req.resume();
    return whole;
  }
  const chunks: Buffer[] = [];
  let size = length > limit ? Infinity : 0;
  if (size <= limit) {
    for await (const chunk of bodyOf(req)) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  }
  if (size <= limit) return Buffer.concat(chunks);
  // The rest is read and dropped: a client that is still sending would otherwise see a reset, not the answer.
  req.resume();
  const mib = limit / 1024 / 1024;
  const text = { ru: `Запрос больше ${mib} МиБ.`, en: `The request is larger than ${mib} MiB.` };
  throw new HubError('LIMIT_EXCEEDED', text, { status: 413 });
}

/**
 * The parts of a body as they come, for as long as they come at a pace that is no pretence.
 * @throws HubError LIMIT_EXCEEDED with status 408 otherwise
 */
export async function* bodyOf(req: IncomingMessage, pace: Pace = SLOWEST): AsyncGenerator<Buffer, void> {
  const parts = (req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer, void>)[Symbol.asyncIterator]();
  const begun = performance.now();
  const late = Promise.withResolvers<never>();
  late.promise.catch(() => undefined);
  let received = 0;
  const look = () => {
    const due = (pace.bytesPerSecond * (performance.now() - begun - pace.patienceMs)) / 1000;
    if (received < due) late.reject(tooSlow());
  };
  const looking = setInterval(look, pace.patienceMs / 2);
  try {
    for (;;) {
      const part = await Promise.race([parts.next(), late.promise]);
      if (part.done === true) return;
      received += part.value.length;
      yield part.value;
    }
  } finally {
    clearInterval(looking);
    // Lets go of the request, so that what is left of it can be read and dropped. One that is late has a part pending.
    void parts.return?.();
  }
}

function tooSlow(): HubError {
  const text = {
    ru: 'Тело запроса приходит слишком медленно: повторите при лучшей связи.',
    en: 'The body of the request arrives too slowly: try again with a better connection.',
  };
  // What would still come is not waited for.
  return new HubError('LIMIT_EXCEEDED', text, { status: 408, headers: { connection: 'close' } });
}

/** Splits the path from the query of a request's address. */
export function addressOf({ url = '/' }: IncomingMessage): { path: string; search: string } {
  const end = url.indexOf('?');
  return end < 0 ? { path: url, search: '' } : { path: url.slice(0, end), search: url.slice(end) };
}

import { request } from 'node:http';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import type { TestHub } from '#scripts/testing/hub.js';
import type { Graph } from '../http/caller-graph.js';
import { importJobs, type ImportLimits, type KeptImporting } from '../http/imports/import-jobs.js';
import { importRoute, IMPORT_LIMITS } from '../http/imports/route.js';
import type { ImportLine, PageReport } from '../import-lines.type.js';

export interface Sending {
  readonly token?: string | undefined;
  readonly language?: string;
  readonly type?: string;
  readonly method?: string;
  readonly query?: string | Record<string, string>;
  readonly signal?: AbortSignal;
}

export interface Ending {
  readonly status: number;
  readonly headers: Headers;
  readonly lines: readonly ImportLine[];
  /** The last line, which a refusal consists of. */
  readonly report: PageReport | undefined;
  readonly error: { readonly code: string; readonly message: string } | undefined;
}

/** A server with the route alone. */
export interface Served {
  readonly url: string;
  send(body: Buffer | string, sending: Sending): Promise<Ending>;
  /** Sends without a declared length, in chunks. */
  sendChunked(size: number, sending: Sending): Promise<{ status: number; text: string }>;
  /** Sends and hands the answer over as it comes. */
  open(body: Buffer | string, sending: Sending): Promise<Response>;
  /** Goes on with imports whose files are kept. */
  takeUp(): void;
  close(): Promise<void>;
}

export async function served(
  hub: Pick<TestHub, 'verifier'>,
  gateway: Graph,
  limits: Partial<ImportLimits> = {},
  kept?: KeptImporting,
): Promise<Served> {
  const log = createLog({ level: 'silent', name: 'test' });
  const jobs = importJobs({ gateway, log, limits: { ...IMPORT_LIMITS, ...limits }, kept });
  const route = importRoute({ gateway, verifier: hub.verifier, log, jobs });
  const listening: Listening = await listen(route, { host: '127.0.0.1', port: 0, log });
  const address = (query: Sending['query'] = '') => `${listening.url}/imports?${new URLSearchParams(query).toString()}`;
  // A connection that is kept ends by itself while a test makes a large file, and what is sent on it then is lost.
  const headersOf = ({ token, language = 'en', type = 'application/octet-stream' }: Sending) => ({
    connection: 'close',
    'content-type': type,
    'accept-language': language,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  });
  const open = (body: Buffer | string, sending: Sending) => {
    const { query, method = 'POST', signal } = sending;
    const content = method === 'GET' ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) };
    return fetch(address(query), { method, headers: headersOf(sending), ...content, ...(signal ? { signal } : {}) });
  };
  return {
    url: listening.url,
    open,
    async send(body, sending) {
      const { status, headers, ...response } = await open(body, sending).then(async (answer) => ({
        status: answer.status,
        headers: answer.headers,
        text: await answer.text(),
      }));
      const texts = response.text.split('\n').filter((line) => line !== '');
      const lines = texts.map((line) => JSON.parse(line) as ImportLine);
      const last = lines.at(-1);
      const report = last && 'report' in last ? last.report : undefined;
      return { status, headers, lines, report, error: last && 'error' in last ? last.error : undefined };
    },
    sendChunked: (size, sending) =>
      new Promise((resolve, reject) => {
        const options = { method: 'POST', headers: headersOf(sending) };
        const sent = request(address(sending.query), options, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        });
        sent.on('error', reject);
        const chunk = Buffer.alloc(1024 * 1024, 'x');
        for (let left = size; left > 0; left -= chunk.length) sent.write(chunk.subarray(0, left));
        sent.end();
      }),
    takeUp: () => jobs.keepTakingUp(),
    async close() {
      await jobs.close();
      await listening.close();
    },
  };
}

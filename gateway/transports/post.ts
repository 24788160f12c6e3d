import { Agent, request, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as requestSecurely } from 'node:https';
import { boundedBytes } from './bounded-body.js';

/** Connections stay open between calls, and one that a server is about to close is not used again. */
const PLAINLY = { request, agent: new Agent({ keepAlive: true }) };
const SECURELY = { request: requestSecurely, agent: new SecureAgent({ keepAlive: true }) };

export interface Posted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

export interface Replied {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Reads what was replied, once. */
  text(): Promise<string>;
  /** Lets go of it unread. */
  drop(): void;
}

/**
 * Posts JSON to an address, and goes nowhere else that it may point to. By `node:http`: `fetch` makes two streams and a
 * dozen promises of each call, which take longer than all that a gateway does with a small answer.
 */
export function post(url: URL, { headers, body, signal }: Posted): Promise<Replied> {
  return new Promise((resolve, reject) => {
    const { request: begin, agent } = url.protocol === 'https:' ? SECURELY : PLAINLY;
    const length = { 'content-length': Buffer.byteLength(body) };
    const sent = begin(url, { method: 'POST', agent, headers: { ...headers, ...length }, signal });
    sent.once('response', (response) =>
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text: async () => (await boundedBytes(response)).toString(),
        drop: () => void response.destroy(),
      }),
    );
    // Behind the answer as well, which then breaks off by itself.
    sent.on('error', reject);
    sent.end(body);
  });
}

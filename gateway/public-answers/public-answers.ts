import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isHeld } from '#kernel/graph/entity-tag.policy.js';
import type { ToldOperation } from '../identity.js';
import type { Operations } from '../operations.js';
import type { Changes } from './changes.js';
import { KeptAnswers, type Answer } from './kept-answers.js';
import { SharedReads } from './shared-reads.js';

const BOUNDS = { entries: 2_000, bytes: 64 * 1024 * 1024, lifetimeMs: 10_000 };

/** The longest address that an answer is kept for, with what else it depends on. */
const LONGEST_KEY = 4_096;

/** A question that everybody gets the same answer to. */
export interface PublicQuestion {
  readonly key: string;
  /** The state of the data when it was asked; null where nobody knows whether it changes. */
  readonly version: number | null;
}

/** What the graph answered, before it is sent, and to what. */
export interface ReadAnswer extends ToldOperation {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/**
 * What is asked by address alone, without a token and by the id of one of the hub's own operations, is the same for
 * everybody: it is answered anew once something has changed, and told again until then. Browsers and proxies ask each
 * time whether it still stands, and are told by 304 that it does.
 */
export class PublicAnswers {
  readonly #kept = new KeptAnswers(BOUNDS);
  readonly #reads = new SharedReads<Answer | ReadAnswer>();

  constructor(
    private readonly operations: Operations,
    private readonly changes: Changes,
  ) {}

  /** Sends what was answered before and still stands, and says whether there is such an answer. */
  tellAgain(req: IncomingMessage, res: ServerResponse): boolean {
    const { version } = this.changes;
    if (version === null || !isForEverybody(req)) return false;
    const kept = this.#kept.find(keyOf(req), version);
    if (kept) sendPublic(kept, req, res);
    return kept !== null;
  }

  /** What a request asks, if it is such a question. */
  questionOf(req: IncomingMessage): PublicQuestion | null {
    if (!isForEverybody(req)) return null;
    const { url = '' } = req;
    const id = new URLSearchParams(url.slice(url.indexOf('?') + 1)).get('documentId');
    return id !== null && this.operations.has(id) ? { key: keyOf(req), version: this.changes.version } : null;
  }

  /** Reads an answer, once for all who ask the same of one state of the data, and keeps it if it is whole. */
  read(
    question: PublicQuestion,
    gone: AbortSignal,
    read: (gone: AbortSignal) => Promise<ReadAnswer>,
  ): Promise<Answer | ReadAnswer> {
    const { key, version } = question;
    const anew = async (until: AbortSignal) => {
      const answer = await read(until);
      // What failed in part may go well the next time.
      return answer.status === 200 && answer.isWhole ? this.#keep(question, answer) : answer;
    };
    return version === null ? anew(gone) : this.#reads.read(`${version} ${key}`, gone, anew);
  }

  /** Keeps what was read for a question, if nothing has changed since it was asked. */
  #keep({ key, version }: PublicQuestion, read: ReadAnswer): Answer {
    const answer = answerOf(read);
    if (version !== null && version === this.changes.version && key.length <= LONGEST_KEY) {
      this.#kept.keep(key, version, answer);
    }
    return answer;
  }
}

const isForEverybody = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.authorization === undefined;

/** All that an answer depends on, the state of the data aside. */
const keyOf = ({ headers, url = '' }: IncomingMessage): string =>
  `${headers.accept ?? ''} ${headers['accept-language'] ?? ''} ${url}`;

function answerOf({ body, headers: read }: ReadAnswer): Answer {
  const type = read.get('content-type') ?? 'application/json';
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  // May be kept by anybody, and asked about each time: a publication is seen at once.
  const caching = ['cache-control', 'public, no-cache', 'vary', 'accept, accept-language, authorization, hub-account'];
  const unchanged = ['etag', etag, ...caching];
  return { body, etag, unchanged, headers: [...unchanged, 'content-type', type, 'content-length', `${body.length}`] };
}

/** Sends an answer, or that the one which the client has still stands. */
export function sendPublic(
  { body, etag, headers, unchanged }: Answer,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  if (isHeld(req.headers['if-none-match'], etag)) return void res.writeHead(304, unchanged).end();
  res.writeHead(200, headers).end(body);
}

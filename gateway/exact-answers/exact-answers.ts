import { hash } from 'node:crypto';
import type { DataState } from '#kernel/database/data-state.js';
import type { Language } from '#kernel/i18n/messages.js';
import { letGoOfFirst } from '#kernel/memory/let-go.js';
import type { Session } from '#kernel/session/session.js';
import { KeptAnswers, type Answer } from '../public-answers/kept-answers.js';
import type { ReadAnswer } from '../public-answers/public-answers.js';
import { SharedReads } from '../public-answers/shared-reads.js';

const BOUNDS = { entries: 1_000, lifetimeMs: 10_000 };
const MIB = 1024 * 1024;

/** Questions that are known to be queries, by their keys. */
const QUERIES = 10_000;

const MINUTE_MS = 60_000;

/** All that an answer depends on, the state of the data and the time aside. */
export interface Question {
  readonly session: Session;
  readonly language: Language;
  readonly accept: string;
  /** What stands behind the path, and the body. */
  readonly search: string;
  readonly body: string;
}

export interface KeptBy {
  readonly data: Pick<DataState, 'read'>;
  /** Of memory, at most. */
  readonly mebibytes: number;
}

/**
 * Tells those who ask the same again what they were told, as long as nothing whatever has been written in between: before
 * each answer the database is asked what it shows, once for all who wait at that moment. So nobody is told anything that
 * was not so when they asked, whichever gateway or process has written. A day begins with a minute, so that no answer is
 * told in two of them; what ends at some second is told for ten more at most.
 */
export class ExactAnswers {
  readonly #reads = new SharedReads<Answer | ReadAnswer>();
  readonly #queries = new Set<string>();
  #state = '';
  #kept: KeptAnswers;

  /** @param given how the state of the data is read, and how much memory there is; null: nothing is told again */
  constructor(private readonly given: KeptBy | null) {
    this.#kept = this.#none();
  }

  async read(
    question: Question,
    gone: AbortSignal,
    read: (gone: AbortSignal) => Promise<ReadAnswer>,
  ): Promise<Answer | ReadAnswer> {
    if (!this.given) return read(gone);
    const key = keyOf(question);
    // What is asked for the first time may be a mutation, which nobody shares, and is seldom asked for again.
    if (!this.#queries.has(key)) return this.#firstTime(key, await read(gone));
    const before = await this.#stateNow();
    if (before === null) return read(gone);
    return (
      this.#kept.find(key, 0) ??
      this.#reads.read(`${before} ${key}`, gone, (until) => this.#anew(key, before, read(until)))
    );
  }

  #firstTime(key: string, answer: ReadAnswer): ReadAnswer {
    if (answer.isQuery) this.#queries.add(key);
    letGoOfFirst(this.#queries, QUERIES);
    return answer;
  }

  /** Whoever asks in the same state may share what is read from then on; to be kept it has to end in that state, too. */
  async #anew(key: string, before: string, read: Promise<ReadAnswer>): Promise<Answer | ReadAnswer> {
    const answer = await read;
    if (!answer.isWhole || answer.status !== 200 || (await this.#stateNow()) !== before) return answer;
    // While the others were told, somebody may have seen the next state already.
    if (this.#state !== before) return answer;
    const kept = answerOf(answer);
    this.#kept.keep(key, 0, kept);
    return kept;
  }

  #none(): KeptAnswers {
    return new KeptAnswers({ ...BOUNDS, bytes: (this.given?.mebibytes ?? 0) * MIB });
  }

  /** The state of the data and the minute; what was told in another one is forgotten. */
  async #stateNow(): Promise<string | null> {
    const data = await this.given!.data.read();
    if (data === null) return null;
    const state = `${data} ${Math.floor(Date.now() / MINUTE_MS)}`;
    if (state !== this.#state) {
      this.#state = state;
      this.#kept = this.#none();
    }
    return state;
  }
}

/** A hash: what strangers ask with may be long, and there are many of them. */
function keyOf({ session, language, accept, search, body }: Question): string {
  const { actor, roles, regions, colleges, persons } = session;
  const whole = JSON.stringify([actor, roles, regions, colleges, persons, language, accept, search, body]);
  return hash('sha256', whole, 'base64url');
}

function answerOf({ headers: read, body }: ReadAnswer): Answer {
  const headers = { ...Object.fromEntries(read), 'cache-control': 'no-store', 'content-length': `${body.length}` };
  return { body, etag: '', unchanged: [], headers: Object.entries(headers).flat() };
}

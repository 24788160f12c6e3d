import { setTimeout as pause } from 'node:timers/promises';
import { HubError } from '#kernel/errors/hub-error.js';
import { Attempts } from '#kernel/graph/attempts.js';
import { overloaded } from '#kernel/graph/errors.js';
import type { Log } from '#kernel/log/log.js';
import type { SignInStore } from '#kernel/session/sign-ins.js';
import { Refused, type Tokens } from './issuer.js';
import { hashOf, newSecret, open, seal } from '../sealing.js';

/** What is kept of a sign-in, sealed. */
export interface Held extends Tokens {
  readonly account: string;
  readonly name: string | null;
  /** The code of the personal link that it came by. */
  readonly link: string | null;
}

export interface SessionsOptions {
  readonly store: SignInStore;
  /** Gets the next tokens of a sign-in; throws `Refused` where it is over. */
  readonly renew: (held: Held, address: string) => Promise<Tokens>;
  readonly log: Log;
  readonly heldMs?: number;
}

/** How long one sign-in lasts in a browser, in seconds: a working day, whatever the issuer would go on with. */
export const SESSION_SECONDS = 8 * 60 * 60;

/** How long before its end an access token is replaced, in milliseconds. */
const AHEAD_MS = 30_000;

/** How long one may take to renew a sign-in before another tries, in seconds; and how often the others look. */
const RENEWAL_SECONDS = 10;
const LOOK_MS = 100;

/** How long what was read of a sign-in is taken as it is; within this time one that ended elsewhere ends here. */
const HELD_MS = 10_000;
const REMEMBERED = 10_000;

/** Cookies of nobody that an address may show in a minute; a whole office with stale tabs shows fewer. */
export const MOST_UNKNOWN = 300;
const A_MINUTE_MS = 60_000;

/** What was read of a sign-in, and until when that needs no other look. */
interface Known {
  readonly held: Held;
  readonly until: number;
}

/** Those who are signed in by the page: by the secret of their browser, which is kept nowhere else. */
export class Sessions {
  readonly #known = new Map<string, Known>();
  readonly #reading = new Map<string, Promise<Held | null>>();

  /** Those that stand for nobody: each is looked up, and whoever makes them up is not to keep the database busy. */
  readonly #unknown = new Attempts({ most: MOST_UNKNOWN, windowMs: A_MINUTE_MS });

  constructor(private readonly options: SessionsOptions) {}

  /** Answers the secret of a new sign-in. */
  async begin(held: Held): Promise<string> {
    const secret = newSecret();
    await this.options.store.begin(held.account, held.name, hashOf(secret), seal(secret, held), SESSION_SECONDS);
    return secret;
  }

  /**
   * Who is signed in by a secret, with an access token that is good; null where nobody is.
   * @throws HubError SIGN_IN_UNAVAILABLE where that can't be found out now
   */
  async find(secret: string, address: string): Promise<Held | null> {
    const key = hashOf(secret).toString('base64');
    const known = this.#known.get(key);
    if (known && known.until > Date.now() && isFresh(known.held)) return known.held;
    if (!this.#unknown.mayTry(address)) throw overloaded('CALLER');
    // Once for all that a page asks at the same time.
    const reading = this.#reading.get(key) ?? this.#read(secret, key, address);
    this.#reading.set(key, reading);
    return reading;
  }

  /** Who is signed in by a secret, be their token over or not: an issuer that is silent signs nobody out. */
  async who(secret: string): Promise<Held | null> {
    const hash = hashOf(secret);
    const known = this.#known.get(hash.toString('base64'));
    if (known && known.until > Date.now()) return known.held;
    const kept = await this.options.store.find(hash);
    return kept && open<Held>(secret, kept.sealed);
  }

  /** Ends a sign-in, here at once and elsewhere within seconds. */
  async end(secret: string): Promise<void> {
    const hash = hashOf(secret);
    this.#known.delete(hash.toString('base64'));
    await this.options.store.end(hash);
  }

  async #read(secret: string, key: string, address: string): Promise<Held | null> {
    try {
      const held = await this.#fresh(secret, address);
      if (!held) this.#unknown.count(address);
      this.#known.delete(key);
      if (held) this.#known.set(key, { held, until: Date.now() + (this.options.heldMs ?? HELD_MS) });
      for (const oldest of this.#known.keys()) {
        if (this.#known.size <= REMEMBERED) break;
        this.#known.delete(oldest);
      }
      return held;
    } finally {
      this.#reading.delete(key);
    }
  }

  async #fresh(secret: string, address: string): Promise<Held | null> {
    const { store, renew, log } = this.options;
    const hash = hashOf(secret);
    const patience = Date.now() + RENEWAL_SECONDS * 1000;
    for (;;) {
      const kept = await store.find(hash);
      const held = kept && open<Held>(secret, kept.sealed);
      if (held === null || isFresh(held)) return held;
      if (await store.lease(hash, RENEWAL_SECONDS)) {
        try {
          const renewed = { ...held, ...(await renew(held, address)) };
          await store.renew(hash, seal(secret, renewed));
          return renewed;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          log.info({ account: held.account, reason: error.message }, 'a sign-in is over');
          await store.end(hash);
          return null;
        }
      }
      if (Date.now() > patience) throw unavailable();
      await pause(LOOK_MS);
    }
  }
}

const isFresh = ({ accessUntil }: Held): boolean => accessUntil - AHEAD_MS > Date.now();

function unavailable(): HubError {
  const text = { ru: 'Вход сейчас не продлить: повторите позже.', en: 'The sign-in cannot be renewed now: try later.' };
  return new HubError('SIGN_IN_UNAVAILABLE', text, { status: 503 });
}

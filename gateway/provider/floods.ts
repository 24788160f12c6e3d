import { Attempts } from '#kernel/graph/attempts.js';
import { INTERACTION } from './lifetimes.js';

const A_MINUTE_MS = 60_000;

/** What may be begun and tried within a window, from one address and in all. */
export const FLOOD_BOUNDS = {
  signInsPerAddress: 100,
  signIns: 450,
  wrongSecretsPerAddress: 30,
  wrongSecretsPerClient: 10,
} as const;

/** What the token endpoint says to whoever tries too often, in the standard's shape. */
export const SLOW_DOWN = {
  error: 'temporarily_unavailable',
  error_description: 'too many wrong client secrets from this address: try again in a minute',
} as const;

/** Who asks: where from, and as which client. */
interface From {
  readonly address: string;
  readonly authorization: string | undefined;
}

/**
 * Bounds what strangers make the provider do. Sign-ins that are under way are kept, and new ones refused, when too many
 * are begun. Of wrong secrets those of an address are counted, by client too, and never those of a client from everywhere:
 * whoever knows its id could keep the college out.
 */
export class Floods {
  readonly #begun: Attempts;
  readonly #begunInAll: Attempts;
  readonly #secrets: Attempts;
  readonly #secretsOfClient: Attempts;

  constructor(now: () => number = Date.now) {
    const within = INTERACTION * 1000;
    this.#begun = new Attempts({ most: FLOOD_BOUNDS.signInsPerAddress, windowMs: within }, now);
    this.#begunInAll = new Attempts({ most: FLOOD_BOUNDS.signIns, windowMs: within }, now);
    this.#secrets = new Attempts({ most: FLOOD_BOUNDS.wrongSecretsPerAddress, windowMs: A_MINUTE_MS }, now);
    this.#secretsOfClient = new Attempts({ most: FLOOD_BOUNDS.wrongSecretsPerClient, windowMs: A_MINUTE_MS }, now);
  }

  maySignIn({ address }: From): boolean {
    return this.#begun.mayTry(address) && this.#begunInAll.mayTry('');
  }

  began({ address }: From): void {
    this.#begun.count(address);
    this.#begunInAll.count('');
  }

  mayTrySecret(from: From): boolean {
    const client = clientOf(from);
    return this.#secrets.mayTry(from.address) && (client === null || this.#secretsOfClient.mayTry(client));
  }

  wasWrong(from: From): void {
    const client = clientOf(from);
    this.#secrets.count(from.address);
    if (client !== null) this.#secretsOfClient.count(client);
  }
}

/** A client that names itself in the body is counted by its address alone. */
function clientOf({ address, authorization = '' }: From): string | null {
  const [, sent = ''] = /^Basic +([\w+/=-]{1,512})/i.exec(authorization) ?? [];
  const [id] = Buffer.from(sent, 'base64').toString('utf8').split(':');
  return id ? `${address} ${id}` : null;
}

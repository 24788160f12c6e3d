import { HubError } from '../errors/hub-error.js';

/** Links of nothing that one address may try in a window of time, before it has to wait for the next. */
const MOST = 30;
const WINDOW_MS = 60_000;

/** Addresses that are remembered at once. */
const REMEMBERED = 10_000;

/**
 * Counts the links of nothing that are tried from each address. What keeps a link from being guessed is its length; this
 * keeps whoever tries from keeping the database busy. A college behind one address opens links that there are, and those
 * are not counted.
 */
export class LinkGuesses {
  readonly #tried = new Map<string, { readonly since: number; times: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** @throws HubError LIMIT_EXCEEDED when too many links of nothing have come from there. */
  assertMayTry(address: string | null): void {
    const tried = address === null ? undefined : this.#current(address);
    if (!tried || tried.times < MOST) return;
    const text = {
      ru: 'С этого адреса открывали слишком много неверных ссылок: попробуйте через минуту.',
      en: 'Too many wrong links were opened from this address: try again in a minute.',
    };
    throw new HubError('LIMIT_EXCEEDED', text);
  }

  /** A link was tried that there is not. */
  missed(address: string | null): void {
    if (address === null) return;
    const tried = this.#current(address);
    if (tried) tried.times += 1;
    else this.#remember(address);
  }

  #current(address: string) {
    const tried = this.#tried.get(address);
    return tried && this.now() - tried.since < WINDOW_MS ? tried : undefined;
  }

  #remember(address: string): void {
    this.#tried.delete(address);
    const [oldest] = this.#tried.keys();
    if (oldest !== undefined && this.#tried.size >= REMEMBERED) this.#tried.delete(oldest);
    this.#tried.set(address, { since: this.now(), times: 1 });
  }
}

import { HubError } from '../errors/hub-error.js';
import { Attempts } from './attempts.js';

/** Links of nothing that one address may try in a window of time, before it has to wait for the next. */
const BOUNDS = { most: 30, windowMs: 60_000 };

/**
 * Counts the links of nothing that are tried from each address. What keeps a link from being guessed is its length; this
 * keeps whoever tries from keeping the database busy. A college behind one address opens links that there are, and those
 * are not counted.
 */
export class LinkGuesses {
  readonly #tried: Attempts;

  constructor(now: () => number = Date.now) {
    this.#tried = new Attempts(BOUNDS, now);
  }

  /** @throws HubError LIMIT_EXCEEDED when too many links of nothing have come from there. */
  assertMayTry(address: string | null): void {
    if (address === null || this.#tried.mayTry(address)) return;
    const text = {
      ru: 'С этого адреса открывали слишком много неверных ссылок: попробуйте через минуту.',
      en: 'Too many wrong links were opened from this address: try again in a minute.',
    };
    throw new HubError('LIMIT_EXCEEDED', text);
  }

  /** A link was tried that there is not. */
  missed(address: string | null): void {
    if (address !== null) this.#tried.count(address);
  }
}

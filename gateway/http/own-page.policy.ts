import type { IncomingMessage } from 'node:http';

/**
 * In which the hub's page says for whom it asks. No page of another site can set it without the browser asking this one
 * first, which allows nobody; and a tab that still shows another account changes nothing as the one that is here now.
 */
export const ACCOUNT_HEADER = 'hub-account';

type Asked = Pick<IncomingMessage, 'headers' | 'method'>;

/** Whose page asks; null where nobody is signed in on it, or it isn't the page. */
export function accountAsked({ headers }: Asked): string | null {
  const written = headers[ACCOUNT_HEADER];
  if (typeof written !== 'string' || written === '') return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}

/**
 * Whether a browser says that a page of this very origin asks. What changes something has to prove it; what only reads
 * must not be shown to come from elsewhere.
 */
export function isOwnPage({ headers, method }: Asked, origin: string): boolean {
  const { origin: from, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin') return false;
  // A browser hides it where a policy for referrers says so.
  if (from !== undefined && from !== 'null' && from !== origin) return false;
  return method === 'GET' || method === 'HEAD' || site === 'same-origin' || from === origin;
}

/** A place of this hub to go on to; what comes with a request must lead nowhere else. */
export function placeToReturnTo(back: string | null): string {
  const isPlace = back !== null && back.length <= 2_000 && /^\/(?![/\\])[^\s\p{C}]*$/u.test(back);
  return isPlace && !/^\/(signed-in|sign-in|session|oidc)\b/.test(back) ? back : '/';
}

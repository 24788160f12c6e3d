import type { IncomingMessage } from 'node:http';
import { HubError, unauthenticated } from '#kernel/errors/hub-error.js';
import { addressOf } from '#kernel/graph/http.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { LINK_PREFIX } from '#kernel/session/access.js';
import { wasTakenBack, type TokenVerifier } from '#kernel/session/tokens.js';
import { clientAddress } from '../http/client-address.js';
import type { CookieKind, Cookies } from './cookies.js';
import { SESSION } from './addresses.js';
import { accountAsked, isOwnPage } from '../http/own-page.policy.js';
import type { Held, Sessions } from './sessions.js';

const OVER: Bilingual = { ru: 'Вход закончился: войдите заново.', en: 'The sign-in is over: sign in again.' };
const FROM_ELSEWHERE: Bilingual = {
  ru: 'Запрос пришёл не со страницы хаба.',
  en: 'The request does not come from the page of the hub.',
};

interface Door {
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly verifier: TokenVerifier;
  /** Of the hub's page. */
  readonly origin: string;
}

export type SignedIn = Held & { readonly kind: CookieKind; readonly secret: string };

/** Who is signed in by a cookie of this kind. */
export async function signedInBy(
  { sessions, cookies }: Pick<Door, 'sessions' | 'cookies'>,
  req: IncomingMessage,
  kind: 'session' | 'link',
): Promise<SignedIn | null> {
  const secret = cookies.read(req, kind);
  if (secret === null || secret === '') return null;
  const held = await sessions.find(secret, clientAddress(req) ?? '');
  return held && { ...held, kind, secret };
}

/** Who asks by the page: of those who are signed in by the browser's cookies the one whose page it is. */
async function callerOf(door: Door, req: IncomingMessage): Promise<SignedIn | null> {
  const account = accountAsked(req);
  if (account === null) return null;
  const one = await signedInBy(door, req, account.startsWith(LINK_PREFIX) ? 'link' : 'session');
  return one?.account === account ? one : null;
}

/**
 * Makes a request of the page what it would be by the token of whoever is signed in on it, for all that answers here and
 * in subgraphs elsewhere. A token that the request names itself goes before; without the page's header a cookie is none.
 * @throws HubError where the page shows an account that is not signed in any more, or where it is not the page
 */
export async function asCaller(door: Door, req: IncomingMessage): Promise<void> {
  if (req.headers.authorization !== undefined || accountAsked(req) === null) return;
  // Those addresses go by the cookie itself: whoever is not signed in any more has to get out of there, too.
  if (addressOf(req).path.startsWith(`${SESSION}/`)) return;
  if (!isOwnPage(req, door.origin)) throw new HubError('FORBIDDEN', FROM_ELSEWHERE, { status: 403 });
  const caller = await callerOf(door, req);
  if (!caller) throw unauthenticated(OVER);
  try {
    await door.verifier.verify(caller.accessToken);
  } catch (error) {
    // The next token must not revive it. A key that its issuer has just begun to sign with is known a moment later.
    if (wasTakenBack(error)) await door.sessions.end(caller.secret);
    throw error;
  }
  req.headers.authorization = `Bearer ${caller.accessToken}`;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { errors as Errors, Provider as Library } from 'oidc-provider';
import { HubError } from '#kernel/errors/hub-error.js';
import { addressOf, readBody } from '#kernel/graph/http.js';
import { againOf } from './again.policy.js';
import { pageLanguage } from './language.js';
import {
  DEMO_OFF,
  noticePage,
  NOT_FROM_HERE,
  NOT_UNDERSTOOD,
  NO_SUCH_ACCOUNT,
  RUN_OUT,
  type Notice,
} from './pages/notices.js';
import { signInPage } from './pages/sign-in.js';
import type { ProviderOptions } from './provider.contract.js';

/** What an answer to the sign-in page may be long, in bytes: one account's name. */
const MAX_ANSWER = 4_096;

function leadOn(res: ServerResponse, location: string): void {
  res.writeHead(303, { location }).end();
}

/** Answers with a page. */
export function sendPage(res: ServerResponse, status: number, page: string): void {
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  res.end(page);
}

interface Door {
  readonly library: Library;
  readonly errors: typeof Errors;
  readonly options: ProviderOptions;
}

/** The sign-in page: shows the demo accounts, and takes the choice. */
export async function interaction(req: IncomingMessage, res: ServerResponse, { library, errors, options }: Door) {
  const { demo, publicUrl, log } = options;
  const { path, search } = addressOf(req);
  const home = `${publicUrl}/`;
  const wishes = {
    chosen: new URLSearchParams(search).get('lang'),
    acceptLanguage: req.headers['accept-language'],
  };
  const refuse = (status: number, notice: Notice) =>
    sendPage(res, status, noticePage(notice, { language: pageLanguage(wishes), home }));

  const accounts = await demo.accounts();
  if (accounts.length === 0) return refuse(403, DEMO_OFF);
  if (req.method !== 'GET' && req.method !== 'POST') return refuse(405, NOT_UNDERSTOOD);
  if (req.method === 'POST' && !fromOwnPage(req, publicUrl)) return refuse(403, NOT_FROM_HERE);

  const open = await library.interactionDetails(req, res).catch((error: unknown) => {
    if (error instanceof errors.SessionNotFound) return null;
    throw error;
  });
  // The cookie says which sign-in this browser has begun; the address must be of the same one.
  if (!open || !path.endsWith(`/${open.uid}`)) {
    const again = againOf(req.headers.cookie, publicUrl);
    return again === null ? refuse(400, RUN_OUT) : leadOn(res, again);
  }

  if (req.method === 'GET') {
    const language = pageLanguage({ ...wishes, uiLocales: open.params.ui_locales });
    return sendPage(res, 200, signInPage({ language, accounts, path, home }));
  }
  const chosen = await answer(req);
  if (chosen === null) return refuse(400, NOT_UNDERSTOOD);
  if (!accounts.some(({ account }) => account === chosen)) return refuse(403, NO_SUCH_ACCOUNT);
  log.info({ account: chosen }, 'demo sign-in');
  return library.interactionFinished(req, res, { login: { accountId: chosen } }, { mergeWithLastSubmission: false });
}

/**
 * Whether a browser sent this from the sign-in page. Its origin is hidden by our own policy for referrers, so a missing
 * or `null` one proves nothing either way; the cookie of the sign-in is asked for besides.
 */
function fromOwnPage({ headers }: IncomingMessage, publicUrl: string): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== 'null' && origin !== new URL(publicUrl).origin) return false;
  return site === undefined || site === 'same-origin';
}

async function answer(req: IncomingMessage): Promise<string | null> {
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return null;
  try {
    return new URLSearchParams(await readBody(req, MAX_ANSWER)).get('account');
  } catch (error) {
    if (error instanceof HubError) return null;
    throw error;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { HubError, unauthenticated } from '#kernel/errors/hub-error.js';
import { addressOf, readBody, refuse, send } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Log } from '#kernel/log/log.js';
import type { TokenVerifier } from '#kernel/session/tokens.js';
import { clientAddress } from '../http/client-address.js';
import type { Route, Routes } from '../http/routes.js';
import { signedInBy } from './as-caller.js';
import { BY_LINK, SESSION, SIGN_IN, SIGN_OUT } from './addresses.js';
import { BegunSignIns } from './begun.js';
import type { Cookies } from './cookies.js';
import { CALLBACK, Refused, type IssuerClient, type Tokens } from './issuer.js';
import { accountAsked, isOwnPage, placeToReturnTo } from '../http/own-page.policy.js';
import { SESSION_SECONDS, type Held, type Sessions } from './sessions.js';

/** What a body of these addresses may be long, in bytes: one code. */
const MAX_BODY = 1_024;

const LINK = z.object({ code: z.string().max(200) });

export interface SessionRoutesOptions {
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly verifier: TokenVerifier;
  readonly publicUrl: string;
  /** The issuer where people sign in as things stand; null where there is none. */
  readonly issuer: () => Promise<IssuerClient | null>;
  /** Tokens by the code of a personal link; throws `Refused` where it opens nothing. */
  readonly byLink: (code: string, address: string) => Promise<Tokens & { readonly account: string }>;
  /** Serves the page, which says why nobody can sign in. */
  readonly page: Route;
  readonly log: Log;
}

/** What a browser needs of the gateway to be signed in: a cookie, and no token. */
export function sessionRoutes(options: SessionRoutesOptions): Routes & { readonly [SESSION]: Route } {
  const { sessions, cookies, verifier, publicUrl, log } = options;
  const { origin } = new URL(publicUrl);
  const door = { sessions, cookies, verifier, origin };
  const attempts = new BegunSignIns(cookies);

  /** Leads on to a place of the hub; what became of the sign-in is for the page alone to say. */
  function leadOn(res: ServerResponse, place: string, became?: 'failed' | 'denied'): void {
    const location = `${publicUrl}${place}${became ? `#sign-in=${became}` : ''}`;
    res.writeHead(303, { location, 'cache-control': 'no-store' }).end();
  }

  async function begin(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const asked = new URLSearchParams(addressOf(req).search);
    const back = placeToReturnTo(asked.get('back'));
    const issuer = await options.issuer();
    if (!issuer) return options.page(req, res);
    // Somebody who goes back to a sign-in that they have finished is led on as whom they have signed in.
    if (asked.has('again')) {
      if (await signedInBy(door, req, 'session')) return leadOn(res, back);
      // Sent here again and again, without ever having got anywhere.
      if (attempts.areMany(req)) return leadOn(res, back, 'failed');
    }
    const language = languageOf(asked.get('lang') ?? req.headers['accept-language']);
    const { address, attempt } = await issuer.begin(language);
    attempts.keep(req, res, { ...attempt, back });
    res.writeHead(303, { location: address, 'cache-control': 'no-store' }).end();
  }

  async function finish(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { search } = addressOf(req);
    const asked = new URLSearchParams(search);
    const issuer = await options.issuer();
    if (!issuer) return options.page(req, res);
    const attempt = attempts.take(req, res, asked.get('state') ?? '');
    // An answer that this browser has taken already, or that is to no question of its own.
    if (!attempt) return leadOn(res, '/', (await signedInBy(door, req, 'session')) ? undefined : 'failed');
    const { back } = attempt;
    try {
      const { account, name, ...tokens } = await issuer.finish(search, attempt);
      const { actor } = await verifier.verify(tokens.accessToken);
      if (actor !== account) throw new Refused('tokens of two accounts');
      await enter(req, res, 'session', { ...tokens, account, name, link: null });
      leadOn(res, back);
    } catch (error) {
      const denied = error instanceof Refused && error.message === 'access_denied';
      if (!denied) log.warn({ err: error }, 'sign-in failed');
      leadOn(res, back, denied ? 'denied' : 'failed');
    }
  }

  /** Puts a sign-in in place of the one that the browser had. */
  async function enter(req: IncomingMessage, res: ServerResponse, kind: 'session' | 'link', held: Held): Promise<void> {
    const before = cookies.read(req, kind);
    const secret = await sessions.begin(held);
    if (before !== null) await sessions.end(before);
    // A link is for whoever holds it, on a device that may be another's: the browser forgets it when it is closed.
    cookies.write(res, kind, secret, kind === 'session' ? SESSION_SECONDS : undefined);
  }

  async function tell(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const told = (['session', 'link'] as const).map(async (kind) => {
      const secret = cookies.read(req, kind);
      const held = secret ? await sessions.who(secret) : null;
      return held && shown(held);
    });
    const [account, link] = await Promise.all(told);
    send(res, 200, { account, link });
  }

  async function enterByLink(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { code } = LINK.parse(JSON.parse(await readBody(req, MAX_BODY)));
    const known = await signedInBy(door, req, 'link');
    if (known?.link === code && (await stands(known))) return send(res, 200, shown(known));
    const { account, ...tokens } = await options.byLink(code, clientAddress(req) ?? '');
    const held = { ...tokens, account, name: null, link: code };
    await enter(req, res, 'link', held);
    send(res, 200, shown(held));
  }

  /** Whether the hub still takes the token of a sign-in. */
  async function stands({ accessToken }: Held): Promise<boolean> {
    return verifier.verify(accessToken).then(
      () => true,
      () => false,
    );
  }

  /** Ends the sign-in of whoever's page asks, here and in the database, and says where the issuer's own is ended. */
  async function leave(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const account = accountAsked(req);
    for (const kind of ['session', 'link'] as const) {
      const secret = cookies.read(req, kind);
      const held = secret ? await sessions.who(secret) : null;
      if (!secret || !held || held.account !== account) continue;
      await sessions.end(secret);
      cookies.clear(res, kind);
      return send(res, 200, { next: await placeAfter(held, languageOf(req.headers['accept-language'])) });
    }
    send(res, 200, { next: '/' });
  }

  async function placeAfter(held: Held, language: Language): Promise<string> {
    const issuer = held.link === null ? await options.issuer() : null;
    try {
      return (await issuer?.leaving(held, language)) ?? '/';
    } catch (err) {
      log.warn({ err }, 'an issuer could not be signed out of');
      return '/';
    }
  }

  /** For what browsers are sent to: a failure leads on, too. */
  const visited =
    (route: Route): Route =>
    async (req, res) => {
      if (req.method !== 'GET') return send(res, 405, { status: 'not allowed' });
      try {
        await route(req, res);
      } catch (err) {
        log.warn({ err }, 'sign-in failed');
        leadOn(res, '/', 'failed');
      }
    };

  /** For what the page asks. */
  const asked =
    (method: 'GET' | 'POST', route: Route): Route =>
    async (req, res) => {
      if (req.method !== method) return send(res, 405, { status: 'not allowed' });
      try {
        if (method === 'POST' && !isOwnPage(req, origin)) return send(res, 403, { status: 'not from the page' });
        await route(req, res);
      } catch (error) {
        if (error instanceof Refused)
          return refuse(res, unauthenticated(LINK_OVER), languageOf(req.headers['accept-language']));
        if (error instanceof z.ZodError || error instanceof SyntaxError)
          return send(res, 400, { status: 'not understood' });
        if (!(error instanceof HubError)) throw error;
        refuse(res, error, languageOf(req.headers['accept-language']));
      }
    };

  return {
    [SIGN_IN]: visited(begin),
    [CALLBACK]: visited(finish),
    [SESSION]: asked('GET', tell),
    [BY_LINK]: asked('POST', enterByLink),
    [SIGN_OUT]: asked('POST', leave),
  };
}

const LINK_OVER = { ru: 'Ссылка не открывается.', en: 'The link opens nothing.' };

/** What the page is told of who is signed in: no token, and nothing that a browser could sign in with. */
const shown = ({ account, name }: Pick<Held, 'account' | 'name'>) => ({ account, name });

import type { IncomingMessage } from 'node:http';
import { addressOf, send } from '#kernel/graph/http.js';
import { isForwarded } from '../http/hosts.js';
import { OWN_ISSUER_PATH, ownIssuerOf } from '#kernel/session/issuers.js';
import { clientAddress } from '../http/client-address.js';
import { Floods, SLOW_DOWN } from './floods.js';
import { interaction, sendPage } from './interaction.js';
import { pageLanguage } from './language.js';
import { loadLibrary, type Loaded } from './library.js';
import { PAGE_HEADERS } from './pages/layout.js';
import { DEMO_OFF, noticePage, OTHER_ADDRESS, TOO_MANY_SIGN_INS, type Notice } from './pages/notices.js';
import type { Provider, ProviderOptions } from './provider.contract.js';

export {
  PAGE_CLIENT_ID,
  type DemoAccount,
  type DemoRole,
  type Provider,
  type ProviderOptions,
} from './provider.contract.js';

/** Where browsers go, as opposed to programs. */
const FOR_BROWSERS = /^\/(auth|interaction|session)(\/|$)/;
const FOR_SIGN_IN = /^\/(auth|interaction)(\/|$)/;
const AUTHORIZATION = /^\/auth(\/|$)/;
/** Those that go on from a sign-in that has been begun have its id behind them. */
const BEGINNING = /^\/auth\/?$/;
const INTERACTION = /^\/interaction\//;
const TOKEN = /^\/token\/?$/;

/**
 * The hub's own OpenID provider: tokens for college systems always, sign-in for people with demo accounts as long as
 * there are any. Its keys and addresses come from the options alone, never from a request.
 */
export function createProvider(options: ProviderOptions): Provider {
  const { publicUrl, demo } = options;
  const { host, protocol } = new URL(publicUrl);
  const floods = new Floods();
  let current: { readonly kid: string; readonly loading: Promise<Loaded> } | undefined;

  /** The library as it signs now, set up once for each key. */
  async function loaded(): Promise<Loaded> {
    const key = await options.keys.signing();
    const before = current;
    if (before?.kid === key.kid) return before.loading;
    const loading = loadLibrary(options, key).catch((error: unknown) => {
      current = before;
      throw error;
    });
    current = { kid: key.kid, loading };
    return loading;
  }

  /** The library makes addresses of what a request says about itself; it is made to say what is so. */
  function pretend({ headers }: IncomingMessage): void {
    headers.host = host;
    headers['x-forwarded-proto'] = protocol.slice(0, -1);
    delete headers['x-forwarded-host'];
  }

  return {
    issuer: ownIssuerOf(publicUrl),
    async handle(req, res) {
      for (const [name, value] of Object.entries(PAGE_HEADERS)) res.setHeader(name, value);
      const { path, search } = addressOf(req);
      if (!path.startsWith(`${OWN_ISSUER_PATH}/`)) return send(res, 404, { status: 'not found' });
      const inside = path.slice(OWN_ISSUER_PATH.length);
      // A name that leads here without being ours may be another's page in disguise (DNS rebinding).
      if (FOR_BROWSERS.test(inside) && req.headers.host?.toLowerCase() !== host) return notice(421, OTHER_ADDRESS);
      // For this machine alone, whatever it is that brings others here.
      if (FOR_SIGN_IN.test(inside) && isForwarded(req.headers)) return notice(403, DEMO_OFF);
      if (AUTHORIZATION.test(inside) && (await demo.accounts()).length === 0) return notice(403, DEMO_OFF);

      const from = { address: clientAddress(req) ?? '', authorization: req.headers.authorization };
      if (BEGINNING.test(inside) && !floods.maySignIn(from)) return notice(429, TOO_MANY_SIGN_INS);
      if (TOKEN.test(inside) && !floods.mayTrySecret(from)) return send(res, 429, SLOW_DOWN, { 'retry-after': '60' });

      pretend(req);
      const { library, errors, answer } = await loaded();
      if (INTERACTION.test(inside)) return interaction(req, res, { library, errors, options });
      // The library finds out where it is mounted by comparing the two.
      Object.assign(req, { originalUrl: req.url, url: inside + search });
      await answer(req, res);
      if (BEGINNING.test(inside) && String(res.getHeader('location')).includes('/interaction/')) floods.began(from);
      if (TOKEN.test(inside) && res.statusCode === 401) floods.wasWrong(from);

      function notice(status: number, what: Notice) {
        const { ui_locales: uiLocales } = Object.fromEntries(new URLSearchParams(search));
        const language = pageLanguage({ uiLocales, acceptLanguage: req.headers['accept-language'] });
        sendPage(res, status, noticePage(what, { language, home: `${publicUrl}/` }));
      }
    },
  };
}

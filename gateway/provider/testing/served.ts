import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { providerEntries } from '#kernel/database/provider-entry-store.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { listen } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import type { AccessDirectory, ClientCredentials } from '#kernel/session/access.js';
import { discoveredIssuer } from '#kernel/session/issuers.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { freshDatabase } from '#kernel/testing/database/fresh-database.js';
import { createProvider, PAGE_CLIENT_ID, type DemoAccount, type Provider } from '../provider.js';
import { browser, type Browser, type Visit } from './browser.js';

export const AUDIENCE = 'hub-of-the-region';

export const CURATOR: DemoAccount = {
  account: 'demo:curator',
  role: 'CURATOR',
  title: { ru: 'Куратор, Аграрный колледж', en: 'Curator, Agrarian college' },
};
export const COORDINATOR: DemoAccount = {
  account: 'demo:coordinator',
  role: 'COORDINATOR',
  title: { ru: 'Координатор края', en: 'Coordinator of the region' },
};

/** Of the page's client, for hubs that don't say. */
export const PAGE_SECRET = 'the secret of the page under test';

export type ServedProvider = Awaited<ReturnType<typeof servedProvider>>;

/** The provider over HTTP on a free port, with two demo accounts and no client of a college; `publicUrl` as if behind a proxy. */
export async function servedProvider({ publicUrl }: { readonly publicUrl?: string } = {}) {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'hub-provider-'));
  const keys = folderKeys(folder);
  const key = await keys.signing();
  const logged: string[] = [];
  const log = createLog({ level: 'debug', name: 'provider', to: { write: (line) => void logged.push(line) } });
  const entries = providerEntries(serviceUrl(database.ownerUrl, 'participants'), log);
  const accounts: DemoAccount[] = [CURATOR, COORDINATOR];
  const clients = new Map<string, ClientCredentials>();
  let provider: Provider | undefined;
  const listening = await listen(async (req, res) => provider?.handle(req, res), { host: '127.0.0.1', port: 0, log });
  const { url } = listening;
  let failure: string | null = null;
  async function clientOf(clientId: string) {
    if (failure !== null) throw new Error(failure);
    return clients.get(clientId) ?? null;
  }
  const options = {
    entries,
    secret: 'the secret of the hub under test',
    pageSecret: PAGE_SECRET,
    publicUrl: publicUrl ?? url,
    audience: AUDIENCE,
    keys,
    clientOf,
    demo: { accounts: async () => accounts },
    log,
  };
  provider = createProvider(options);

  /** Of accounts that nobody has given anything. */
  const access: AccessDirectory = {
    accessOf: async () => ({ roles: [], regions: [], colleges: [], persons: [], refused: false }),
    clientOf,
    close: async () => undefined,
  };

  return {
    url,
    folder,
    issuer: provider.issuer,
    /** The hub's verifier, which finds the provider's key by discovery. */
    verifier: tokenVerifier({
      audience: AUDIENCE,
      accounts: { issuers: [discoveredIssuer(provider.issuer)], access },
    }),
    key,
    logged,
    /** Who is there to be chosen; taking all away switches demo sign-in off. */
    accounts,
    /** A new client of a college, or a new secret for an old one. */
    client(clientId: string): string {
      const secret = randomBytes(32).toString('base64url');
      const secretHash = createHash('sha256').update(secret).digest();
      clients.set(clientId, { clientId, secretHash, issuedAt: new Date() });
      return secret;
    },
    /** Makes the looking up of clients fail, until told otherwise. */
    fail(reason: string | null) {
      failure = reason;
    },
    /** Begins anew with what is kept, as a restart of the hub does. */
    restart() {
      provider = createProvider(options);
    },
    close: async () => {
      await listening.close();
      await entries.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** What the token endpoint answers: the first of these, or an error. */
interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly scope?: string;
  readonly error: string;
}

/** Asks the token endpoint. */
export async function tokenRequest(
  { issuer }: Pick<ServedProvider, 'issuer'>,
  fields: Record<string, string>,
  authorization?: string,
) {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const body = new URLSearchParams(fields);
  const response = await fetch(`${issuer}/token`, { method: 'POST', headers, body });
  return { status: response.status, headers: response.headers, body: (await response.json()) as TokenAnswer };
}

export const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

/** The hub's page in a browser with the gateway behind it: asks for a sign-in, and keeps what it must to end it. */
export function page(
  served: Pick<ServedProvider, 'url' | 'issuer'> & { readonly pageSecret?: string },
  user: Browser = browser(),
) {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(8).toString('hex');
  const request: Record<string, string> = {
    client_id: PAGE_CLIENT_ID,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${served.url}/signed-in`,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    nonce: 'once',
    state,
  };
  /** As the gateway does on the page's behalf. */
  const fromPage = (fields: Record<string, string>) =>
    tokenRequest(served, fields, basic(PAGE_CLIENT_ID, encodeURIComponent(served.pageSecret ?? PAGE_SECRET)));
  const exchange = (code: string, changes: Record<string, string> = {}) =>
    fromPage({
      grant_type: 'authorization_code',
      client_id: PAGE_CLIENT_ID,
      redirect_uri: request.redirect_uri as string,
      code_verifier: verifier,
      code,
      ...changes,
    });

  /** Asks for sign-in, with these parameters changed or, as undefined, left out; ends at the first page shown. */
  function authorize(changes: Record<string, string | undefined> = {}): Promise<Visit> {
    const all = Object.entries({ ...request, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return user.follow(user.visit(`${served.issuer}/auth?${String(new URLSearchParams(all))}`), served.issuer);
  }

  /** Chooses an account; the code that the page is given at its callback. */
  async function choose(shown: Visit, { account }: DemoAccount): Promise<string> {
    const end = await user.follow(user.submit(shown, { account }), served.issuer);
    return codeOf(end);
  }

  function codeOf({ location, text }: Visit): string {
    const callback = new URL(location ?? 'about:blank');
    if (callback.href.startsWith(`${request.redirect_uri}?`) && callback.searchParams.get('state') === state) {
      return callback.searchParams.get('code') ?? '';
    }
    throw new Error(`No way back to the page: ${location ?? text}`);
  }

  function refresh(token: string) {
    return fromPage({ grant_type: 'refresh_token', client_id: PAGE_CLIENT_ID, refresh_token: token });
  }

  /** All of it, for tests of what comes after. */
  async function signIn(as: DemoAccount = CURATOR) {
    const code = await choose(await authorize(), as);
    return { code, ...(await exchange(code)).body };
  }

  /** Leaves by the address of signing out. */
  function leave(fields: Record<string, string>): Promise<Visit> {
    return user.visit(`${served.issuer}/session/end?${String(new URLSearchParams(fields))}`);
  }

  return { user, authorize, choose, codeOf, exchange, refresh, signIn, leave };
}

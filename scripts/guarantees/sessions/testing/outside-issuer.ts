import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { interactionPolicy, Provider } from 'oidc-provider';
import { rememberingAdapter } from './remembering-adapter.js';

/** How the hub is known to the issuer. */
export interface HubAsClient {
  readonly publicUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
}

const ALGORITHM = 'ES256';

/** Seconds that an access token is good for: so few that the hub gets the next one before each request. */
const ACCESS_TOKEN = 30;

interface SigningKey {
  readonly jwk: JWK;
  sign(payload: JWTPayload): Promise<string>;
}

async function newKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return {
    jwk: { ...(await exportJWK(privateKey)), kid, alg: ALGORITHM, use: 'sig' },
    sign: (payload) => new SignJWT(payload).setProtectedHeader({ alg: ALGORITHM, kid }).sign(privateKey),
  };
}

/** An OpenID Connect issuer of somebody else's, on this machine, where whoever comes says who they are. */
export class OutsideIssuer {
  /** Names of those who sign in here, by subject. */
  readonly people = new Map<string, string>();
  /** When the keys were asked for last. */
  keysAskedAt = 0;
  readonly #server = createServer();
  #key!: SigningKey;
  #provider!: Provider;
  #keys = 0;
  readonly #adapter = rememberingAdapter();

  static async start(): Promise<OutsideIssuer> {
    const issuer = new OutsideIssuer();
    await once(issuer.#server.listen(0, '127.0.0.1'), 'listening');
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Takes the hub for its client, and signs with a key of its first. */
  async knows(hub: HubAsClient): Promise<void> {
    await this.rotate(hub);
    this.#server.on('request', (req, res) => {
      if (req.url === '/jwks') this.keysAskedAt = Date.now();
      const uid = /^\/enter\/([\w-]+)$/.exec(req.url ?? '')?.[1];
      if (uid === undefined) return void this.#provider.callback()(req, res);
      if (req.method === 'GET') {
        res.setHeader('content-type', 'text/html');
        return void res.end(`<form method="post" action="/enter/${uid}"><input name="account"></form>`);
      }
      void text(req).then((sent) => {
        const accountId = new URLSearchParams(sent).get('account')!;
        return this.#provider.interactionFinished(req, res, { login: { accountId } });
      });
    });
  }

  /** Signs with a new key from now on, and forgets the one before; answers what still signs with that. */
  async rotate(hub: HubAsClient): Promise<SigningKey['sign'] | undefined> {
    const former = this.#key as SigningKey | undefined;
    this.#keys += 1;
    this.#key = await newKey(`key-${this.#keys}`);
    this.#provider = this.#with(this.#key, hub);
    return former && ((payload) => former.sign(payload));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #with({ jwk }: SigningKey, { publicUrl, clientId, clientSecret, audience }: HubAsClient): Provider {
    const policy = interactionPolicy.base();
    policy.remove('consent');
    const { people } = this;
    return new Provider(this.url, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          token_endpoint_auth_method: 'client_secret_basic',
          redirect_uris: [`${publicUrl}/signed-in`],
          post_logout_redirect_uris: [`${publicUrl}/`],
          grant_types: ['authorization_code', 'refresh_token'],
          id_token_signed_response_alg: ALGORITHM,
        },
      ],
      adapter: this.#adapter,
      jwks: { keys: [jwk] },
      cookies: { keys: ['of the issuer alone'] },
      pkce: { required: () => true },
      claims: { openid: ['sub'], profile: ['name'] },
      conformIdTokenClaims: false,
      ttl: { AccessToken: ACCESS_TOKEN },
      features: {
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: async () => `${publicUrl}/graphql`,
          useGrantedResource: async () => true,
          getResourceServerInfo: async () => ({
            ...{ scope: '', audience, accessTokenTTL: ACCESS_TOKEN, accessTokenFormat: 'jwt' as const },
            jwt: { sign: { alg: ALGORITHM } },
          }),
        },
      },
      interactions: { policy, url: (_ctx, { uid }) => `/enter/${uid}` },
      issueRefreshToken: async () => true,
      clientBasedCORS: () => false,
      findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, name: people.get(id) }) }),
      async loadExistingGrant({ oidc }) {
        const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.account!.accountId });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    });
  }
}

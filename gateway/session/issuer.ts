import * as oidc from 'openid-client';
import { HubError } from '#kernel/errors/hub-error.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { remembering } from '#kernel/session/remembering.js';

/** How long an issuer may take for one answer, in seconds. */
const TIMEOUT = 5;

/** How long a token is taken to be good whose issuer says nothing of it, in seconds. */
const UNSAID = 5 * 60;

const SILENT: Bilingual = {
  ru: 'Служба входа не отвечает: повторите позже.',
  en: 'The sign-in service is not answering: try again later.',
};

/** What an issuer gave. */
export interface Tokens {
  readonly accessToken: string;
  /** Until when it is good, in milliseconds since 1970. */
  readonly accessUntil: number;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
}

/** A sign-in that is under way: what only the browser that began it knows. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What came of a sign-in. */
export interface SignedIn extends Tokens {
  readonly account: string;
  /** How the issuer calls the account, if it does. */
  readonly name: string | null;
}

/** The issuer does not stand by what it gave, or by what it was shown. */
export class Refused extends Error {}

export interface IssuerClientOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** Without one the client is public, and PKCE alone ties what it gets to it. */
  readonly clientSecret: string | undefined;
  readonly publicUrl: string;
  /** How the issuer is reached, where it is reached in a way of its own. */
  readonly reach?: oidc.CustomFetch | undefined;
}

/** Where the issuer sends the browser back to. */
export const CALLBACK = '/signed-in';

/**
 * The hub as a client of an OpenID Connect issuer: authorisation code with PKCE, asked for and taken by the gateway, so
 * that no token ever reaches a browser.
 */
export class IssuerClient {
  readonly #home: string;
  readonly #callback: string;
  readonly #configuration: () => Promise<oidc.Configuration>;

  constructor({ issuer, clientId, clientSecret, publicUrl, reach }: IssuerClientOptions) {
    this.#home = `${publicUrl}/`;
    this.#callback = publicUrl + CALLBACK;
    const authentication = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    this.#configuration = remembering(() =>
      oidc.discovery(new URL(issuer), clientId, {}, authentication, {
        timeout: TIMEOUT,
        execute: insecureIfSo(issuer),
        ...(reach && { [oidc.customFetch]: reach }),
      }),
    );
  }

  /** Where a browser signs in, and what it has to keep meanwhile. */
  async begin(language: string): Promise<{ readonly address: string; readonly attempt: Attempt }> {
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(await answering(this.#configuration()), {
      redirect_uri: this.#callback,
      scope: 'openid profile',
      response_type: 'code',
      ui_locales: language,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, attempt };
  }

  /**
   * Takes what the browser was sent back with.
   * @throws Refused where it is no answer to this attempt
   */
  async finish(search: string, { state, nonce, verifier }: Attempt): Promise<SignedIn> {
    const answer = await answering(
      oidc.authorizationCodeGrant(await answering(this.#configuration()), new URL(this.#callback + search), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }),
    );
    const claims = answer.claims();
    if (!claims) throw new Refused('no id token');
    return { ...tokensOf(answer), account: claims.sub, name: nameOf(claims.name) ?? nameOf(claims.preferred_username) };
  }

  /** @throws Refused where the sign-in is over */
  async renew({ refreshToken, idToken }: Tokens): Promise<Tokens> {
    if (refreshToken === null) throw new Refused('no refresh token');
    const answer = await answering(oidc.refreshTokenGrant(await answering(this.#configuration()), refreshToken));
    const { refreshToken: next, idToken: said, ...tokens } = tokensOf(answer);
    return { ...tokens, refreshToken: next ?? refreshToken, idToken: said ?? idToken };
  }

  /** Where a browser signs out of the issuer too; home where the issuer has no such place. */
  async leaving({ idToken }: Pick<Tokens, 'idToken'>, language: string): Promise<string> {
    const configuration = await answering(this.#configuration());
    if (configuration.serverMetadata().end_session_endpoint === undefined) return this.#home;
    return oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: this.#home,
      ui_locales: language,
      ...(idToken === null ? {} : { id_token_hint: idToken }),
    }).href;
  }
}

interface ClientGrant {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
  readonly reach: oidc.CustomFetch;
}

/**
 * A token by a client's own credentials, as personal links sign in.
 * @throws Refused where they open nothing
 */
export async function tokensOfClient({ issuer, clientId, secret, reach }: ClientGrant): Promise<Tokens> {
  const server = { issuer, token_endpoint: `${issuer}/token` };
  const configuration = new oidc.Configuration(server, clientId, {}, oidc.ClientSecretBasic(secret));
  configuration.timeout = TIMEOUT;
  configuration[oidc.customFetch] = reach;
  insecureIfSo(issuer).forEach((allow) => allow(configuration));
  return tokensOf(await answering(oidc.clientCredentialsGrant(configuration)));
}

const LONGEST_NAME = 100;

/** A name as an issuer writes it, without what no name has. */
function nameOf(claim: unknown): string | null {
  if (typeof claim !== 'string') return null;
  return (
    claim
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_NAME)
      .trim() || null
  );
}

/** An issuer without TLS is one of this machine, or one that its operator has named so. */
function insecureIfSo(issuer: string) {
  return issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
}

type Answer = oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;

function tokensOf(answer: Answer): Tokens {
  return {
    accessToken: answer.access_token,
    accessUntil: Date.now() + (answer.expiresIn() ?? UNSAID) * 1000,
    refreshToken: answer.refresh_token ?? null,
    idToken: answer.id_token ?? null,
  };
}

/** Tells an issuer that says no from one that says nothing. */
async function answering<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    if (cause instanceof oidc.ResponseBodyError) {
      if (cause.status >= 500 || cause.status === 429) throw silent(cause);
      throw new Refused(cause.error, { cause });
    }
    if (cause instanceof oidc.AuthorizationResponseError) throw new Refused(cause.error, { cause });
    // By which a client's wrong secret is answered.
    if (cause instanceof oidc.WWWAuthenticateChallengeError) throw new Refused('invalid_client', { cause });
    if (cause instanceof oidc.ClientError && MISFITS.includes(cause.code ?? ''))
      throw new Refused(cause.code, { cause });
    throw silent(cause);
  }
}

/** An answer that fits nothing that was asked: another state, another nonce, another issuer. */
const MISFITS = ['OAUTH_INVALID_RESPONSE', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'];

function silent(cause: unknown): HubError {
  return Object.assign(new HubError('SIGN_IN_UNAVAILABLE', SILENT, { status: 503 }), { cause });
}

import { createHash } from 'node:crypto';
import {
  createRemoteJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  SignJWT,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose';
import { z } from 'zod';
import { unauthenticated } from '../graph/errors.js';
import type { Bilingual } from '../i18n/messages.js';
import type { Log } from '../log/log.js';
import { LOCAL_ALGORITHM, localKey, type LocalKey } from './keys.js';
import { ROLES } from './roles.js';
import { PUBLIC_SESSION, type Session } from './session.js';

/** Who issues the tokens that a hub signs with its own key. */
export const LOCAL_ISSUER = 'hub:local';

const ISSUER_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const CLOCK_SKEW_SECONDS = 30;
const REMEMBERED = 10_000;
const ISSUER_TIMEOUT_MS = 5_000;

const REFUSED: Bilingual = { ru: 'Токен не принят: войдите заново.', en: 'The token was not accepted: sign in again.' };
const EXPIRED: Bilingual = { ru: 'Срок токена истёк: войдите заново.', en: 'The token has expired: sign in again.' };
const NO_ISSUER: Bilingual = {
  ru: 'Служба входа не отвечает, поэтому токен не проверен: повторите позже.',
  en: 'The sign-in service is not answering, so the token could not be checked: try again later.',
};

const ids = z.array(z.guid().toLowerCase()).default([]);
const CLAIMS = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  roles: z.array(z.string()).default([]),
  regions: ids,
  colleges: ids,
  persons: ids,
});

export interface TokenVerifier {
  /**
   * Whose token it is; without one the public session.
   * @throws HubError UNAUTHENTICATED for whatever is wrong with it; the reason goes to the log alone.
   */
  verify(token: string | null | undefined): Promise<Session>;
}

interface VerifierOptions {
  /** An OpenID Connect issuer, whose keys are found by discovery. */
  readonly issuer?: string | undefined;
  readonly audience: string;
  /** The data folder whose key signs command-line tokens; without it those are refused. */
  readonly localKeyFolder?: string | undefined;
  readonly log?: Log | undefined;
  /** How many verified tokens are remembered. */
  readonly remembered?: number;
}

/** Verifies tokens, each once in this process: a verified one is remembered by its hash until it expires. */
export function tokenVerifier(options: VerifierOptions): TokenVerifier {
  const check = tokenCheck(options);
  const limit = options.remembered ?? REMEMBERED;
  const known = new Map<string, { session: Session; until: number }>();
  return {
    async verify(token) {
      if (token === null || token === undefined) return PUBLIC_SESSION;
      const hash = createHash('sha256').update(token).digest('base64');
      const entry = known.get(hash);
      known.delete(hash);
      if (entry && entry.until > Date.now()) {
        known.set(hash, entry);
        return entry.session;
      }
      const { session, until } = await check(token);
      known.set(hash, { session, until });
      // The map keeps the order of use, so the first is the one that was used longest ago.
      for (const oldest of known.keys()) {
        if (known.size <= limit) break;
        known.delete(oldest);
      }
      return session;
    },
  };
}

function tokenCheck({ issuer, audience, localKeyFolder, log }: VerifierOptions) {
  const remote = issuer === undefined ? null : remembering(() => issuerKeys(issuer));
  const local = localKeyFolder === undefined ? null : remembering(() => localKey(localKeyFolder));

  async function payloadOf(token: string): Promise<JWTPayload> {
    const expected: JWTVerifyOptions = {
      audience,
      clockTolerance: CLOCK_SKEW_SECONDS,
    };
    // Which key to try is all that is taken from the token before its signature has been checked.
    const { iss } = decodeJwt(token);
    if (local && iss === LOCAL_ISSUER) {
      const { publicKey } = await local();
      const own = { ...expected, issuer: LOCAL_ISSUER, algorithms: [LOCAL_ALGORITHM] };
      return (await jwtVerify(token, publicKey, own)).payload;
    }
    if (!remote || iss !== issuer) throw new errors.JWTClaimValidationFailed('unknown issuer', {}, 'iss');
    const foreign = { ...expected, issuer, algorithms: ISSUER_ALGORITHMS };
    return (await jwtVerify(token, await remote(), foreign)).payload;
  }

  return async (token: string): Promise<{ session: Session; until: number }> => {
    try {
      const claims = CLAIMS.parse(await payloadOf(token));
      return { session: sessionOf(claims), until: claims.exp * 1000 };
    } catch (error) {
      log?.warn({ reason: reasonOf(error) }, 'token refused');
      if (error instanceof IssuerUnreachable || error instanceof errors.JWKSTimeout) throw unauthenticated(NO_ISSUER);
      throw unauthenticated(error instanceof errors.JWTExpired ? EXPIRED : REFUSED);
    }
  };
}

function sessionOf({ sub, roles, regions, colleges, persons }: z.infer<typeof CLAIMS>): Session {
  return { actor: sub, roles: ROLES.filter((role) => roles.includes(role)), regions, colleges, persons };
}

class IssuerUnreachable extends Error {}

async function issuerKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(ISSUER_TIMEOUT_MS) })
    .then((response) => response.json() as Promise<{ issuer?: unknown; jwks_uri?: unknown }>)
    .catch((cause: unknown) => {
      throw new IssuerUnreachable(address, { cause });
    });
  if (answer.issuer !== issuer) throw new IssuerUnreachable(`${address} speaks for another issuer`);
  return createRemoteJWKSet(new URL(String(answer.jwks_uri)), { timeoutDuration: ISSUER_TIMEOUT_MS });
}

/** Names the failure without what the token says: logs are read by more people than tokens are meant for. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JOSEError) return error.code;
  return error instanceof z.ZodError
    ? `claims: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`
    : String(error);
}

function remembering<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** What a token says of its holder: a session, whose `actor` becomes the subject. */
export type SessionClaims = Omit<Session, 'actor'> & { readonly actor: string };

/** Signs the tokens that a hub gives to its own command line, with the key of its data folder. */
export function localTokens(
  dataFolder: string,
  audience: string,
): { sign(claims: SessionClaims, lifetime: string): Promise<string> } {
  const key: () => Promise<LocalKey> = remembering(() => localKey(dataFolder));
  return {
    async sign({ actor, roles, regions, colleges, persons }, lifetime) {
      const { kid, privateKey } = await key();
      return new SignJWT({ roles, regions, colleges, persons })
        .setProtectedHeader({ alg: LOCAL_ALGORITHM, kid })
        .setIssuer(LOCAL_ISSUER)
        .setSubject(actor)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateKey);
    },
  };
}

/**
 * The token of an `Authorization` header, or null without the header.
 * @throws HubError UNAUTHENTICATED for another scheme: better than to answer as if nobody had signed in.
 */
export function bearerToken(header: string | null | undefined): string | null {
  if (header === null || header === undefined) return null;
  const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(header)?.[1];
  if (token) return token;
  throw unauthenticated({
    ru: 'Заголовок Authorization должен быть вида «Bearer ‹токен›».',
    en: 'The Authorization header must read "Bearer <token>".',
  });
}

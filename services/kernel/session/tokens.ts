import { hash } from 'node:crypto';
import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import { HubError, unauthenticated } from '../errors/hub-error.js';
import type { Bilingual } from '../i18n/messages.js';
import type { Log } from '../log/log.js';
import type { AccessDirectory, AccountAccess } from './access.js';
import type { KeySource } from './folder-keys.js';
import { IssuerUnreachable } from './issuer-unreachable.js';
import { ownIssuer, type AccountIssuer } from './issuers.js';
import { LOCAL_ISSUER, LONGEST_TOKEN_SECONDS } from './local-tokens.js';
import { ROLES } from './roles.js';
import { PUBLIC_SESSION, type Session } from './session.js';

const CLOCK_SKEW_SECONDS = 30;
const REMEMBERED = 10_000;

/** How long an account's access is taken as read; within this time a role that was taken away stops working everywhere. */
const ACCESS_HOLDS_MS = 10_000;

/** How long a key is taken as good for what it has signed; within this time one that was given up verifies nothing. */
const KEY_HOLDS_MS = 60_000;

const REFUSED: Bilingual = { ru: 'Токен не принят: войдите заново.', en: 'The token was not accepted: sign in again.' };
const EXPIRED: Bilingual = { ru: 'Срок токена истёк: войдите заново.', en: 'The token has expired: sign in again.' };
const CHANGED: Bilingual = {
  ru: 'Права этой учётной записи изменились после выдачи токена: войдите заново.',
  en: 'The access of this account has changed since the token was issued: sign in again.',
};
const NO_ISSUER: Bilingual = {
  ru: 'Служба входа не отвечает, поэтому токен не проверен: повторите позже.',
  en: 'The sign-in service is not answering, so the token could not be checked: try again later.',
};

const ids = z.array(z.guid().toLowerCase()).default([]);

/** Claims of the hub's own tokens for the command line: they say themselves what their holder may do. */
const LOCAL_CLAIMS = z.object({
  sub: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
  roles: z.array(z.string()).default([]),
  regions: ids,
  colleges: ids,
  persons: ids,
});

/** Claims of an issuer's tokens: who it is and since when; the rest is the hub's data. */
const ACCOUNT_CLAIMS = z.object({ sub: z.string().min(1), iat: z.number(), exp: z.number() });
type AccountClaims = z.infer<typeof ACCOUNT_CLAIMS>;

export interface TokenVerifier {
  /**
   * Whose token it is; without one the public session.
   * @throws HubError UNAUTHENTICATED for whatever is wrong with it; the reason goes to the log alone.
   * SIGN_IN_UNAVAILABLE when it could not be checked now.
   */
  verify(token: string | null | undefined): Promise<Session>;
}

interface VerifierOptions {
  readonly audience: string;
  /** The hub's own keys, which sign command-line tokens; without them those are refused. */
  readonly localKeys?: KeySource | undefined;
  /** Issuers of accounts, and where to look up what those may do. */
  readonly accounts?: { readonly issuers: readonly AccountIssuer[]; readonly access: AccessDirectory } | undefined;
  readonly log?: Log | undefined;
  /** How many verified tokens are remembered. */
  readonly remembered?: number;
  readonly accessHoldsMs?: number;
}

/** What a token was found to say, and until when (in milliseconds) that needs no other look. */
interface Verified {
  readonly session: Session;
  readonly until: number;
}

/** Verifies tokens, each once in this process: a verified one is remembered by its hash, that of an account for seconds. */
export function tokenVerifier(options: VerifierOptions): TokenVerifier {
  const check = tokenCheck(options);
  const limit = options.remembered ?? REMEMBERED;
  const known = new Map<string, Verified & { isUsed: boolean }>();
  return {
    async verify(token) {
      if (token === null || token === undefined) return PUBLIC_SESSION;
      const key = hash('sha256', token, 'base64');
      const entry = known.get(key);
      if (entry && entry.until > Date.now()) {
        entry.isUsed = true;
        return entry.session;
      }
      known.delete(key);
      const { session, until } = await check(token);
      known.set(key, { session, until, isUsed: false });
      // The oldest go first, save that one that was used meanwhile stands in line once more (the clock algorithm).
      for (const [oldest, one] of known) {
        if (known.size <= limit) break;
        known.delete(oldest);
        if (one.isUsed) known.set(oldest, Object.assign(one, { isUsed: false }));
      }
      return session;
    },
  };
}

function tokenCheck({ audience, localKeys, accounts, accessHoldsMs = ACCESS_HOLDS_MS, log }: VerifierOptions) {
  const trusted = new Map<string, (token: string) => Promise<Verified>>();

  async function payloadOf(token: string, { issuer, algorithms, keys }: Omit<AccountIssuer, 'knows'>) {
    const expected = { issuer, audience, algorithms: [...algorithms], clockTolerance: CLOCK_SKEW_SECONDS };
    const { payload } = await jwtVerify(token, await keys(), expected);
    // A token of the future would outlive the taking away of a role before its date.
    if ((payload.iat ?? 0) > Date.now() / 1000 + CLOCK_SKEW_SECONDS) {
      throw new errors.JWTClaimValidationFailed('issued in the future', payload, 'iat');
    }
    return payload;
  }

  if (localKeys !== undefined) {
    const local = ownIssuer(LOCAL_ISSUER, localKeys, () => true);
    trusted.set(LOCAL_ISSUER, async (token) => localSession(await payloadOf(token, local)));
  }
  for (const issuer of accounts?.issuers ?? []) {
    trusted.set(issuer.issuer, async (token) => {
      const claims = ACCOUNT_CLAIMS.parse(await payloadOf(token, issuer));
      const { roles, refused, ...scopes } = await accessOf(accounts!.access, claims);
      if (refused) throw new AccessChanged();
      const session = { actor: claims.sub, ...scopes, roles: issuer.knows(claims.sub) ? roles : [] };
      return { session, until: Math.min(claims.exp * 1000, Date.now() + accessHoldsMs) };
    });
  }

  return async (token: string): Promise<Verified> => {
    try {
      // Which issuer to ask is all that is taken from the token before its signature has been checked.
      const verify = trusted.get(String(decodeJwt(token).iss));
      if (!verify) throw new errors.JWTClaimValidationFailed('unknown issuer', {}, 'iss');
      return await verify(token);
    } catch (error) {
      log?.warn({ reason: reasonOf(error) }, 'token refused');
      if (isUnreachable(error)) throw new HubError('SIGN_IN_UNAVAILABLE', NO_ISSUER, { status: 503 });
      throw unauthenticated(wordsOf(error));
    }
  };
}

function localSession(payload: JWTPayload): Verified {
  const { sub, iat, exp, roles, ...scopes } = LOCAL_CLAIMS.parse(payload);
  if (exp - iat > LONGEST_TOKEN_SECONDS) throw new errors.JWTClaimValidationFailed('lasts too long', payload, 'exp');
  const held = ROLES.filter((role) => roles.includes(role));
  const session = { actor: sub, roles: held, ...scopes };
  return { session, until: Math.min(exp * 1000, Date.now() + KEY_HOLDS_MS) };
}

/** What the account held was taken from it after the token had been issued. */
class AccessChanged extends Error {
  override readonly message = 'access changed';
}

async function accessOf(directory: AccessDirectory, { sub, iat }: AccountClaims): Promise<AccountAccess> {
  try {
    return await directory.accessOf(sub, Math.floor(iat));
  } catch (cause) {
    throw new IssuerUnreachable('the access of accounts', { cause });
  }
}

/** It is not the token's fault, and signing in again would not help. */
function isUnreachable(error: unknown): boolean {
  return error instanceof IssuerUnreachable || error instanceof errors.JWKSTimeout;
}

/** Whether a token was refused because what it stands on has been taken back, and not for what may pass. */
export const wasTakenBack = (refusal: unknown): boolean => refusal instanceof HubError && refusal.text === CHANGED;

function wordsOf(error: unknown): Bilingual {
  if (error instanceof AccessChanged) return CHANGED;
  return error instanceof errors.JWTExpired ? EXPIRED : REFUSED;
}

/** Names the failure without what the token says: logs are read by more people than tokens are meant for. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JOSEError) return error.code;
  return error instanceof z.ZodError
    ? `claims: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`
    : String(error);
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

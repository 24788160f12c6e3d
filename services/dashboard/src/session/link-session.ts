import { User } from 'oidc-client-ts';
import { codeOf, credentialsOf } from './link.policy';

/** A reader who came by a personal link. */
export interface LinkSession {
  /** Signs in once more: a token ends sooner than the reader. Null when the link opens nothing any more. */
  readonly renew: () => Promise<User | null>;
  readonly user: User | null;
}

/** How long before its end a token is replaced, in seconds. */
const AHEAD = 60;

/**
 * Signs in by the link of an address; null where the address is none. The code stays in the address, so that the page
 * can be opened again, and is kept nowhere else.
 */
export async function linkSession({ pathname }: Pick<Location, 'pathname'>): Promise<LinkSession | null> {
  const code = codeOf(pathname);
  if (code === null) return null;
  const renew = () => signInBy(code);
  return { renew, user: await renew() };
}

/** In how many milliseconds a token is to be replaced. */
export function renewalIn({ expires_in: seconds = 0 }: User): number {
  return Math.max(AHEAD, seconds - AHEAD) * 1000;
}

async function signInBy(code: string): Promise<User | null> {
  const credentials = credentialsOf(code);
  if (credentials === null) return null;
  const { clientId, secret } = credentials;
  const response = await fetch('/oidc/token', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`Signing in by a link answered ${response.status}`);
  const token = (await response.json()) as { access_token: string; token_type: string; expires_in: number };
  return new User({
    ...{ access_token: token.access_token, token_type: token.token_type },
    expires_at: Math.floor(Date.now() / 1000) + token.expires_in,
    profile: { sub: clientId, iss: '', aud: '', exp: 0, iat: 0 },
  });
}

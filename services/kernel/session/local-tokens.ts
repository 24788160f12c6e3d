import { decodeJwt, SignJWT } from 'jose';
import { folderKeys } from './folder-keys.js';
import { LOCAL_ALGORITHM } from './keys.js';
import type { Session } from './session.js';

/** Who issues the tokens that a hub signs with its own key. */
export const LOCAL_ISSUER = 'hub:local';

/** The longest term of such a token: what says itself what it may do, and is taken back by nobody. */
export const LONGEST_TOKEN_SECONDS = 24 * 60 * 60;
/** Whether a token, which has been verified, says itself what its holder may do. */
export const isLocalToken = (token: string): boolean => decodeJwt(token).iss === LOCAL_ISSUER;

/** What a token says of its holder: a session, whose `actor` becomes the subject. */
export type SessionClaims = Omit<Session, 'actor'> & { readonly actor: string };

/** Signs the tokens that a hub gives to its own command line, with the key of its data folder. */
export function localTokens(
  dataFolder: string,
  audience: string,
): { sign(claims: SessionClaims, lifetime: string): Promise<string> } {
  const keys = folderKeys(dataFolder);
  return {
    async sign({ actor, roles, regions, colleges, persons }, lifetime) {
      const { kid, privateKey } = await keys.signing();
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

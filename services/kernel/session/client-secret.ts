import { createHash, randomBytes } from 'node:crypto';

const CLIENT_BYTES = 32;
const LINK_BYTES = 16;

/** A new secret of a client: 256 random bits as text. */
export function newClientSecret(): string {
  return randomBytes(CLIENT_BYTES).toString('base64url');
}

/** The secret of a personal link, which has to fit into an address: 128 random bits as text. */
export function newLinkSecret(): string {
  return randomBytes(LINK_BYTES).toString('base64url');
}

/**
 * What is kept of a secret. A plain SHA-256 of its text is enough: a slow hash guards against guessing what people
 * choose as passwords, and 128 random bits can't be guessed at any speed.
 */
export function clientSecretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

import { createHash, randomBytes } from 'node:crypto';

const BYTES = 16;

/** A new token of a link: 128 random bits as text, which nobody guesses. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

const hashFor = (purpose: string, token: string): Buffer =>
  createHash('sha256').update(`${purpose}\0${token}`).digest();

/** The token of a link, which may come as the whole address that ends with it. */
const tokenIn = (link: string): string => link.slice(link.lastIndexOf('#') + 1).trim();

/**
 * What is kept of a link beside the person who has it. It is looked up by this hash, malformed or not, so that how long
 * the answer takes says nothing of how near a guess was.
 */
export const linkHash = (link: string): Buffer => hashFor('survey link', tokenIn(link));

/**
 * What is kept beside the answers. It comes of the same token and for another purpose: whoever has both of them, and
 * not the token, can't tell which belong together.
 */
export const respondentKey = (link: string): Buffer => hashFor('survey answer', tokenIn(link));

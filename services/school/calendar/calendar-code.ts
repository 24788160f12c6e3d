import { createHash, randomBytes } from 'node:crypto';

/** A new code of a calendar: 128 random bits as text, which nobody guesses. */
export const newCode = (): string => randomBytes(16).toString('base64url');

/** What is kept of a code. It is looked up by this hash, malformed or not, so that time says nothing of a guess. */
export const codeHash = (code: string): Buffer => createHash('sha256').update(`cohort calendar\0${code}`).digest();

import { createHash } from 'node:crypto';

/** What is kept of a code. It is looked up by this hash, malformed or not, so that time says nothing of a guess. */
export const codeHash = (code: string): Buffer => createHash('sha256').update(`school calendar\0${code}`).digest();

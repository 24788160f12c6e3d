import { createHash } from 'node:crypto';

/** What is kept of the code in a digest's link. It is looked up by this hash, so that time says nothing of a guess. */
export const digestCodeHash = (code: string): Buffer => createHash('sha256').update(`digest\0${code}`).digest();

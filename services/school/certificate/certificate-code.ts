import { createHash } from 'node:crypto';
import type { HubContext } from '#kernel/graph/context.js';
import { LinkGuesses } from '#kernel/graph/link-guesses.js';
import { certificateOfCode } from './certificate.repository.js';
import type { CertificatePaperRow } from './certificate.shape.js';

/** Those of this process. */
const GUESSES = new LinkGuesses();

/**
 * What the code of a certificate opens. It is looked up by its hash, malformed or not: a number, a code that there is not
 * and one that was mistyped are answered alike, and in the same time.
 */
export async function openByCode(context: HubContext, code: string): Promise<CertificatePaperRow | null> {
  const { address = null } = context;
  GUESSES.assertMayTry(address);
  const found = await certificateOfCode(context, createHash('sha256').update(code).digest());
  if (!found) GUESSES.missed(address);
  return found;
}

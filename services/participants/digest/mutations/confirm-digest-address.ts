import { workOf, type HubContext } from '#kernel/graph/context.js';
import { LinkGuesses } from '#kernel/graph/link-guesses.js';
import { digestCodeHash } from '../digest-code.js';
import { confirmByCode } from '../digest.repository.js';
import type { ConfirmDigestAddressPayload } from '../digest.type.js';

/** Those of this process. */
const GUESSES = new LinkGuesses();

/** Whoever has the mail says so, signed in or not: that it reached them is all that is to be shown. */
export async function confirmDigestAddress(context: HubContext, code: string): Promise<ConfirmDigestAddressPayload> {
  const { address = null } = context;
  GUESSES.assertMayTry(address);
  const confirmed = await confirmByCode(workOf(context), digestCodeHash(code));
  if (!confirmed) GUESSES.missed(address);
  return { confirmed };
}

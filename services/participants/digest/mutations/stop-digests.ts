import { workOf, type HubContext } from '#kernel/graph/context.js';
import { LinkGuesses } from '#kernel/graph/link-guesses.js';
import { digestCodeHash } from '../digest-code.js';
import { stopByCode } from '../digest.repository.js';
import type { StopDigestsPayload } from '../digest.type.js';

/** Those of this process. */
const GUESSES = new LinkGuesses();

/** Whoever has the mail says so, signed in or not. */
export async function stopDigests(context: HubContext, code: string): Promise<StopDigestsPayload> {
  const { address = null } = context;
  GUESSES.assertMayTry(address);
  const stopped = await stopByCode(workOf(context), digestCodeHash(code));
  if (!stopped) GUESSES.missed(address);
  return { stopped };
}

import { digestCodeHash } from '#participants/digest/digest-code.js';
import { askingLetter } from './asking-letter.policy.js';
import { askAddress } from './digests.repository.js';
import { giveToServer } from '../mail/hand-over.js';
import { newCode, type Sending } from '../mail/send-once.js';

/** Below the hub's address: where a reader says that an address is theirs, by the code in the mail. */
const confirmAddress = (publicUrl: string, code: string): string => `${publicUrl}/digest/confirm/${code}`;

/**
 * Asks whether an address is that of whoever gave it. Tried again it is another mail with another code, of which the
 * last one counts: to be asked twice does no harm, and not to be asked would.
 *
 * @throws what stood in the way
 */
export async function sendAsking({ pool, log, mail, publicUrl }: Sending, id: string): Promise<void> {
  const code = newCode();
  const reader = await askAddress(pool, id, digestCodeHash(code));
  if (!reader) return;
  const letter = askingLetter(reader.language, confirmAddress(publicUrl, code));
  const messageId = `<address-${code.slice(0, 8)}-${id}@${mail.from.split('@')[1]}>`;
  await giveToServer(mail.url, { ...letter, from: mail.from, to: reader.email, messageId });
  log.debug({ reader: id }, 'an address was asked about');
}

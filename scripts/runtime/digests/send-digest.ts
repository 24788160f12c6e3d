import { digestCodeHash } from '#participants/digest/digest-code.js';
import { handOver, settle, takeUp, type TakenUpDigest } from './digests.repository.js';
import { letterOf } from './letter.policy.js';
import type { MailsOnce } from '../mail/send-once.js';

/** Below the hub's address: where a reader stops digests, by the code in the mail. */
export const stopAddress = (publicUrl: string, code: string): string => `${publicUrl}/digest/${code}`;

export const DIGESTS: MailsOnce<TakenUpDigest> = {
  kind: 'digest',
  takeUp,
  handOver: (pool, id, messageId, code) => handOver(pool, id, messageId, digestCodeHash(code)),
  settle,
  compose(digest, publicUrl, code) {
    const stop = stopAddress(publicUrl, code);
    return { ...letterOf({ ...digest, hub: publicUrl, stop }), stop };
  },
};

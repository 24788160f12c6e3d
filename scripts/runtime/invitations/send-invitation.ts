import { clientSecretHash } from '#kernel/session/client-secret.js';
import type { MailsOnce } from '../mail/send-once.js';
import { invitationLetter } from './invitation-letter.policy.js';
import {
  handOverInvitation,
  settleInvitation,
  takeUpInvitation,
  type TakenUpInvitation,
} from './invitations.repository.js';

/** Below the hub's address: where an invitation opens, by the code in the letter. */
const invitationAddress = (publicUrl: string, code: string): string => `${publicUrl}/invitation/${code}`;

/** Each attempt has a code of its own, beside the one that whoever invites was told: the last handed over opens. */
export const INVITATIONS: MailsOnce<TakenUpInvitation> = {
  kind: 'invitation',
  takeUp: takeUpInvitation,
  handOver: (pool, id, messageId, code) => handOverInvitation(pool, id, messageId, clientSecretHash(code)),
  settle: settleInvitation,
  compose: (taken, publicUrl, code) => invitationLetter(taken, invitationAddress(publicUrl, code)),
};

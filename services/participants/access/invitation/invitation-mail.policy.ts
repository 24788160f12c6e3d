import type { Problem } from '#kernel/graph/problem.js';
import { isAddress } from '../../digest/digest.policy.js';
import { digestProblem } from '../../digest/digest.problems.js';
import type { InvitationMailState } from './invitation-mail.type.js';
import { invitationProblem } from './role-invitation.problems.js';

/** Letters that one account has the hub write in a day. */
export const MAILS_A_DAY = 50;

/** Letters to one address in so many days, whoever asks for them. */
export const MAILS_TO_ONE = 3;
export const MAILS_TO_ONE_DAYS = 7;

/** An address as it is written to. */
export const asAddress = (email: string | null | undefined): string | null => email?.trim() || null;

/** What is wrong with where a letter is to go; nothing where none is asked for. */
export function addressProblems(email: string | null | undefined, path: Problem['path']): Problem[] {
  const address = asAddress(email);
  return address === null || isAddress(address) ? [] : [digestProblem('EMAIL_MALFORMED', [...path, 'email'])];
}

/** Why the hub doesn't write as often as it was asked to; of other letters to an address nothing is told. */
export const tooManyMails = (path: Problem['path']): Problem =>
  invitationProblem('TOO_MANY_MAILS', [...path, 'email'], {
    day: MAILS_A_DAY,
    one: MAILS_TO_ONE,
    days: MAILS_TO_ONE_DAYS,
  });

/** What became of a letter, as those are told who wait for it. */
export const toldState = (state: `${InvitationMailState}` | 'PREPARED' | 'HANDED_OVER'): `${InvitationMailState}` =>
  state === 'PREPARED' || state === 'HANDED_OVER' ? 'WAITING' : state;

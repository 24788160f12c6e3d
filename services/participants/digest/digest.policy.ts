import type { Problem } from '#kernel/graph/problem.js';
import type { Role } from '#kernel/session/roles.js';
import { holds, type Session } from '#kernel/session/session.js';
import { digestProblem } from './digest.problems.js';

const LONGEST_ADDRESS = 320;
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

/** Whether a text is written as addresses of e-mail are. */
export const isAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text);

interface Wish {
  readonly personId?: string | null;
  readonly email?: string | null;
}

/** Why digests are not set like this; empty where they are. */
export function digestProblems({ personId, email }: Wish): Problem[] {
  if (email == null) return [];
  if (personId != null) return [digestProblem('DIGEST_ADDRESS', ['email'])];
  return isAddress(email) ? [] : [digestProblem('EMAIL_MALFORMED', ['email'])];
}

const AS_ACCOUNT: readonly Role[] = ['COORDINATOR', 'DIRECTOR', 'CURATOR'];

/** Whether a session gets digests as the account that it is, and not only as a person who takes part. */
export const getsAsAccount = (session: Session): boolean => session.actor !== null && holds(session, ...AS_ACCOUNT);

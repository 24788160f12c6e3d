import type { Problem } from '#kernel/graph/problem.js';
import { newLinkSecret } from '#kernel/session/client-secret.js';
import type { Role } from '#kernel/session/roles.js';
import { scopeProblems, SCOPE } from '../role-binding/role-binding.policy.js';
import { roleBindingProblem } from '../role-binding/role-binding.problems.js';
import { addressProblems } from './invitation-mail.policy.js';
import { invitationProblem } from './role-invitation.problems.js';

interface Wish {
  readonly role: Role;
  readonly invitee: string;
  readonly email?: string | null | undefined;
  readonly regionId?: string | null;
  readonly collegeId?: string | null;
}

const LONGEST = 100;

/** Who is invited, as it is kept. */
export const asInvitee = (name: string): string => name.trim().normalize('NFC');

/** What is wrong with a row by itself; empty when it can be looked up. */
export function invitationProblems(wish: Wish, path: Problem['path']): Problem[] {
  const { role } = wish;
  if (role === 'COLLEGE_SYSTEM') return [roleBindingProblem('ROLE_OF_CLIENT', [...path, 'role'])];
  if (SCOPE[role] === 'personId') return [invitationProblem('ROLE_BY_LINK', [...path, 'role'])];
  const name = asInvitee(wish.invitee);
  const fits = name !== '' && name.length <= LONGEST && !/[<>\p{C}\p{Zl}\p{Zp}]/u.test(name);
  return [
    ...(fits ? [] : [invitationProblem('INVITEE_MALFORMED', [...path, 'invitee'], { longest: LONGEST })]),
    ...addressProblems(wish.email, path),
    ...scopeProblems(wish, path),
  ];
}

/** A new code: 128 random bits, which open `/invitation/{code}` once. Only its hash is kept. */
export const newInvitationCode = newLinkSecret;

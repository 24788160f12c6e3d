import { randomInt } from 'node:crypto';
import type { Problem } from '#kernel/graph/problem.js';
import { LINK_PREFIX } from '#kernel/session/access.js';
import { clientSecretHash, newLinkSecret } from '#kernel/session/client-secret.js';
import { isMinor, type Birth } from '#kernel/time/age.js';
import { yearsAfter } from '#kernel/time/iso-date.js';
import { personalLinkProblem } from './personal-link.problems.js';
import type { LinkHolder } from './personal-link.type.js';

interface LinkWish {
  readonly holder: `${LinkHolder}`;
  readonly lastDay: string;
}

const LONGEST_YEARS = 1;

/** What is wrong with a link that is to be made for a person today; empty when it may be. */
export function linkProblems(
  { holder, lastDay }: LinkWish,
  person: Birth,
  today: string,
  path: Problem['path'],
): Problem[] {
  const last = yearsAfter(today, LONGEST_YEARS);
  const outOfTerm = lastDay < today || lastDay > last;
  const ofAdult = holder === 'REPRESENTATIVE' && !isMinor(person, today);
  return [
    ...(outOfTerm ? [personalLinkProblem('LINK_TERM', [...path, 'lastDay'], { last })] : []),
    ...(ofAdult ? [personalLinkProblem('LINK_FOR_ADULT', [...path, 'holder'])] : []),
  ];
}

/** A new code: what the link signs in as, and the secret that proves it. */
export interface LinkCode {
  readonly code: string;
  readonly clientId: string;
  readonly secretHash: Buffer;
}

const TAIL_LENGTH = 12;
const BASE = 36;

/**
 * The first twelve signs of a code tell the link, and are no secret: they are what it is looked up by. The rest proves
 * it, and only its hash is kept.
 */
export function newLinkCode(): LinkCode {
  const tail = Array.from({ length: TAIL_LENGTH }, () => randomInt(BASE).toString(BASE)).join('');
  const secret = newLinkSecret();
  return { code: tail + secret, clientId: LINK_PREFIX + tail, secretHash: clientSecretHash(secret) };
}

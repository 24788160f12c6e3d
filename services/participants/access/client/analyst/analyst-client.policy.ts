import type { Problem } from '#kernel/graph/problem.js';
import { clientProblem } from '../client.problems.js';

/** How many clients of a region's analysts stand at a time: one for each who pulls figures, and few enough to look after. */
const MOST = 20;
const LONGEST = 100;

/** A region's client as it stands before a secret is issued. */
interface Known {
  readonly stands: boolean;
  /** How many of the region do. */
  readonly standing: number;
}

/** A name as it is kept. */
export const asName = (name: string): string => name.trim().normalize('NFC');

/** What is wrong with the name of a client; empty when it can be taken. */
export function clientNameProblems(name: string): Problem[] {
  const fits = name !== '' && name.length <= LONGEST && !/[<>\p{C}\p{Zl}\p{Zp}]/u.test(name);
  return fits ? [] : [clientProblem('CLIENT_NAME_MALFORMED', ['name'], { longest: LONGEST })];
}

/** Why no secret is issued: never over one that somebody works by, unless that was meant. */
export function issueProblems({ stands, standing }: Known, renew: boolean): Problem[] {
  if (stands) return renew ? [] : [clientProblem('CLIENT_STANDS', ['name'])];
  return standing < MOST ? [] : [clientProblem('TOO_MANY_CLIENTS', ['regionId'], { most: MOST })];
}

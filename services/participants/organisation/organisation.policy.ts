import type { Problem } from '#kernel/graph/problem.js';
import { nameKey } from '../text/name-key.policy.js';
import { organisationProblem } from './organisation.problems.js';

const LONGEST = 300;

/** What is wrong with the name of an organisation or a municipality, under the input's field; empty when it can be taken. */
export function nameProblems(field: string, name: string | null | undefined): Problem[] {
  if (name == null || (/[\p{L}\p{N}]/u.test(name) && name.length <= LONGEST && !/[<>\p{Cc}]/u.test(name))) return [];
  return [organisationProblem('ORGANISATION_NAME_MALFORMED', [field], { longest: LONGEST })];
}

/** Words that an organisation is searched by, each of which its names must have: case, ё and punctuation do not matter. */
export function searchWords(typed: string | null | undefined): string[] {
  return nameKey(typed)
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter((word) => word !== '')
    .slice(0, 10);
}

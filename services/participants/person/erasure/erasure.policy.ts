import type { Problem } from '#kernel/graph/problem.js';
import { nameKey } from '../../text/name-key.policy.js';
import { erasureProblem } from './erasure.problems.js';

interface Named {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
}

/** What stands against erasing a person: nothing but that somebody else may be meant, since there is no way back. */
export function erasureProblems(
  person: Named,
  { confirmName, dryRun }: { confirmName?: string | null; dryRun?: boolean | null },
): Problem[] {
  const { familyName, givenName, patronymic } = person;
  if (dryRun || nameKey(confirmName) === nameKey(familyName, givenName, patronymic)) return [];
  return [erasureProblem('NAME_NOT_CONFIRMED', ['confirmName'])];
}

/** Ways in which others may have written the name where a text is no column of the person: the name, and initials. */
export function writtenNames({ familyName, givenName, patronymic }: Named): string[] {
  const [first, second] = [givenName[0] ?? '', patronymic[0] ?? ''];
  const initials = second ? [`${first}.${second}.`, `${first}. ${second}.`] : [];
  const given = [givenName, `${givenName} ${patronymic}`, `${first}.`, ...initials];
  return [...new Set(given.flatMap((each) => [nameKey(familyName, each), nameKey(each, familyName)]))];
}

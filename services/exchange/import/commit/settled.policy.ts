import { samePairs, type KnownPair } from '../../people/known-pairs.js';
import { pairKey, type PlannedPair, type PlannedPerson } from '../plan/plan.js';

/** What `upsertPeople` keeps of a row besides its consent; what a row leaves out stays as it is. */
const FIELDS = [
  'category',
  'familyName',
  'givenName',
  'patronymic',
  'birthDate',
  'birthYear',
  'email',
  'phone',
  'contactNote',
  'workplace',
  'studyGroup',
  'careerStartedOn',
  'jobStartedOn',
  'qualification',
  'qualifiedOn',
] as const;

/**
 * Whether the graph knows of a person all that the sheet says, so that it need not hear it again: most of a list that
 * is handed in once more.
 */
export function isSettled({ person: { known }, input }: PlannedPerson): boolean {
  if (known === null || 'consent' in input) return false;
  return FIELDS.every((field) => {
    const given = field === 'patronymic' ? (input[field] ?? '') : input[field];
    return given === undefined || given === known[field === 'category' ? 'categoryNow' : field];
  });
}

/** Pairs of which the graph knows that they go on, or that they have ended, just as the list has it. */
export function settledPairs(pairs: readonly PlannedPair[], known: readonly KnownPair[]): Set<PlannedPair> {
  if (known.length === 0) return new Set();
  // Where a pair parted and met again, or the list says so, what counts as the same is for the graph to decide.
  const planned = Map.groupBy(pairs, pairKey);
  const lone = [...planned.values()].flatMap((same) => (same.length === 1 ? same : []));
  return new Set(
    lone.filter((pair) => {
      const { startedOn, endedOn, results, caseLink } = pair;
      if (results !== null || caseLink !== null) return false;
      const [same, ...more] = samePairs(known, pair);
      if (same === undefined || more.length > 0 || same.startedOn !== startedOn) return false;
      return same.inEffect && (endedOn === null) === (same.endedOn === null);
    }),
  );
}

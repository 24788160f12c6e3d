import type { Random } from '#kernel/random/random.js';
import type { AssignmentProblem } from '../assignment.type.js';

export interface Shape {
  readonly mentees: number;
  readonly mentors: number;
  /** How many candidates a mentee has, from and to. */
  readonly candidates: readonly [number, number];
  readonly mostPlaces: number;
  readonly bestScore: number;
}

/** So many of the numbers below `all`: one of each of as many stretches. */
const some = (chance: Random, count: number, all: number): number[] =>
  Array.from({ length: count }, (_, n) => {
    const [from, to] = [Math.floor((n * all) / count), Math.floor(((n + 1) * all) / count)];
    return from + chance.below(to - from);
  });

/** A problem in which mentors differ in what they are asked for, so that the best of them are wanted by many. */
export function madeUpProblem(
  chance: Random,
  { mentees, mentors, candidates, mostPlaces, bestScore }: Shape,
): AssignmentProblem {
  const capacities = Array.from({ length: mentors }, () => 1 + chance.below(mostPlaces));
  const loads = capacities.map((capacity) => (chance.chance(0.2) ? chance.below(capacity + 1) : 0));
  const esteem = capacities.map(() => chance.below(bestScore));
  const [fewest, most] = candidates;
  const lists = Array.from({ length: mentees }, () => {
    const count = Math.min(mentors, fewest + chance.below(most - fewest + 1));
    return some(chance, count, mentors)
      .map((mentor) => ({ mentor, score: (esteem[mentor]! + chance.below(bestScore + 1)) >> 1 }))
      .sort((a, b) => b.score - a.score || a.mentor - b.mentor);
  });
  const starts = [0];
  for (const list of lists) starts.push(starts.at(-1)! + list.length);
  const all = lists.flat();
  return {
    mentees,
    mentors,
    starts: Uint32Array.from(starts),
    mentorOf: Uint16Array.from(all, ({ mentor }) => mentor),
    scores: Uint16Array.from(all, ({ score }) => score),
    capacities,
    loads,
  };
}

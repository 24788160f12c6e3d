import { describe, expect, it } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { assign } from './assignment.policy.js';
import type { Assignment, AssignmentProblem } from './assignment.type.js';
import { scaleOf } from './costs.policy.js';
import { madeUpProblem } from './made-up/made-up-problem.js';
import { optimum } from './testing/optimum.js';
import { boundOf, costOf, worthOf } from './made-up/proof.js';

/** A problem by each mentee's scores with the mentors, null where they can't be a pair. */
function problemOf(
  rows: (number | null)[][],
  capacities: number[],
  loads = capacities.map(() => 0),
): AssignmentProblem {
  const lists = rows.map((row) => row.flatMap((score, mentor) => (score === null ? [] : [{ score, mentor }])));
  const starts = [0];
  for (const list of lists) starts.push(starts.at(-1)! + list.length);
  return {
    mentees: rows.length,
    mentors: capacities.length,
    starts: Uint32Array.from(starts),
    mentorOf: Uint16Array.from(lists.flat(), ({ mentor }) => mentor),
    scores: Uint16Array.from(lists.flat(), ({ score }) => score),
    capacities,
    loads,
  };
}

const pairs = (problem: AssignmentProblem) => [...assign(problem).mentorOf];

/** Whether it costs what the bound of the linear programme is, so that no better one exists. */
const isProvenBest = (problem: AssignmentProblem, { mentorOf, prices }: Assignment) =>
  costOf(problem, worthOf(problem, mentorOf)) === boundOf(problem, prices);

describe('the assignment', () => {
  it('takes the greatest total, not the best pair first', () => {
    expect(pairs(problemOf([[10, 9], [9, 1]], [1, 1]))).toEqual([1, 0]); // prettier-ignore
  });

  it('would rather match one mentee more than have a greater total', () => {
    expect(pairs(problemOf([[1000, 1], [1000, null]], [1, 1]))).toEqual([1, 0]); // prettier-ignore
    expect(pairs(problemOf([[1000, 0], [0, null]], [1, 1]))).toEqual([1, 0]); // prettier-ignore
  });

  it('leaves alone whose pair is worth least when places are too few', () => {
    expect(pairs(problemOf([[5], [7], [6]], [2]))).toEqual([-1, 0, 0]);
  });

  it('spreads mentees by the share of places that are taken, those of now among them', () => {
    const same = Array.from({ length: 6 }, () => [3, 3]);
    const loads = (problem: AssignmentProblem) => [0, 1].map((m) => pairs(problem).filter((each) => each === m).length);
    expect(loads(problemOf(same, [6, 6]))).toEqual([3, 3]);
    expect(loads(problemOf(same, [8, 4]))).toEqual([4, 2]);
    expect(loads(problemOf(same, [8, 8], [4, 0]))).toEqual([1, 5]);
  });

  it('does not give up a point of score for a fairer load', () => {
    expect(pairs(problemOf([[5, 4], [5, 4], [5, 4]], [3, 3]))).toEqual([0, 0, 0]); // prettier-ignore
  });

  it('gives nobody to a mentor without a free place, and has an answer where there is nobody', () => {
    expect(pairs(problemOf([[5], [5]], [1], [1]))).toEqual([-1, -1]);
    expect(pairs(problemOf([[5]], [1], [3]))).toEqual([-1]);
    expect(pairs(problemOf([[null]], [0]))).toEqual([-1]);
    expect(pairs(problemOf([], []))).toEqual([]);
  });

  it('is as good as what an independent solver finds, aim by aim, on 200 problems of up to 60 × 40', async () => {
    const chance = random('two hundred problems');
    for (let n = 0; n < 200; n += 1) {
      const problem = madeUpProblem(chance, {
        mentees: 1 + chance.below(60),
        mentors: 1 + chance.below(40),
        candidates: [0, 1 + chance.below(12)],
        mostPlaces: 1 + chance.below(8),
        bestScore: chance.pick([3, 20, 1000]),
      });
      const assignment = assign(problem);
      expect([n, worthOf(problem, assignment.mentorOf)]).toEqual([n, await optimum(problem)]);
      expect([n, isProvenBest(problem, assignment)]).toEqual([n, true]);
    }
  });

  it('reaches the bound of the linear programme with 1,500 mentees and 300 mentors, too few for all', () => {
    const shape = { mentees: 1_500, mentors: 300, candidates: [30, 60], mostPlaces: 8, bestScore: 1_000 } as const;
    const problem = madeUpProblem(random('large'), shape);
    expect(isProvenBest(problem, assign(problem))).toBe(true);
  });

  it('refuses what a double would not hold exactly', () => {
    const problem = problemOf([[1]], [1]);
    expect(() => scaleOf({ ...problem, scores: Uint16Array.of(65_535), mentees: 60_000, mentors: 60_000, capacities: Array(60_000).fill(8), loads: Array(60_000).fill(0) })).toThrow(RangeError); // prettier-ignore
  });
});

describe('the proof', () => {
  it('fails for anything that is not the best', () => {
    const problem = problemOf([[10, 9], [9, 1]], [1, 1]); // prettier-ignore
    const { prices } = assign(problem);
    expect(isProvenBest(problem, { mentorOf: Int32Array.of(0, 1), prices })).toBe(false);
    expect(isProvenBest(problem, { mentorOf: Int32Array.of(0, -1), prices })).toBe(false);
  });
});

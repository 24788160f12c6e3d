import type { HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import type { PracticePayload } from '../practice-mutations.type.js';
import { practiceProblem } from '../practice.problems.js';
import type { KnownPractice } from '../practice-write.repository.js';

export const refused = (context: HubContext, problems: readonly Problem[]): PracticePayload => ({
  practiceId: null,
  problems: tellProblems(problems, context.language),
});

export const taken = (practiceId: string): PracticePayload => ({ practiceId, problems: [] });

/** What stands against a change of a practice at all: that there is none, or that it is in the base no more. */
export function standingProblems(known: KnownPractice | undefined): Problem[] {
  if (!known) return [practiceProblem('PRACTICE_NOT_FOUND', ['id'])];
  const { withdrawnOn } = known;
  return withdrawnOn === null ? [] : [practiceProblem('PRACTICE_WITHDRAWN', ['id'], { withdrawnOn })];
}

import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import type { MatchingFacts } from '../facts.type.js';
import { matchingProblems } from '../input.policy.js';
import { PairBar, type MatchPairsInput, type MatchPairsPayload } from '../matching-mutations.type.js';
import { earlierPairs, menteesOf, mentorsOf, programmeOf } from '../matching.repository.js';
import { toPayload } from '../matching.shape.js';
import { proposeInThread } from '../propose-in-thread.js';
import { weightsOf } from '../weights.policy.js';

export async function matchPairs(context: HubContext, input: MatchPairsInput): Promise<MatchPairsPayload> {
  const work = workOf(context);
  const programme = await programmeOf(work, input.programId);
  if (!programme) throw forbidden();
  const collegeId = ownCollege(work, programme.collegeId);
  const { barred, endedWell } = await earlierPairs(work, programme);
  const facts: MatchingFacts = {
    ...programme,
    trainingRequired: input.trainingRequired ?? false,
    mentees: await menteesOf(work, programme),
    mentors: await mentorsOf(work, collegeId),
    barred: [...barred, ...(input.forbids ?? []).map((pair) => ({ ...pair, why: pair.why ?? PairBar.FORBIDDEN }))],
    endedWell,
    pinned: (input.pins ?? []).map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
    weights: weightsOf(),
  };
  const problems = matchingProblems(facts);
  if (problems.length > 0) {
    return { pairs: [], unmatched: [], idle: [], problems: tellProblems(problems, context.language) };
  }
  return toPayload(await proposeInThread(facts, context.signal), context.language);
}

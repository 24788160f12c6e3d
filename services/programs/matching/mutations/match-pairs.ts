import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { decisionsFor } from '../decision/pair-decision.repository.js';
import type { MatchingFacts } from '../facts.type.js';
import { matchingProblems } from '../input.policy.js';
import { keptDecisions } from '../kept-decisions.policy.js';
import { PairBar, type MatchPairsInput, type MatchPairsPayload } from '../matching-mutations.type.js';
import { earlierPairs, menteesOf, mentorsOf, programmeOf } from '../matching.repository.js';
import { toPayload } from '../matching.shape.js';
import { proposeInThread } from '../propose-in-thread.js';
import { standingPins } from '../standing-pins.policy.js';
import { requiredOf } from '../../training/untrained.repository.js';
import { weightsOfCollege } from '../weight/matching-weights.repository.js';
import { weightsOf } from '../weights.policy.js';

export async function matchPairs(context: HubContext, input: MatchPairsInput): Promise<MatchPairsPayload> {
  const work = workOf(context);
  const programme = await programmeOf(work, input.programId);
  if (!programme) throw forbidden();
  const collegeId = ownCollege(work, programme.collegeId);
  const { barred, endedWell } = await earlierPairs(work, programme);
  const kept = keptDecisions(await decisionsFor(work, collegeId, input.programId));
  const required = await requiredOf(work, input.programId);
  const mentors = await mentorsOf(work, collegeId, required);
  const weights = await weightsOfCollege(work, collegeId);
  const facts: MatchingFacts = {
    ...programme,
    trainingRequired: input.trainingRequired || required?.demand === 'BLOCK',
    mentees: await menteesOf(work, programme),
    mentors,
    barred: [
      ...barred,
      ...kept.barred,
      ...(input.forbids ?? []).map((pair) => ({ ...pair, why: pair.why ?? PairBar.FORBIDDEN })),
    ],
    endedWell,
    pinned: (input.pins ?? []).map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
    weights: weightsOf(weights.rows),
  };
  const { version: weightsVersion } = weights;
  const problems = matchingProblems(facts);
  if (problems.length > 0) {
    const nothing = { pairs: [], unmatched: [], idle: [], lapsed: [], weightsVersion };
    return { ...nothing, problems: tellProblems(problems, context.language) };
  }
  const { pins, lapsed } = standingPins(kept.pins, facts);
  const proposal = await proposeInThread({ ...facts, pinned: [...facts.pinned, ...pins] }, context.signal);
  const warnOf = required?.demand === 'WARN' ? mentors.filter(({ trained }) => !trained) : [];
  const untrained = new Set(warnOf.map(({ id }) => id));
  return toPayload(proposal, { lapsed, weightsVersion, untrained }, context.language);
}

import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { WEIGHT_CODES } from '../../weights.data.js';
import { weightProblems, weightsOf } from '../../weights.policy.js';
import { addVersion, lockWeights } from '../matching-weights.repository.js';
import { toMatchingWeights } from '../matching-weights.shape.js';
import type { SetMatchingWeightsInput, SetMatchingWeightsPayload } from '../matching-weights.type.js';

export async function setMatchingWeights(
  context: HubContext,
  input: SetMatchingWeightsInput,
): Promise<SetMatchingWeightsPayload> {
  const work = workOf(context);
  const { regionId, weights } = input;
  ownRegion(work, regionId);
  const problems = weightProblems(weights);
  if (problems.length > 0) return { weights: null, problems: tellProblems(problems, context.language) };

  const known = await lockWeights(work, regionId);
  const [before, after] = [weightsOf(known.rows), weightsOf([...known.rows, ...weights])];
  const fields = WEIGHT_CODES.filter((code) => before[code] !== after[code]);
  if (fields.length === 0) return { weights: toMatchingWeights(known, context.language), problems: [] };

  const version = known.version + 1;
  const setOn = await addVersion(work, regionId, version, after);
  work.audit.add({ action: 'matching.weigh', entity: 'MatchingWeights', entityId: regionId, collegeId: null, fields });
  if (input.dryRun) work.preview();
  const rows = WEIGHT_CODES.map((code) => ({ code, points: after[code] }));
  return { weights: toMatchingWeights({ version, setOn, rows }, context.language), problems: [] };
}

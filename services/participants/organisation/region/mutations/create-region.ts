import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { RegionEntity } from '../region.entity.js';
import { regionProblems } from '../region.policy.js';
import { regionProblem } from '../region.problems.js';
import type { CreateRegionInput, CreateRegionPayload } from '../region-mutations.type.js';

export async function createRegion(context: HubContext, input: CreateRegionInput): Promise<CreateRegionPayload> {
  const work = workOf(context);
  const problems = regionProblems(input);
  if (problems.length === 0 && (await work.em.count(RegionEntity, { code: input.code })) > 0) {
    problems.push(regionProblem('REGION_CODE_TAKEN', ['code']));
  }
  if (problems.length > 0) return { region: null, problems: tellProblems(problems, context.language) };

  const id = uuidv7();
  const timeZone = input.timeZone ?? 'Europe/Moscow';
  const { code, nameRu, nameEn } = input;
  work.em.create(RegionEntity, { id, code, nameRu, nameEn, timeZone, sample: input.sample ?? false });
  work.audit.add({ action: 'region.create', entity: 'Region', entityId: id, collegeId: null });
  const name = context.language === 'en' ? nameEn : nameRu;
  return { region: { id, code, name, timeZone, sample: input.sample ?? false }, problems: [] };
}

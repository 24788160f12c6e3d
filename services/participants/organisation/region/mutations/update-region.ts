import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { today } from '#kernel/time/today.js';
import { nameProblems } from '../../organisation.policy.js';
import { RegionEntity } from '../region.entity.js';
import { firstYearProblems, timeZoneProblems } from '../region.policy.js';
import { regionProblem } from '../region.problems.js';
import type { UpdateRegionInput, UpdateRegionPayload } from '../region-mutations.type.js';

const FIELDS = ['nameRu', 'nameEn', 'timeZone', 'firstYear'] as const;

export async function updateRegion(context: HubContext, input: UpdateRegionInput): Promise<UpdateRegionPayload> {
  const work = workOf(context);
  const region = await work.em.findOne(RegionEntity, { id: input.regionId });
  const problems = region
    ? [
        ...nameProblems('nameRu', input.nameRu),
        ...nameProblems('nameEn', input.nameEn),
        ...timeZoneProblems(input.timeZone),
        ...firstYearProblems(input.firstYear, today(region.timeZone)),
      ]
    : [regionProblem('REGION_NOT_FOUND', ['regionId'])];
  if (!region || problems.length > 0) {
    return { region: null, problems: tellProblems(problems, context.language) };
  }

  const fields = FIELDS.filter((field) => input[field] != null && input[field] !== region[field]);
  Object.assign(region, Object.fromEntries(fields.map((field) => [field, input[field]])));
  const { id, code, nameRu, nameEn, timeZone, sample, firstYear } = region;
  if (fields.length > 0) {
    work.audit.add({ action: 'region.update', entity: 'Region', entityId: id, collegeId: null, fields });
  }
  const name = context.language === 'en' ? nameEn : nameRu;
  return { region: { id, code, name, timeZone, sample, firstYear }, problems: [] };
}

import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import { nameBreaches } from '../../organisation.policy.js';
import { RegionEntity } from '../region.entity.js';
import { timeZoneBreaches } from '../region.policy.js';
import type { UpdateRegionInput, UpdateRegionPayload } from '../region.type.js';

const NOT_FOUND: Breach = {
  code: 'REGION_NOT_FOUND',
  path: ['regionId'],
  text: { ru: 'Такого региона в хабе нет.', en: 'The hub has no such region.' },
};

const FIELDS = ['nameRu', 'nameEn', 'timeZone'] as const;

export async function updateRegion(context: HubContext, input: UpdateRegionInput): Promise<UpdateRegionPayload> {
  const work = workOf(context);
  const region = await work.em.findOne(RegionEntity, { id: input.regionId });
  const breaches = region
    ? [
        ...nameBreaches('nameRu', input.nameRu),
        ...nameBreaches('nameEn', input.nameEn),
        ...timeZoneBreaches(input.timeZone),
      ]
    : [NOT_FOUND];
  if (!region || breaches.length > 0) {
    return { region: null, problems: breaches.map((breach) => toProblem(breach, context.language)) };
  }

  const fields = FIELDS.filter((field) => input[field] != null && input[field] !== region[field]);
  for (const field of fields) region[field] = input[field]!;
  const { id, code, nameRu, nameEn, timeZone, sample } = region;
  if (fields.length > 0) {
    work.audit.add({ action: 'region.update', entity: 'Region', entityId: id, collegeId: null, fields });
  }
  const name = context.language === 'en' ? nameEn : nameRu;
  return { region: { id, code, name, timeZone, sample }, problems: [] };
}

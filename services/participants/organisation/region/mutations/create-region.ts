import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { usualFirstYear } from '#kernel/fact-years/fact-years.policy.js';
import { today } from '#kernel/time/today.js';
import { RegionEntity } from '../region.entity.js';
import { firstYearProblems, isTimeZone, regionProblems } from '../region.policy.js';
import { regionProblem } from '../region.problems.js';
import type { CreateRegionInput, CreateRegionPayload } from '../region-mutations.type.js';

export async function createRegion(context: HubContext, input: CreateRegionInput): Promise<CreateRegionPayload> {
  const work = workOf(context);
  const timeZone = input.timeZone ?? 'Europe/Moscow';
  const problems = regionProblems(input);
  // Where there is no such time zone, it is no day.
  if (isTimeZone(timeZone)) problems.push(...firstYearProblems(input.firstYear, today(timeZone)));
  if (problems.length === 0 && (await work.em.count(RegionEntity, { code: input.code })) > 0) {
    problems.push(regionProblem('REGION_CODE_TAKEN', ['code']));
  }
  if (problems.length > 0) return { region: null, problems: tellProblems(problems, context.language) };

  const id = uuidv7();
  const { code, nameRu, nameEn } = input;
  const sample = input.sample ?? false;
  const firstYear = input.firstYear ?? usualFirstYear(today(timeZone));
  work.em.create(RegionEntity, { id, code, nameRu, nameEn, timeZone, sample, firstYear });
  work.audit.add({ action: 'region.create', entity: 'Region', entityId: id, collegeId: null });
  const name = context.language === 'en' ? nameEn : nameRu;
  return { region: { id, code, name, timeZone, sample, firstYear }, problems: [] };
}

import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import { toText } from '#kernel/text/free-text.js';
import { roadmapProblems } from '../region-roadmap.policy.js';
import { lockRoadmap, roadmapsOfRegions, writeRoadmap } from '../region-roadmap.repository.js';
import type { EditRoadmapInput, EditRoadmapPayload, StandardActivityInput } from '../region-roadmap.type.js';

export async function editRoadmap(context: HubContext, input: EditRoadmapInput): Promise<EditRoadmapPayload> {
  const work = workOf(context);
  const { regionId, validFrom } = input;
  ownRegion(context, regionId);
  const former = await lockRoadmap(work, regionId);
  const last = academicYearOf(former.today) + 1;
  const problems = roadmapProblems(input, { first: former.validFrom, last });
  if (problems.length > 0) return { roadmap: null, problems: tellProblems(problems, context.language) };

  const version = former.version + 1;
  const activities = input.activities.map(cleaned);
  await writeRoadmap(work, regionId, version, { validFrom, source: toText(input.source)!, activities });
  const fields = [`version ${version}`];
  work.audit.add({ action: 'roadmap.edit', entity: 'Region', entityId: regionId, collegeId: null, fields });
  const [roadmap] = await roadmapsOfRegions((sql, params) => work.rows(sql, params), [regionId], validFrom);
  return { roadmap: roadmap!, problems: [] };
}

function cleaned(activity: StandardActivityInput): StandardActivityInput {
  const texts = ['titleRu', 'titleEn', 'resultRu', 'resultEn'] as const;
  const clean = Object.fromEntries(texts.map((field) => [field, toText(activity[field])]));
  return { ...activity, ...clean };
}

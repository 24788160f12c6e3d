import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { nameProblems } from '../../organisation.policy.js';
import { CollegeEntity } from '../college.entity.js';
import { collegeProblem } from '../college.problems.js';
import type { CreateCollegeInput, CreateCollegePayload } from '../college-mutations.type.js';

export async function createCollege(context: HubContext, input: CreateCollegeInput): Promise<CreateCollegePayload> {
  const work = workOf(context);
  const { regionId, code, nameRu } = input;
  const problems = [...nameProblems('nameRu', nameRu), ...nameProblems('nameEn', input.nameEn)];
  if (!/^[0-9A-Za-z-]{2,40}$/.test(code)) problems.push(collegeProblem('COLLEGE_CODE_MALFORMED', ['code']));
  else if ((await work.em.count(CollegeEntity, { code })) > 0) {
    problems.push(collegeProblem('COLLEGE_CODE_TAKEN', ['code']));
  }
  if (problems.length > 0) return { college: null, problems: tellProblems(problems, context.language) };

  const id = uuidv7();
  const nameEn = input.nameEn ?? nameRu;
  const municipality = input.municipality ?? '';
  const municipalityEn = input.municipalityEn ?? '';
  const sample = input.sample ?? false;
  work.em.create(CollegeEntity, { id, regionId, code, nameRu, nameEn, municipality, municipalityEn, sample });
  work.audit.add({ action: 'college.create', entity: 'College', entityId: id, collegeId: id });
  const college = { id, regionId, code, name: nameRu, municipality, sample };
  if (context.language !== 'en') return { college, problems: [] };
  return { college: { ...college, name: nameEn, municipality: municipalityEn || municipality }, problems: [] };
}

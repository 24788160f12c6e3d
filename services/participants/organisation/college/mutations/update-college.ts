import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { nameProblems } from '../../organisation.policy.js';
import { CollegeEntity } from '../college.entity.js';
import type { UpdateCollegeInput, UpdateCollegePayload } from '../college-mutations.type.js';

const NAMES = ['nameRu', 'nameEn'] as const;
const PLACES = ['municipality', 'municipalityEn'] as const;

export async function updateCollege(context: HubContext, input: UpdateCollegeInput): Promise<UpdateCollegePayload> {
  const work = workOf(context);
  const college = await work.em.findOne(CollegeEntity, { id: input.collegeId });
  if (!college || !coordinatedRegions(work.session).includes(college.regionId)) throw forbidden();

  const problems = [
    ...NAMES.flatMap((field) => nameProblems(field, input[field])),
    // A municipality may be taken away again.
    ...PLACES.flatMap((field) => nameProblems(field, input[field] || null)),
  ];
  if (problems.length > 0) {
    return { collegeId: null, problems: tellProblems(problems, context.language) };
  }

  const { id } = college;
  const fields = [...NAMES, ...PLACES].filter((field) => input[field] != null && input[field] !== college[field]);
  for (const field of fields) college[field] = input[field]!;
  if (fields.length > 0) {
    work.audit.add({ action: 'college.update', entity: 'College', entityId: id, collegeId: id, fields });
  }
  return { collegeId: id, problems: [] };
}

import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { CohortEntity } from '../cohort.entity.js';
import { cohortProblems } from '../cohort.policy.js';
import { regionsOf } from '../cohort.repository.js';
import type { CreateCohortInput, CreateCohortPayload } from '../cohort.type.js';

const COURSE_NOT_FOUND: Problem = {
  code: 'COURSE_NOT_FOUND',
  path: ['courseId'],
  text: {
    ru: 'Такого курса в сетевой школе региона нет.',
    en: "The region's network school has no such course.",
  },
};

const COHORT_EXISTS: Problem = {
  code: 'COHORT_EXISTS',
  path: ['title'],
  text: {
    ru: 'Группа этого курса с таким названием в этом учебном году у колледжа уже есть.',
    en: 'The college has a cohort of this course with this title in this academic year already.',
  },
};

export async function createCohort(context: HubContext, input: CreateCohortInput): Promise<CreateCohortPayload> {
  const work = workOf(context);
  const { courseId, collegeId, year, startsOn, endsOn } = input;
  const title = input.title.trim();
  const regions = await regionsOf(work, courseId, collegeId);
  if (regions.college === null) throw forbidden();

  const problems = cohortProblems(input);
  if (regions.course !== regions.college) problems.push(COURSE_NOT_FOUND);
  const same = { courseId, collegeId, academicYear: year, title };
  if (problems.length === 0 && (await work.em.count(CohortEntity, same)) > 0) problems.push(COHORT_EXISTS);
  if (problems.length > 0) return { cohort: null, problems: tellProblems(problems, context.language) };

  const id = uuidv7();
  work.em.create(CohortEntity, { id, ...same, startsOn, endsOn });
  work.audit.add({ action: 'cohort.create', entity: 'Cohort', entityId: id, collegeId });
  return { cohort: { id, courseId, collegeId, title, year, startsOn, endsOn }, problems: [] };
}

import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import type { CreateCohortInput, CreateCohortPayload } from '../cohort-mutations.type.js';
import { CohortEntity } from '../cohort.entity.js';
import { cohortProblems } from '../cohort.policy.js';
import { cohortProblem } from '../cohort.problems.js';
import { placeOfCohort } from '../cohort.repository.js';

export async function createCohort(context: HubContext, input: CreateCohortInput): Promise<CreateCohortPayload> {
  const work = workOf(context);
  const { courseId, collegeId, year, startsOn, endsOn } = input;
  const title = input.title.trim();
  const place = await placeOfCohort(work, courseId, collegeId);
  if (!place) throw forbidden();

  const problems = cohortProblems(input, place);
  if (place.course !== place.college) problems.push(cohortProblem('COURSE_NOT_FOUND', ['courseId']));
  const same = { courseId, collegeId, academicYear: year, title };
  if (problems.length === 0 && (await work.em.count(CohortEntity, same)) > 0)
    problems.push(cohortProblem('COHORT_EXISTS', ['title']));
  if (problems.length > 0) return { cohort: null, problems: tellProblems(problems, context.language) };

  const id = uuidv7();
  work.em.create(CohortEntity, { id, ...same, startsOn, endsOn });
  work.audit.add({ action: 'cohort.create', entity: 'Cohort', entityId: id, collegeId });
  return { cohort: { id, courseId, collegeId, title, year, startsOn, endsOn }, problems: [] };
}

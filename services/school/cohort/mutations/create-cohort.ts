import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import type { CreateCohortInput, CreateCohortPayload } from '../cohort-mutations.type.js';
import { cohortProblems, offerProblems, withGiven } from '../cohort.policy.js';
import { cohortProblem } from '../cohort.problems.js';
import { placeOfCohort } from '../cohort.repository.js';
import { addCohort, titleTaken } from '../cohort-write.repository.js';
import { putTeachers } from '../teacher-write.repository.js';
import { teacherProblems } from './teacher-problems.js';

export async function createCohort(context: HubContext, input: CreateCohortInput): Promise<CreateCohortPayload> {
  const work = workOf(context);
  const { courseId, collegeId, year, startsOn, endsOn } = input;
  const place = await placeOfCohort(work, courseId, collegeId);
  if (!place) throw forbidden();

  const empty = { title: '', year, startsOn, endsOn, order: null, capacity: null, teachers: [] };
  const facts = withGiven(empty, input);
  const problems = [
    ...cohortProblems(facts, place),
    ...offerProblems(place, collegeId),
    ...(await teacherProblems(work, collegeId, facts.teachers)),
  ];
  const { version } = place;
  const cohort = { id: uuidv7(), courseId, collegeId, version };
  if (problems.length === 0 && (await titleTaken(work, cohort, facts))) {
    problems.push(cohortProblem('COHORT_EXISTS', ['title']));
  }
  if (problems.length > 0) return { cohort: null, problems: tellProblems(problems, context.language) };

  await addCohort(work, { ...cohort, facts });
  if (facts.teachers.length > 0) await putTeachers(work, cohort, facts.teachers);
  work.audit.add({ action: 'cohort.create', entity: 'Cohort', entityId: cohort.id, collegeId });
  const { order, teachers, ...told } = facts;
  return {
    cohort: {
      ...{ ...cohort, ...told, teachers: [...teachers] },
      ...{ orderNumber: order?.number ?? null, orderDate: order?.date ?? null },
    },
    problems: [],
  };
}

import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import type { ChangeCohortInput, CohortPayload } from '../cohort-mutations.type.js';
import { cohortChangeProblems, cohortProblems, withGiven } from '../cohort.policy.js';
import { cohortProblem } from '../cohort.problems.js';
import { lockCohort, moveUp, putCohort, titleTaken } from '../cohort-write.repository.js';
import { putTeachers } from '../teacher-write.repository.js';
import { teacherProblems } from './teacher-problems.js';

const FIELDS = ['title', 'startsOn', 'endsOn', 'order', 'capacity', 'teachers'] as const;

export async function changeCohort(context: HubContext, input: ChangeCohortInput): Promise<CohortPayload> {
  const work = workOf(context);
  const { cohortId } = input;
  const refused = (problems: readonly Problem[]): CohortPayload => ({
    ...{ outcome: RowOutcome.REFUSED, cohortId: null },
    problems: tellProblems(problems, context.language),
  });
  const cohort = await lockCohort(work, cohortId);
  if (!cohort) return refused([cohortProblem('COHORT_NOT_FOUND', ['cohortId'])]);

  const facts = withGiven(cohort, input);
  const changed = FIELDS.filter((field) => JSON.stringify(facts[field]) !== JSON.stringify(cohort[field]));
  if (changed.length === 0) return { outcome: RowOutcome.UNCHANGED, cohortId, problems: [] };
  const problems = [
    ...cohortProblems(facts, cohort),
    ...cohortChangeProblems(facts, cohort),
    ...(await teacherProblems(work, cohort.collegeId, facts.teachers, cohort.teachers)),
  ];
  if (problems.length === 0 && (await titleTaken(work, cohort, facts))) {
    problems.push(cohortProblem('COHORT_EXISTS', ['title']));
  }
  if (problems.length > 0) return refused(problems);

  await putCohort(work, cohortId, facts);
  if (changed.includes('teachers')) await putTeachers(work, cohort, facts.teachers);
  if (changed.includes('capacity')) await moveUp(work, cohortId);
  const { collegeId } = cohort;
  work.audit.add({ action: 'cohort.change', entity: 'Cohort', entityId: cohortId, collegeId, fields: changed });
  return { outcome: RowOutcome.UPDATED, cohortId, problems: [] };
}

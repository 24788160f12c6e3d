import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import { peopleOfHost } from '../teacher-write.repository.js';
import type { Teacher } from '../cohort.policy.js';
import { cohortProblem } from '../cohort.problems.js';

/** Teachers who are said to be people of the host and are not, or not to the caller; `known` teach already. */
export async function teacherProblems(
  work: UnitOfWork,
  collegeId: string,
  teachers: readonly Teacher[],
  known: readonly Teacher[] = [],
): Promise<Problem[]> {
  const there = new Set(known.map(({ personId }) => personId));
  const named = teachers.flatMap(({ personId }) => (personId === null || there.has(personId) ? [] : [personId]));
  if (named.length === 0) return [];
  const people = await peopleOfHost(work, collegeId, named);
  return teachers.flatMap(({ personId }, n) =>
    personId === null || there.has(personId) || people.has(personId)
      ? []
      : [cohortProblem('TEACHER_NOT_FOUND', ['teachers', n, 'personId'])],
  );
}

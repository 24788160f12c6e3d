import type { Problem } from '#kernel/graph/problem.js';
import { agesProblems, type AgeGroupFacts, type AgesFacts } from './headcount-ages.policy.js';
import { headcountProblem } from './headcount.problems.js';

interface HeadcountFacts {
  readonly collegeId: string;
  readonly year: number;
  readonly students: number;
  readonly pupils?: number | null;
  readonly teachers: number;
  readonly youngSpecialists: number;
  readonly studentAges?: AgesFacts | null;
  readonly pupilAges?: AgesFacts | null;
  readonly teacherAges?: readonly AgeGroupFacts[] | null;
}

const LARGEST = 1_000_000;
const LONGEST_REASON = 500;

/** What is wrong with a headcount row; empty when it can be taken. */
export function headcountProblems(row: HeadcountFacts, path: Problem['path']): Problem[] {
  const problems = (['students', 'pupils', 'teachers', 'youngSpecialists'] as const)
    .filter((field) => (row[field] ?? 0) < 0 || (row[field] ?? 0) > LARGEST)
    .map((field): Problem => headcountProblem('COUNT_IMPLAUSIBLE', [...path, field]));
  if (row.youngSpecialists > row.teachers) {
    problems.push(headcountProblem('MORE_YOUNG_THAN_TEACHERS', [...path, 'youngSpecialists']));
  }
  if (problems.length > 0) return problems;
  const teacherAges = row.teacherAges ? { groups: row.teacherAges } : null;
  return [
    ...agesProblems(row.studentAges, row.students, [...path, 'studentAges']),
    ...agesProblems(row.pupilAges, row.pupils ?? 0, [...path, 'pupilAges']),
    ...agesProblems(teacherAges, row.teachers, [...path, 'teacherAges']),
  ];
}

/** What is wrong with the reason why a headcount is taken back. */
export function withdrawalProblems(reason: string): Problem[] {
  const { length } = reason.trim();
  return length > 0 && length <= LONGEST_REASON ? [] : [headcountProblem('REASON_MISSING', ['reason'])];
}

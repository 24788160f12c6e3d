import type { Problem } from '#kernel/graph/problem.js';
import { agesProblems, type AgeGroupFacts, type AgesFacts } from './headcount-ages.policy.js';

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

/** What is wrong with a headcount row; empty when it can be taken. */
export function headcountProblems(row: HeadcountFacts, path: readonly string[]): Problem[] {
  const problems: Problem[] = (['students', 'pupils', 'teachers', 'youngSpecialists'] as const)
    .filter((field) => (row[field] ?? 0) < 0 || (row[field] ?? 0) > LARGEST)
    .map((field) => ({
      code: 'COUNT_IMPLAUSIBLE',
      path: [...path, field],
      text: {
        ru: 'Численность — целое число от 0 до миллиона.',
        en: 'A headcount is a whole number from 0 to a million.',
      },
    }));
  if (row.youngSpecialists > row.teachers) {
    problems.push({
      code: 'MORE_YOUNG_THAN_TEACHERS',
      path: [...path, 'youngSpecialists'],
      text: {
        ru: 'Молодых специалистов не может быть больше, чем педагогов.',
        en: 'There cannot be more young specialists than teachers.',
      },
    });
  }
  if (problems.length > 0) return problems;
  const teacherAges = row.teacherAges ? { groups: row.teacherAges } : null;
  return [
    ...agesProblems(row.studentAges, row.students, [...path, 'studentAges']),
    ...agesProblems(row.pupilAges, row.pupils ?? 0, [...path, 'pupilAges']),
    ...agesProblems(teacherAges, row.teachers, [...path, 'teacherAges']),
  ];
}

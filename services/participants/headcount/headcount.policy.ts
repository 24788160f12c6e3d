import type { Breach } from '#kernel/graph/problem.type.js';
import { agesBreaches, type AgeGroupFacts, type AgesFacts } from './headcount-ages.policy.js';

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
export function headcountBreaches(row: HeadcountFacts, path: readonly string[]): Breach[] {
  const breaches: Breach[] = (['students', 'pupils', 'teachers', 'youngSpecialists'] as const)
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
    breaches.push({
      code: 'MORE_YOUNG_THAN_TEACHERS',
      path: [...path, 'youngSpecialists'],
      text: {
        ru: 'Молодых специалистов не может быть больше, чем педагогов.',
        en: 'There cannot be more young specialists than teachers.',
      },
    });
  }
  if (breaches.length > 0) return breaches;
  const teacherAges = row.teacherAges ? { groups: row.teacherAges } : null;
  return [
    ...agesBreaches(row.studentAges, row.students, [...path, 'studentAges']),
    ...agesBreaches(row.pupilAges, row.pupils ?? 0, [...path, 'pupilAges']),
    ...agesBreaches(teacherAges, row.teachers, [...path, 'teacherAges']),
  ];
}

import type { Breach } from '#kernel/graph/problem.type.js';

interface HeadcountFacts {
  readonly collegeId: string;
  readonly year: number;
  readonly students: number;
  readonly pupils?: number | null;
  readonly teachers: number;
  readonly youngSpecialists: number;
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
  return breaches;
}

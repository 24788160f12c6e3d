import type { Problem } from '#kernel/graph/problem.js';
import { stayProblem } from './stay.problems.js';

/** Ages that a mentee may have, by which a mentor can choose. */
const YOUNGEST = 5;
const OLDEST = 100;

const MOST_MENTEES = 100;

const VALUES = { youngest: YOUNGEST, oldest: OLDEST, most: MOST_MENTEES };

interface Preferences {
  readonly preferredAgeFrom?: number | null;
  readonly preferredAgeTo?: number | null;
  readonly capacity?: number | null;
}

/** What is wrong with the numbers by which a mentor chooses. */
export function preferenceProblems(row: Preferences, path: Problem['path']): Problem[] {
  const { preferredAgeFrom: from, preferredAgeTo: to, capacity } = row;
  const problems = (['preferredAgeFrom', 'preferredAgeTo'] as const)
    .filter((field) => row[field] != null && (row[field] < YOUNGEST || row[field] > OLDEST))
    .map((field) => stayProblem('AGE_IMPLAUSIBLE', [...path, field], VALUES));
  if (from != null && to != null && from > to)
    problems.push(stayProblem('AGE_IMPLAUSIBLE', [...path, 'preferredAgeTo'], VALUES));
  if (capacity != null && (capacity < 0 || capacity > MOST_MENTEES)) {
    problems.push(stayProblem('CAPACITY_IMPLAUSIBLE', [...path, 'capacity'], VALUES));
  }
  return problems;
}

const LONGEST_SPECIALITY = 200;

/** A speciality is a name and no story. */
export function specialityProblems({ speciality }: { speciality?: string | null }, path: Problem['path']): Problem[] {
  if (!speciality || speciality.trim().length <= LONGEST_SPECIALITY) return [];
  return [stayProblem('SPECIALITY_TOO_LONG', [...path, 'speciality'], { longest: LONGEST_SPECIALITY })];
}

import type { Random } from '#kernel/random/random.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { FIRST_YEAR, LAST_YEAR, PEOPLE, YEARS, type Range, type SeedYear } from './proportions.data.js';

/** People of one category, whose numbers run from `first`; the place of each among them is counted from 0. */
export interface Group {
  readonly first: number;
  readonly count: number;
}

/** Who is registered at a college. Places go by the time of entry: those who came first have the lowest. */
export interface CollegePeople extends Readonly<Record<Category, Group>> {
  /** Teachers who began their career in each of `TEACHER_INTAKES` years; the rest have taught for longer. */
  readonly newTeachers: number;
  /** The number of the last person. */
  readonly last: number;
}

/** Places from one up to, and without, another. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** Students study for four years, so those of the last year entered in the last four. */
export const STUDY_YEARS = 4;
/** As many young specialists as S002 makes in three years, for each year of the seed. */
export const TEACHER_INTAKES = 5;

export function planPeople(students: number, firstPerson: number, dice: Random): CollegePeople {
  const teachers = Math.max(8, Math.round(students * PEOPLE.teachers));
  const counts = [
    ['STUDENT', students],
    ['TEACHER', teachers],
    ['EMPLOYER_REPRESENTATIVE', Math.max(2, Math.round(students * between(dice, PEOPLE.representatives)))],
    ['PUPIL', Math.max(6, Math.round(students * PEOPLE.pupils))],
  ] as const;
  let next = firstPerson;
  const groups = counts.map(([category, count]) => {
    const group = { first: next, count };
    next += count;
    return [category, group] as const;
  });
  return {
    ...(Object.fromEntries(groups) as Record<Category, Group>),
    newTeachers: Math.max(1, Math.round(teachers * PEOPLE.newTeachers)),
    last: next - 1,
  };
}

/** Who of a category could be a mentee in a year: students and pupils of it, young specialists. */
export function menteePlaces(people: CollegePeople, category: 'STUDENT' | 'TEACHER' | 'PUPIL', year: SeedYear): Places {
  if (category === 'STUDENT') return { from: 0, to: enteredBy(people, year) };
  if (category === 'PUPIL') return pupilPlaces(people, year);
  const intake = year - (LAST_YEAR - TEACHER_INTAKES + 1);
  const experienced = people.TEACHER.count - TEACHER_INTAKES * people.newTeachers;
  return {
    from: experienced + (intake - 2) * people.newTeachers,
    to: experienced + (intake + 1) * people.newTeachers,
  };
}

/** Who of a category could be a mentor in a year: students beyond the first year of study, experienced teachers. */
export function mentorPlaces(people: CollegePeople, category: Category, year: SeedYear): Places {
  if (category === 'STUDENT') return { from: 0, to: enteredBy(people, year - 1) };
  if (category === 'PUPIL') return pupilPlaces(people, year);
  if (category === 'EMPLOYER_REPRESENTATIVE') return { from: 0, to: people[category].count };
  return { from: 0, to: people.TEACHER.count - TEACHER_INTAKES * people.newTeachers };
}

/** Students who had entered by a year; as many enter each year. */
function enteredBy({ STUDENT }: CollegePeople, year: number): number {
  return Math.floor((STUDENT.count * (year - (LAST_YEAR - STUDY_YEARS))) / STUDY_YEARS);
}

/** Pupils come for one year: each year of the seed has its own. */
function pupilPlaces({ PUPIL }: CollegePeople, year: SeedYear): Places {
  const at = (turn: number) => Math.floor((PUPIL.count * turn) / YEARS.length);
  return { from: at(year - FIRST_YEAR), to: at(year - FIRST_YEAR + 1) };
}

/** A share between the bounds. */
export function between(dice: Random, [from, to]: Range): number {
  return from + (to - from) * (dice.below(10_000) / 9_999);
}

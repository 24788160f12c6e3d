import { CATEGORIES, isLearner, type Category } from '#kernel/graph/person-category.data.js';
import { isMinor } from '#kernel/time/age.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import type { Chance } from './chance.js';

/** Forms that a life has, with the categories of mentor and mentee. */
const SIDES: Readonly<Record<string, readonly [mentor: Category, mentee: Category]>> = {
  'student-student': ['STUDENT', 'STUDENT'],
  'teacher-teacher': ['TEACHER', 'TEACHER'],
  'employer-student': ['EMPLOYER_REPRESENTATIVE', 'STUDENT'],
  'teacher-student': ['TEACHER', 'STUDENT'],
  'student-pupil': ['STUDENT', 'PUPIL'],
};

export const FORMS = Object.keys(SIDES);

const ENTERPRISES = ['ООО Ромашка', 'АО Заря', 'Колос'];

const DAY = 86_400_000;

export interface PersonRow {
  readonly externalId: string;
  readonly category: Category;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly [field: string]: unknown;
}

/** Somebody whom a college registered, by the row that it handed in last. */
export interface Someone {
  readonly id: string;
  readonly row: PersonRow;
  readonly college: CollegeWorld;
}

/** A day from the first to the last, both included; often one at which something begins or ends. */
export function dayOf(chance: Chance, first: string, last: string): string {
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, n) => n);
  const turns = years.map((n) => Number(first.slice(0, 4)) + n).flatMap((year) => [`${year}-08-31`, `${year}-09-01`]);
  if (chance.in100(35)) return chance.one([first, last, ...turns.filter((day) => day > first && day < last)]);
  const days = Math.max(0, (Date.parse(last) - Date.parse(first)) / DAY);
  return new Date(Date.parse(first) + chance.below(days + 1) * DAY).toISOString().slice(0, 10);
}

/** Some categories of somebody's past, and what they are. */
export const formerlyAndNow = (chance: Chance, { category }: PersonRow): Category[] => [
  ...chance.some(2, CATEGORIES),
  category,
];

/** A row of anybody: learners around their eighteenth birthday, teachers around their third year, one in ten without consent. */
export function personOf(chance: Chance, today: string, externalId: string): PersonRow {
  const category = chance.one<Category>([
    'STUDENT',
    'STUDENT',
    'STUDENT',
    'PUPIL',
    'TEACHER',
    'EMPLOYER_REPRESENTATIVE',
  ]);
  const year = Number(today.slice(0, 4));
  const learner = isLearner(category);
  const birthDate = learner && chance.in100(60) ? birthday(chance, today) : null;
  const birthYear = learner && !birthDate ? year - 17 - chance.below(4) : null;
  const person = { externalId, category, birthDate, birthYear };
  return {
    ...person,
    familyName: 'Участник',
    givenName: 'Саша',
    careerStartedOn: category === 'TEACHER' ? careerStart(chance, today) : null,
    workplace: category === 'EMPLOYER_REPRESENTATIVE' ? chance.one(ENTERPRISES) : null,
    consent: chance.in100(90) ? consentOf(chance, today, person) : null,
  };
}

/** Days on which somebody comes of age just when figures are told, and leap days, which are no birthday at eighteen. */
function birthday(chance: Chance, today: string): string {
  const year = Number(today.slice(0, 4));
  const leap = [year - 20, year - 19, year - 18, year - 17].find((each) => each % 4 === 0)!;
  const special = [`${leap}-02-29`, `${year - 18}-08-31`, `${year - 19}-08-31`, `${year - 18}${today.slice(4)}`];
  return chance.in100(40) ? chance.one(special) : dayOf(chance, `${year - 20}-01-01`, `${year - 17}-12-31`);
}

/** Some have taught for just three years on 1 October of the past year or of the running one. */
function careerStart(chance: Chance, today: string): string {
  const year = Number(today.slice(0, 4));
  const special = [3, 4, 5].flatMap((ago) => [`${year - ago}-09-20`, `${year - ago}-10-01`, `${year - ago}-10-02`]);
  return chance.in100(50) ? chance.one(special) : dayOf(chance, `${year - 6}-09-01`, today);
}

const SIGNED = {
  representativeName: 'Участникова Мария',
  representativeRelation: 'PARENT',
  representativeDocument: 'II-ДН № 123456',
};

/** A consent of the last three years, some with a term, by whom the hub lets give it. */
export function consentOf(
  chance: Chance,
  today: string,
  { birthDate, birthYear }: Pick<PersonRow, 'birthDate' | 'birthYear'>,
) {
  const givenOn = dayOf(chance, `${Number(today.slice(0, 4)) - 3}-09-01`, today);
  const itself = isMinor({ birthDate, birthYear }, givenOn) ? 'REPRESENTATIVE' : 'SELF';
  const givenBy = chance.one([itself, itself, 'COLLEGE']);
  return {
    givenOn,
    givenBy,
    ...(givenBy === 'REPRESENTATIVE' && SIGNED),
    validUntil: chance.in100(25) ? dayOf(chance, givenOn, `${Number(today.slice(0, 4)) + 1}-12-31`) : null,
  };
}

export interface PairRow {
  readonly row: Readonly<Record<string, unknown>>;
  readonly mentorCollege: CollegeWorld;
}

/** Pairs of people of a college, and mentors of these colleges, whose categories fit a form. Mentors come again. */
export function pairsOf(
  chance: Chance,
  count: number,
  people: readonly Someone[],
  college: CollegeWorld,
  mentorsOf: readonly CollegeWorld[],
): PairRow[] {
  const mentors = people.filter((each) => mentorsOf.includes(each.college));
  const mentees = people.filter((each) => each.college === college && each.row.category !== 'EMPLOYER_REPRESENTATIVE');
  return chance.some(count, mentees).flatMap((mentee) => {
    const forms = FORMS.filter((form) => SIDES[form]![1] === mentee.row.category);
    const form = chance.one(forms);
    const fitting = mentors.filter(({ row, id }) => row.category === SIDES[form]![0] && id !== mentee.id);
    if (fitting.length === 0) return [];
    // The first of them is chosen more often, so that some have many mentees.
    const mentor = chance.in100(40) ? fitting[0]! : chance.one(fitting);
    return [{ row: { menteeId: mentee.id, mentorId: mentor.id, form }, mentorCollege: mentor.college }];
  });
}

/** A headcount as a college might report it, of any size. */
export function headcountOf(chance: Chance) {
  const teachers = chance.below(30);
  const youngSpecialists = chance.below(teachers + 1);
  return { students: chance.below(900), pupils: chance.below(50), teachers, youngSpecialists };
}

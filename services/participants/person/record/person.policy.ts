import type { Category } from '#kernel/graph/person-category.data.js';
import type { Problem } from '#kernel/graph/problem.js';
import { personProblem } from './person.problems.js';

export interface PersonFacts {
  readonly externalId: string;
  readonly category: Category;
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic?: string | null;
  readonly birthDate?: string | null;
  readonly birthYear?: number | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly contactNote?: string | null;
  readonly workplace?: string | null;
  readonly studyGroup?: string | null;
  readonly careerStartedOn?: string | null;
  readonly jobStartedOn?: string | null;
  readonly qualification?: string | null;
  readonly qualifiedOn?: string | null;
  readonly qualificationDocument?: string | null;
}

const NAME = /^[\p{L}][\p{L}\p{M}'’.\- ]{0,99}$/u;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const OLDEST = 110;

/** What is wrong with a person's row on the day it is handed in; empty when it can be registered. */
export function personProblems(person: PersonFacts, today: string, path: Problem['path']): Problem[] {
  return [
    ...nameProblems(person, path),
    ...birthProblems(person, today, path),
    ...otherProblems(person, today, path),
    ...qualificationProblems(person, today, path),
    ...textProblems(person, path),
  ];
}

function nameProblems(person: PersonFacts, path: Problem['path']): Problem[] {
  return (['familyName', 'givenName', 'patronymic'] as const)
    .filter((field) => !NAME.test(person[field] ?? '') && (field !== 'patronymic' || person.patronymic?.trim()))
    .map((field) => personProblem('NAME_MALFORMED', [...path, field]));
}

function birthProblems({ birthDate, birthYear }: PersonFacts, today: string, path: Problem['path']): Problem[] {
  const thisYear = Number(today.slice(0, 4));
  const year = birthDate ? Number(birthDate.slice(0, 4)) : birthYear;
  if (year == null) return [];
  if (year >= thisYear - OLDEST && year <= thisYear - 6 && (!birthDate || !birthYear || birthYear === year)) return [];
  return [personProblem('BIRTH_IMPLAUSIBLE', [...path, birthDate ? 'birthDate' : 'birthYear'], { year })];
}

function otherProblems(person: PersonFacts, today: string, path: Problem['path']): Problem[] {
  const { externalId, email, careerStartedOn, jobStartedOn } = person;
  const keyed = externalId.trim() !== '' && externalId.length <= 200;
  const isAfter = (day: string | null | undefined) => day != null && day > today;
  return [
    ...(keyed ? [] : [personProblem('EXTERNAL_ID_MALFORMED', [...path, 'externalId'])]),
    ...(email && !EMAIL.test(email) ? [personProblem('EMAIL_MALFORMED', [...path, 'email'])] : []),
    ...(isAfter(careerStartedOn) ? [personProblem('CAREER_IN_FUTURE', [...path, 'careerStartedOn'])] : []),
    ...(isAfter(jobStartedOn) ? [personProblem('JOB_IN_FUTURE', [...path, 'jobStartedOn'])] : []),
  ];
}

/** A teacher's alone, and from a day on that has come (order 196). */
function qualificationProblems(
  { category, qualification, qualifiedOn, qualificationDocument }: PersonFacts,
  today: string,
  path: Problem['path'],
): Problem[] {
  if (qualification == null) {
    const told = qualifiedOn ?? (qualificationDocument?.trim() || null);
    return told === null ? [] : [personProblem('QUALIFICATION_UNKNOWN', [...path, 'qualification'])];
  }
  return [
    ...(category === 'TEACHER' ? [] : [personProblem('QUALIFICATION_NOT_TEACHER', [...path, 'qualification'])]),
    ...(qualifiedOn != null && qualifiedOn <= today
      ? []
      : [personProblem('QUALIFICATION_DAY', [...path, 'qualifiedOn'])]),
  ];
}

/** Characters that a text may have; longer ones are no contact and no name of anything. */
const LONGEST = {
  externalId: 200,
  email: 320,
  phone: 300,
  contactNote: 10_000,
  workplace: 300,
  studyGroup: 300,
  qualificationDocument: 300,
};
const UNPRINTABLE = /[^\P{Cc}\n\r\t]/u;

/** Whether a text can be sent to the database, and shown. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

function textProblems(person: PersonFacts, path: Problem['path']): Problem[] {
  return (Object.keys(LONGEST) as (keyof typeof LONGEST)[])
    .filter((field) => {
      const text = person[field];
      return text != null && (!isPrintable(text) || (field !== 'externalId' && text.length > LONGEST[field]));
    })
    .map((field) => personProblem('TEXT_MALFORMED', [...path, field], { longest: LONGEST[field] }));
}

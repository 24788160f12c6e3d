import type { Category } from '#kernel/graph/person-category.data.js';
import type { Problem } from '#kernel/graph/problem.js';

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
}

const NAME = /^[\p{L}][\p{L}\p{M}'’.\- ]{0,99}$/u;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const OLDEST = 110;

/** What is wrong with a person's row on the day it is handed in; empty when it can be registered. */
export function personProblems(person: PersonFacts, today: string, path: readonly string[]): Problem[] {
  return [
    ...nameProblems(person, path),
    ...birthProblems(person, today, path),
    ...otherProblems(person, today, path),
    ...textProblems(person, path),
  ];
}

function nameProblems(person: PersonFacts, path: readonly string[]): Problem[] {
  return (['familyName', 'givenName', 'patronymic'] as const)
    .filter((field) => !NAME.test(person[field] ?? '') && (field !== 'patronymic' || person.patronymic?.trim()))
    .map((field) => ({
      code: 'NAME_MALFORMED',
      path: [...path, field],
      text: {
        ru: 'Имя пишется буквами, до 100 знаков, без разметки и цифр.',
        en: 'A name is written in letters, up to 100 characters, without markup or digits.',
      },
    }));
}

function birthProblems({ birthDate, birthYear }: PersonFacts, today: string, path: readonly string[]): Problem[] {
  const thisYear = Number(today.slice(0, 4));
  const year = birthDate ? Number(birthDate.slice(0, 4)) : birthYear;
  if (year == null) return [];
  if (year >= thisYear - OLDEST && year <= thisYear - 6 && (!birthDate || !birthYear || birthYear === year)) return [];
  return [
    {
      code: 'BIRTH_IMPLAUSIBLE',
      path: [...path, birthDate ? 'birthDate' : 'birthYear'],
      text: {
        ru: 'Проверьте дату или год рождения: {year} не подходит участнику наставничества.',
        en: 'Check the date or year of birth: {year} does not fit a participant in mentoring.',
      },
      values: { year },
    },
  ];
}

function otherProblems(person: PersonFacts, today: string, path: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  if (!person.externalId.trim() || person.externalId.length > 200) {
    problems.push({
      code: 'EXTERNAL_ID_MALFORMED',
      path: [...path, 'externalId'],
      text: {
        ru: 'Нужен ключ человека в вашей системе, до 200 знаков: по нему строка узнаётся при повторе.',
        en: "The person's key in your system is needed, up to 200 characters: it recognises the row when sent again.",
      },
    });
  }
  if (person.email && !EMAIL.test(person.email)) {
    problems.push({
      code: 'EMAIL_MALFORMED',
      path: [...path, 'email'],
      text: { ru: 'Адрес почты записан с ошибкой.', en: 'The e-mail address is malformed.' },
    });
  }
  if (person.careerStartedOn && person.careerStartedOn > today) {
    problems.push({
      code: 'CAREER_IN_FUTURE',
      path: [...path, 'careerStartedOn'],
      text: {
        ru: 'Начало педагогической работы не может быть в будущем.',
        en: 'The start of a teaching career cannot lie in the future.',
      },
    });
  }
  if (person.jobStartedOn && person.jobStartedOn > today) {
    problems.push({
      code: 'JOB_IN_FUTURE',
      path: [...path, 'jobStartedOn'],
      text: {
        ru: 'Работа на этом месте ещё не началась; укажите день, когда человек приступил.',
        en: 'This job is yet to begin; give the day on which the person started.',
      },
    });
  }
  return problems;
}

/** Characters that a text may have; longer ones are no contact and no name of anything. */
const LONGEST = { externalId: 200, email: 320, phone: 300, contactNote: 10_000, workplace: 300, studyGroup: 300 };
const UNPRINTABLE = /[^\P{Cc}\n\r\t]/u;

/** Whether a text can be sent to the database, and shown. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

function textProblems(person: PersonFacts, path: readonly string[]): Problem[] {
  return (Object.keys(LONGEST) as (keyof typeof LONGEST)[])
    .filter((field) => {
      const text = person[field];
      return text != null && (!isPrintable(text) || (field !== 'externalId' && text.length > LONGEST[field]));
    })
    .map((field) => ({
      code: 'TEXT_MALFORMED',
      path: [...path, field],
      text: {
        ru: 'Здесь нужен обычный текст, до {longest} знаков, без управляющих символов.',
        en: 'This takes plain text of up to {longest} characters, without control characters.',
      },
      values: { longest: LONGEST[field] },
    }));
}

import type { PersonCategory, Qualification } from '../../graph/generated/graphql';

/** What is written of a person by hand; empty where nothing is said. */
export interface PersonForm {
  readonly category: PersonCategory;
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly birthDate: string;
  readonly birthYear: string;
  readonly studyGroup: string;
  readonly workplace: string;
  readonly phone: string;
  readonly email: string;
  readonly careerStartedOn: string;
  readonly qualification: string;
  readonly qualifiedOn: string;
  readonly qualificationDocument: string;
}

export const QUALIFICATIONS: readonly Qualification[] = ['MENTOR', 'METHODIST'];

export const NOBODY: PersonForm = {
  category: 'STUDENT',
  familyName: '',
  givenName: '',
  patronymic: '',
  birthDate: '',
  birthYear: '',
  studyGroup: '',
  workplace: '',
  phone: '',
  email: '',
  careerStartedOn: '',
  qualification: '',
  qualifiedOn: '',
  qualificationDocument: '',
};

interface Known extends Omit<{ readonly [Field in keyof PersonForm]: string | null }, 'category' | 'birthYear'> {
  readonly category: PersonCategory;
  readonly birthYear: number | null;
}

export function formOf(person: Known): PersonForm {
  const said = (value: string | null) => value ?? '';
  return {
    category: person.category,
    familyName: said(person.familyName),
    givenName: said(person.givenName),
    patronymic: said(person.patronymic),
    birthDate: said(person.birthDate),
    birthYear: person.birthYear === null ? '' : String(person.birthYear),
    studyGroup: said(person.studyGroup),
    workplace: said(person.workplace),
    phone: said(person.phone),
    email: said(person.email),
    careerStartedOn: said(person.careerStartedOn),
    qualification: said(person.qualification),
    qualifiedOn: said(person.qualifiedOn),
    qualificationDocument: said(person.qualificationDocument),
  };
}

/** Whether enough is said: an employer's representative is of an enterprise, which is where they work. */
export function isEnough({ category, familyName, givenName, workplace }: PersonForm): boolean {
  const named = familyName.trim() !== '' && givenName.trim() !== '';
  return named && (category !== 'EMPLOYER_REPRESENTATIVE' || workplace.trim() !== '');
}

/** The row that registers the person: under a key of the page for who is new, else under the one that they have. */
export function personRow(form: PersonForm, externalId: string) {
  const { category, birthYear, birthDate, qualification, ...texts } = form;
  const said = Object.fromEntries(
    Object.entries(texts).map(([field, value]) => [field, value.trim() || null]),
  ) as Record<keyof typeof texts, string | null>;
  return {
    ...said,
    externalId,
    category,
    qualification: QUALIFICATIONS.find((each) => each === qualification) ?? null,
    familyName: form.familyName.trim(),
    givenName: form.givenName.trim(),
    birthDate: birthDate || null,
    birthYear: birthDate ? Number(birthDate.slice(0, 4)) : /^\d{4}$/.test(birthYear) ? Number(birthYear) : null,
  };
}

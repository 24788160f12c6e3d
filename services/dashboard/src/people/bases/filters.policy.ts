import type { MeetingFrequency, PersonCategory } from '../../graph/generated/graphql';

/** Whom a list of mentors is of; the potential ones are not in the base yet. */
export type Mentors = 'CURRENT' | 'POTENTIAL' | 'LEFT' | 'ALL';
export type Mentees = 'CURRENT' | 'LEFT' | 'ALL';

export interface MentorFilters {
  readonly name: string;
  readonly whom: Mentors;
  readonly category: PersonCategory | null;
  readonly competences: readonly string[];
  readonly tags: readonly string[];
  readonly age: string;
  readonly frequency: MeetingFrequency | null;
  readonly free: boolean;
}

export interface MenteeFilters {
  readonly name: string;
  readonly whom: Mentees;
  readonly category: PersonCategory | null;
  readonly needs: readonly string[];
  readonly withoutMentor: boolean;
}

export const ALL_MENTORS: MentorFilters = {
  name: '',
  whom: 'CURRENT',
  category: null,
  competences: [],
  tags: [],
  age: '',
  frequency: null,
  free: false,
};

export const ALL_MENTEES: MenteeFilters = {
  name: '',
  whom: 'CURRENT',
  category: null,
  needs: [],
  withoutMentor: false,
};

/** Where the filters of a college's bases are kept while the reader looks at something else. */
export const keyOfMentors = (code: string) => `mentors ${code}`;
export const keyOfMentees = (code: string) => `mentees ${code}`;

const listed = (words: readonly string[]) => (words.length > 0 ? [...words] : null);

/** Potential mentors have no profile yet, so the rest of the filters is not asked about them. */
export function mentorsAsked(collegeId: string, filters: MentorFilters) {
  const { name, whom, category, competences, tags, age, frequency, free } = filters;
  const who = { collegeId, search: name.trim() || null, categories: category && [category] };
  if (whom === 'POTENTIAL') return { ...who, potential: true };
  const years = /^\d{1,3}$/.test(age.trim()) ? Number(age) : null;
  const wanted = { competences: listed(competences), tags: listed(tags), age: years, frequency, free: free || null };
  return { ...who, stays: whom, ...wanted };
}

export function menteesAsked(collegeId: string, filters: MenteeFilters) {
  const { name, whom, category, needs, withoutMentor } = filters;
  return {
    collegeId,
    search: name.trim() || null,
    categories: category && [category],
    stays: whom,
    needs: listed(needs),
    withoutMentor: withoutMentor || null,
  };
}

interface Mentee {
  readonly needs: readonly string[];
  readonly birthDate: string | null;
  readonly birthYear: number | null;
}

/** The filters to look for a mentor by, given whom for. */
export function mentorsFor({ needs, birthDate, birthYear }: Mentee, today: string): MentorFilters {
  const age = birthDate
    ? fullYears(birthDate, today)
    : birthYear === null
      ? null
      : Number(today.slice(0, 4)) - birthYear;
  return { ...ALL_MENTORS, competences: needs, age: age === null ? '' : String(age), free: true };
}

function fullYears(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

import type { CollegeRecords } from '../import/college.js';
import { Roster, type KnownPerson, type Participant } from '../import/people/participant.js';
import { shownKey } from '../import/people/identity.policy.js';
import type { KnownPair } from '../import/plan.js';
import { endOf } from '#kernel/time/academic-year.js';
import { shownName } from '../import/reasons.js';
import { FORMS, type Category, type FormCode } from '../import/sheets/forms.js';
import { nameWithKey } from '../import/sheets/name-list.js';

/** One mentee with one mentor, or without the mentor where the list may not name them. */
export interface ListedPair {
  readonly mentee: KnownPerson;
  readonly mentor: KnownPerson | null;
  readonly pair: KnownPair;
}

/** A mentor with all mentees of one form whose time ended on the same day, or goes on. */
export interface ListedMentor {
  readonly mentor: KnownPerson;
  readonly mentees: readonly KnownPerson[];
  readonly form: string;
  readonly endedOn: string | null;
}

/** What a base is written from. */
export interface Base {
  readonly pairs: readonly ListedPair[];
  readonly mentors: readonly ListedMentor[];
  readonly today: string;
  /** A person as a cell names them, so that nobody else can be meant. */
  readonly nameOf: (person: KnownPerson) => string;
}

/**
 * Whom the lists of a year may have: people of the college with a consent in force, given before the year was over
 * (domain.md rule 5), in pairs by order. A mentor from another college is not this college's to list.
 */
export function baseOf({ people, pairs }: CollegeRecords, year: number, today: string): Base {
  const listed = new Map(people.filter((person) => mayBeListed(person, year)).map((person) => [person.id, person]));
  const byName = [...pairs].filter(({ standing, ended }) => standing || ended);
  const found = byName.flatMap((pair): ListedPair[] => {
    const mentee = listed.get(pair.menteeId);
    return mentee ? [{ mentee, mentor: listed.get(pair.mentorId) ?? null, pair }] : [];
  });
  const sorted = found.sort((a, b) => compare(fullName(a.mentee), fullName(b.mentee)) || compare(a.pair.startedOn, b.pair.startedOn)); // prettier-ignore
  const roster = new Roster(people);
  return { pairs: sorted, mentors: mentorsOf(sorted), today, nameOf: (person) => nameOf(person, roster) };
}

function mayBeListed({ consentInForce, consents }: KnownPerson, year: number): boolean {
  return consentInForce && consents.some(({ givenOn }) => givenOn <= endOf(year));
}

function mentorsOf(pairs: readonly ListedPair[]): ListedMentor[] {
  const withMentor = pairs.flatMap(({ mentor, ...rest }) => (mentor ? [{ mentor, ...rest }] : []));
  const rows = Map.groupBy(withMentor, ({ mentor, pair }) => `${mentor.id} ${pair.form} ${pair.endedOn ?? ''}`);
  return [...rows.values()]
    .map((same) => {
      const { mentor, pair } = same[0]!;
      return { mentor, mentees: same.map(({ mentee }) => mentee), form: pair.form, endedOn: pair.endedOn };
    })
    .sort((a, b) => compare(fullName(a.mentor), fullName(b.mentor)) || compare(a.endedOn ?? '9', b.endedOn ?? '9'));
}

const ALL: ReadonlySet<Category> = new Set(Object.values(FORMS).flatMap(({ mentor, mentee }) => [mentor, mentee]));

/** With the key where the name alone could be another person's, or is no more than initials. */
function nameOf(person: KnownPerson, roster: Roster): string {
  const self = roster.byKey(person.source, person.externalId)!;
  const identity = { ...self.identity, birth: null, workplace: null, group: null };
  const alone = roster.named(identity, ALL).every((other: Participant) => other === self);
  return alone ? fullName(person) : nameWithKey(fullName(person), shownKey(person));
}

export function fullName({ familyName: family, givenName: given, patronymic }: KnownPerson): string {
  return shownName({ family, given, patronymic: patronymic || null, initialsOnly: false });
}

/** Whether the form is one of those whose names sheets know. */
export function isFormCode(code: string): code is FormCode {
  return Object.hasOwn(FORMS, code);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'ru');
}

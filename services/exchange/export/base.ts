import { endOf } from '#kernel/time/academic-year.js';
import type { KnownMenteeStay, KnownMentorStay } from '../bases/known-stay.type.js';
import type { CollegeRecords } from '../bases/records.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import { SHIPPED_FORMS, type FormBook } from '../people/forms.js';
import { shownKey } from '../people/identity.policy.js';
import type { KnownPair } from '../people/known-pairs.js';
import { nameWithKey } from '../people/name-list.js';
import { Roster, type KnownPerson, type Participant } from '../people/participant.js';
import { shownName } from '../people/problems.js';
import { latestOf, stayOfPair, staysOf } from './listed-stays.policy.js';

/** One mentee with one mentor, or without the mentor where there is none, or none whom the list may name. */
export interface ListedMentee {
  readonly mentee: KnownPerson;
  readonly mentor: KnownPerson | null;
  readonly pair: KnownPair | null;
  readonly stay: KnownMenteeStay | null;
}

/** A mentor with all mentees of one form whose time ended on the same day, or goes on; or without any. */
export interface ListedMentor {
  readonly mentor: KnownPerson;
  readonly mentees: readonly KnownPerson[];
  readonly form: string | null;
  readonly endedOn: string | null;
  readonly stay: KnownMentorStay | null;
}

/** What a base is written from. */
export interface Base {
  readonly mentees: readonly ListedMentee[];
  readonly mentors: readonly ListedMentor[];
  readonly today: string;
  /** First calendar year of the academic year. */
  readonly year: number;
  /** A person as a cell names them, so that nobody else can be meant. */
  readonly nameOf: (person: KnownPerson) => string;
  /** The forms of the region, as its sheets call them. */
  readonly forms: FormBook;
}

/**
 * Whom the lists of a year may have: people of the college with a consent in force, given before the year was over
 * (domain.md rule 5), in pairs by order or in the base. A mentor from another college is not this college's to list.
 */
export function baseOf(
  { people, pairs, stays }: CollegeRecords,
  year: number,
  today: string,
  forms: FormBook = SHIPPED_FORMS,
): Base {
  const listed = new Map(people.filter((person) => mayBeListed(person, year)).map((person) => [person.id, person]));
  const byOrder = pairs.filter(({ inEffect }) => inEffect);
  const inYear = { mentees: staysOf(stays.mentees, year), mentors: staysOf(stays.mentors, year) };
  const paired = byOrder.flatMap((pair) => {
    const mentee = listed.get(pair.menteeId);
    const stay = stayOfPair(pair, inYear.mentees.get(pair.menteeId) ?? [], year);
    return mentee ? [{ mentee, mentor: listed.get(pair.mentorId) ?? null, pair, stay }] : [];
  });
  const roster = new Roster(people);
  return {
    mentees: menteesOf(paired, inYear.mentees, listed),
    mentors: mentorsOf(paired, inYear.mentors, listed),
    today,
    year,
    nameOf: (person) => nameOf(person, roster),
    forms,
  };
}

function mayBeListed({ consentInForce, consents }: KnownPerson, year: number): boolean {
  return consentInForce && consents.some(({ givenOn }) => givenOn <= endOf(year));
}

type Stays<Stay> = ReadonlyMap<string, readonly Stay[]>;
type People = ReadonlyMap<string, KnownPerson>;
type Paired = ListedMentee & { readonly pair: KnownPair };

/** People with stays that no other row speaks of. */
function alone<Stay extends { readonly personId: string }>(
  stays: Stays<Stay>,
  people: People,
  spoken: ReadonlySet<Stay | null>,
): { readonly person: KnownPerson; readonly stay: Stay }[] {
  return [...stays.values()].flat().flatMap((stay) => {
    const person = people.get(stay.personId);
    return person && !spoken.has(stay) ? [{ person, stay }] : [];
  });
}

function menteesOf(paired: readonly Paired[], stays: Stays<KnownMenteeStay>, people: People): ListedMentee[] {
  const spoken = new Set(paired.map(({ stay }) => stay));
  const waiting = alone(stays, people, spoken).map(({ person, stay }) => ({ mentee: person, mentor: null, pair: null, stay })); // prettier-ignore
  const since = ({ pair, stay }: ListedMentee) => pair?.startedOn ?? stay!.enteredOn;
  return [...paired, ...waiting].sort(
    (a, b) => compare(fullName(a.mentee), fullName(b.mentee)) || compare(since(a), since(b)),
  );
}

function mentorsOf(paired: readonly Paired[], stays: Stays<KnownMentorStay>, people: People): ListedMentor[] {
  const withMentor = paired.flatMap(({ mentor, ...rest }) => (mentor ? [{ ...rest, mentor }] : []));
  const groups = Map.groupBy(withMentor, ({ mentor, pair }) => `${mentor.id} ${pair.form} ${pair.endedOn ?? ''}`);
  const rows = [...groups.values()].map((same): ListedMentor => {
    const { mentor, pair } = same[0]!;
    const stay = latestOf(stays.get(mentor.id) ?? []);
    return { mentor, mentees: same.map(({ mentee }) => mentee), form: pair.form, endedOn: pair.endedOn, stay };
  });
  const spoken = new Set(rows.map(({ stay }) => stay));
  const waiting = alone(stays, people, spoken).map(({ person, stay }): ListedMentor => ({
    mentor: person,
    mentees: [],
    form: null,
    endedOn: null,
    stay,
  }));
  return [...rows, ...waiting].sort(
    (a, b) => compare(fullName(a.mentor), fullName(b.mentor)) || compare(a.endedOn ?? '9', b.endedOn ?? '9'),
  );
}

const ALL: ReadonlySet<Category> = new Set(CATEGORIES);

/** With the key where the name alone could be another person's, or is no more than initials. */
function nameOf(person: KnownPerson, roster: Roster): string {
  const self = roster.byKey(person.source, person.externalId)!;
  const identity = { ...self.identity, birth: null, workplace: null, group: null };
  const single = roster.named(identity, ALL).every((other: Participant) => other === self);
  return single ? fullName(person) : nameWithKey(fullName(person), shownKey(person));
}

export function fullName({ familyName: family, givenName: given, patronymic }: KnownPerson): string {
  return shownName({ family, given, patronymic: patronymic || null, initialsOnly: false });
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'ru');
}

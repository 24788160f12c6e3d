import { nameKey, matches } from '../people/name-keys.js';
import { isKeyOf, mayBeRenamed } from '../people/identity.policy.js';
import type { ParsedName } from '../people/name.js';
import { parseSingleName } from '../people/name-list.js';
import type { CellProblem } from '../workbook/problems.js';
import type { Person } from './cohort-to-exchange.js';
import { headingKey } from './headings.policy.js';
import { COHORT_PROBLEMS } from './cohort.problems.js';

/** A name in other letters, as some learning systems have it, can't be compared with the one that the college wrote. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Somebody whom a row of a cohort's table may mean. */
export interface Candidate {
  /** By which the hub's own table names them for certain. */
  readonly id: string;
  readonly college: { readonly code: string; readonly name: string };
  /** Null of whom the caller doesn't see any more. */
  readonly person: Omit<Person, 'id'> | null;
}

/** Whom a row names, as far as it does. */
export interface Named {
  readonly name: string;
  readonly id: string | null;
  readonly externalId: string | null;
  readonly email: string | null;
  readonly college: string | null;
}

export type Found<Of> =
  { readonly found: Of } | { readonly field: 'name' | 'externalId'; readonly problem: CellProblem };

/**
 * Finds whom rows mean among some candidates: by what the hub's own table has, by their key in the papers of a college,
 * by e-mail, and last by name, where one alone fits. A key or an address that is somebody of another name is refused.
 */
export class Whom<Of extends Candidate> {
  readonly #names: ReadonlyMap<Of, ParsedName>;
  readonly #byId: ReadonlyMap<string, Of>;
  /** By code and by name, as headings are compared. */
  readonly #byCollege: ReadonlyMap<string, readonly Of[]>;

  constructor(
    private readonly candidates: readonly Of[],
    private readonly unknown: (text: string) => CellProblem,
  ) {
    this.#names = new Map(candidates.flatMap((each) => (each.person ? [[each, nameOf(each.person)] as const] : [])));
    this.#byId = new Map(candidates.map((each) => [each.id, each]));
    this.#byCollege = new Map(
      (['code', 'name'] as const).flatMap((part) => [
        ...Map.groupBy(candidates, ({ college }) => headingKey(college[part])),
      ]),
    );
  }

  find(named: Named): Found<Of> {
    const { id, externalId, email } = named;
    const own = this.#byId.get(id?.toLowerCase() ?? '');
    if (own) return { found: own };
    const among = this.#ofCollege(named.college);
    const byKey = externalId === null ? [] : among.filter(({ person }) => person && isKeyOf(externalId, person));
    if (byKey.length > 0) return this.#only(byKey, named, externalId!);
    const byEmail = email === null ? [] : among.filter(({ person }) => person?.email?.toLowerCase() === email);
    if (byEmail.length > 0) return this.#only(byEmail, named, email!);
    return this.#byName(among, named);
  }

  /** Of the college that the row names, where it is one of theirs; an institution that the hub doesn't know tells nothing. */
  #ofCollege(text: string | null): readonly Of[] {
    if (text === null) return this.candidates;
    return this.#byCollege.get(headingKey(text)) ?? this.candidates;
  }

  #only(fitting: readonly Of[], { name }: Named, text: string): Found<Of> {
    const [first, second] = fitting;
    if (second) return { field: 'externalId', problem: COHORT_PROBLEMS.ambiguous(text, fitting.map(shownOf)) };
    const written = CYRILLIC.test(name) ? parseSingleName(name) : null;
    const known = this.#names.get(first!);
    const contradicts = written?.ok === true && known !== undefined && !mayBeRenamed(known, written.value);
    return contradicts
      ? { field: 'name', problem: COHORT_PROBLEMS.contradicts(name, first!.person!.name) }
      : { found: first! };
  }

  #byName(among: readonly Of[], { name, externalId }: Named): Found<Of> {
    const written = parseSingleName(name);
    if (!written.ok) return { field: 'name', problem: { code: 'NAME_UNREADABLE', ...written.problem } };
    const alike = among.filter((each) => this.#mayBe(each, written.value));
    const exact = alike.filter((each) => nameKey(this.#names.get(each)!) === nameKey(written.value));
    const [only, second] = exact.length > 0 ? exact : alike;
    if (!only) {
      const text = [name, externalId].filter((each) => each !== null).join(', ');
      return { field: 'name', problem: this.unknown(text) };
    }
    return second ? { field: 'name', problem: COHORT_PROBLEMS.ambiguous(name, alike.map(shownOf)) } : { found: only };
  }

  #mayBe(candidate: Of, name: ParsedName): boolean {
    const known = this.#names.get(candidate);
    return known !== undefined && matches(known, name);
  }
}

function nameOf({ familyName: family, givenName: given, patronymic }: Omit<Person, 'id'>): ParsedName {
  return { family, given, patronymic: patronymic || null, initialsOnly: false };
}

const shownOf = ({ person, college }: Candidate): string => [person?.name, college.name].filter(Boolean).join(', ');

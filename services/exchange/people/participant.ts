import type { Birth } from './birth.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import {
  contradiction,
  isDerivedKey,
  isKeyOf,
  isSaidNew,
  mayBeSame,
  mayHaveBecome,
  pick,
  SHEET_SOURCE,
  sheetKey,
  type Identity,
} from './identity.policy.js';
import { familyKey } from './name-keys.js';
import type { Qualification } from './qualification.js';

/** A person of the college as the graph knows them. */
export interface KnownPerson {
  readonly id: string;
  readonly source: string;
  readonly externalId: string;
  /** What they were in the year of the list: past years count by it, and so do lists speak. */
  readonly category: Category;
  /** What they are now. */
  readonly categoryNow: Category;
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly contactNote: string | null;
  readonly workplace: string | null;
  readonly studyGroup: string | null;
  readonly careerStartedOn: string | null;
  readonly jobStartedOn: string | null;
  readonly qualification: Qualification | null;
  readonly qualifiedOn: string | null;
  readonly consentInForce: boolean;
  readonly consents: readonly { readonly givenOn: string; readonly withdrawnOn: string | null }[];
}

/** What a row of a sheet tells of a person besides who it is. */
export interface Details {
  readonly email: string | null;
  readonly phone: string | null;
  readonly contactNote: string | null;
  readonly careerStartedOn: string | null;
  readonly jobStartedOn: string | null;
  readonly qualification: Qualification | null;
  readonly qualifiedOn: string | null;
}

/** A row in which a person stands. */
export interface Appearance {
  readonly row: number;
  /** Whether the row is the person's own; otherwise it names them as somebody's mentor or mentee. */
  readonly own: boolean;
  readonly identity: Identity;
  readonly details: Details | null;
  readonly enteredOn: string | null;
}

/** A person of the college, known or to be registered, with the rows of the sheet in which they stand. */
export class Participant {
  readonly appearances: Appearance[] = [];
  /** Key of the college's system under which the person is, or will be, registered. */
  readonly key: { readonly source: string; readonly externalId: string };
  /** The same as one text, to look up by. */
  readonly keyText: string;

  constructor(
    readonly identity: Identity,
    readonly known: KnownPerson | null,
  ) {
    this.key = known ?? { source: SHEET_SOURCE, externalId: sheetKey(identity) };
    this.keyText = `${this.key.source} ${this.key.externalId}`;
  }
}

function participantOf(known: KnownPerson): Participant {
  const { familyName: family, givenName: given, patronymic, birthDate, birthYear } = known;
  const initialsOnly = given.replace('.', '').length === 1;
  const birth: Birth | null = birthYear === null ? null : { birthDate, birthYear };
  const identity: Identity = {
    name: { family, given, patronymic: patronymic || null, initialsOnly },
    category: known.category,
    birth,
    workplace: known.workplace,
    group: known.studyGroup,
    externalId: null,
  };
  return new Participant(identity, known);
}

/** What a cell tells of a person whom it names. */
type Named = Omit<Identity, 'category'>;

/** Everybody who takes part in the college: those whom the graph knows and those whom the sheet adds. */
export class Roster {
  readonly #byFamily = new Map<string, Participant[]>();
  readonly #byKey = new Map<string, Participant>();

  constructor(known: readonly KnownPerson[]) {
    for (const person of known) this.#put(participantOf(person));
  }

  get all(): readonly Participant[] {
    return [...this.#byKey.values()];
  }

  byKey(source: string, externalId: string): Participant | undefined {
    return this.#byKey.get(`${source} ${externalId}`);
  }

  /** A new person; null where another one has the key that this one would get. */
  add(identity: Identity): Participant | null {
    const person = new Participant(identity, null);
    return this.byKey(SHEET_SOURCE, person.key.externalId) ? null : this.#put(person);
  }

  /** People of the family name, whatever the rest of it. */
  family(name: Identity['name']): readonly Participant[] {
    return this.#byFamily.get(familyKey(name)) ?? [];
  }

  /** Those who may be the person of a row; a key of the college's papers rules out holders of another one. */
  candidates(identity: Identity): Participant[] {
    return this.family(identity.name).filter(({ identity: other, known }) => {
      const numbered = known?.source === SHEET_SOURCE && !isDerivedKey(known.externalId);
      return mayBeSame(identity, other) && !(numbered && identity.externalId !== null);
    });
  }

  /** Those whom the college knows as something else, and who may be the person all the same. */
  otherwise(identity: Identity): Participant[] {
    return this.family(identity.name).filter(
      ({ known, identity: other }) => known !== null && mayHaveBecome(identity, other),
    );
  }

  /** The one person whom a cell names, of one of the categories; where it gives a key, nobody else will do. */
  find(identity: Named, categories: ReadonlySet<Category>): Participant | 'NONE' | 'SEVERAL' | 'KEY_UNKNOWN' {
    const { key, isNew } = identity.name;
    if (isNew) return this.saidNew(identity, categories);
    const candidates = this.named(identity, categories);
    if (key !== undefined) return candidates.find((person) => isKeyOf(key, person.key)) ?? 'KEY_UNKNOWN';
    const [category] = categories;
    return category === undefined ? 'NONE' : pick(candidates, { ...identity, category });
  }

  /**
   * Whoever a sheet has already told from the namesakes known before: the same file finds them when it comes again, and
   * so does another that says a little more or less of them.
   */
  saidNew(identity: Named, categories: ReadonlySet<Category>): Participant | 'NONE' | 'SEVERAL' {
    const whole = [...categories].map((category): Identity => ({ ...identity, category }));
    for (const each of whole) {
      const person = this.byKey(SHEET_SOURCE, sheetKey(each));
      if (person) return person;
    }
    const [first] = whole;
    if (first === undefined) return 'NONE';
    const told = this.named(identity, categories).filter(
      ({ key, identity: other }) =>
        isSaidNew(key) && contradiction(other, { ...identity, category: other.category }) === null,
    );
    return pick(told, first);
  }

  /** Whether a cell could mean somebody new, beside those known by the name; initials register nobody. */
  mayBeNew(identity: Identity): boolean {
    const { name, category } = identity;
    const asNew: Identity = { ...identity, name: { ...name, isNew: true } };
    return !name.initialsOnly && this.saidNew(asNew, new Set([category])) === 'NONE';
  }

  /** All whom a cell may mean. */
  named(identity: Named, categories: ReadonlySet<Category>): Participant[] {
    const ofFamily = this.family(identity.name);
    return [...categories].flatMap((category) => {
      const whole: Identity = { ...identity, category };
      return ofFamily.filter((person) => mayBeSame(person.identity, whole));
    });
  }

  #put(person: Participant): Participant {
    this.#byKey.set(person.keyText, person);
    const family = familyKey(person.identity.name);
    const namesakes = this.#byFamily.get(family);
    if (namesakes) namesakes.push(person);
    else this.#byFamily.set(family, [person]);
    return person;
  }
}

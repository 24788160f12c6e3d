import { endOf, startOf } from '#kernel/time/academic-year.js';
import type { KnownMenteeStay, KnownStays } from '../../bases/known-stay.type.js';
import { joinTexts, newLink, newText } from '../../bases/said.policy.js';
import type { PersonConsentInput, PersonRowInput } from '../../graph/generated/graphql.js';
import type { FormBook } from '../../people/forms.js';
import { contactsText, parseContacts, type Contacts } from '../../people/contacts.js';
import { fullerName } from '../../people/identity.policy.js';
import { samePairs, type KnownPair } from '../../people/known-pairs.js';
import type { ParsedName } from '../../people/name.js';
import type { Appearance, KnownPerson, Participant } from '../../people/participant.js';
import { tidy } from '../../workbook/grid.js';
import type { PlannedStay } from './stays.js';

/** What a plan depends on besides the sheet and the people. */
export interface PlanContext {
  /** First calendar year of the academic year. */
  readonly year: number;
  /** The day it is in the college's region. */
  readonly today: string;
  readonly pairs: readonly KnownPair[];
  readonly stays: KnownStays;
  /** The forms of the region; those that ship when left out. */
  readonly forms?: FormBook;
  /** Whether the college attests no consents, so that whoever has none gets none. */
  readonly withoutConsents?: boolean;
  /** The day from which the order acts by which new pairs take effect; none begins before it. */
  readonly orderActsFrom?: string | null;
  /** The import that is gone on with, once it has begun: pairs that it attested before it broke off are its own. */
  readonly importId?: string | null;
}

export interface PlannedPerson {
  readonly person: Participant;
  readonly source: string;
  /** In the words of the graph. */
  readonly input: PersonRowInput;
}

/** A pair in the words of `attestMentorships`. */
export interface PlannedPair {
  readonly mentee: Participant;
  readonly mentor: Participant;
  readonly form: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  /** What came of it; null where the list says nothing, or nothing new. */
  readonly results: string | null;
  readonly caseLink: string | null;
  /** The rows that say so, with the name of the other one as the row writes it. */
  readonly rows: readonly { readonly row: number; readonly named: ParsedName }[];
}

/** What an import is going to do: whom to register or bring up to date, and which pairs to attest. */
export interface Plan {
  readonly people: readonly PlannedPerson[];
  readonly pairs: readonly PlannedPair[];
  /** Rows of those who stay without a consent, as the college attests none, a list for each. */
  readonly unattested: readonly (readonly number[])[];
  /** What becomes of the base by the rows that are taken in the end, of this import. */
  readonly staysOf: (isTaken: (row: number) => boolean, importId?: string | null) => readonly PlannedStay[];
}

/** What a row says of a pair. */
export interface PairWish {
  readonly row: number;
  /** The other one of the row, as it names them. */
  readonly named: ParsedName;
  readonly mentee: Participant;
  readonly mentor: Participant;
  readonly form: string;
  /** When the pair itself began, if the sheet says so. */
  readonly startedOn: string | null;
  /** A day on which it can have begun at the earliest, for want of a better one. */
  readonly notBefore: string | null;
  readonly finishedOn: string | null;
  readonly endReason: string | null;
  readonly results: string | null;
  readonly caseLink: string | null;
}

/** People whom the graph has to hear of: new ones, those with a row of their own, and those without a consent. */
export function plannedPeople(people: Iterable<Participant>, context: PlanContext): PlannedPerson[] {
  return [...people].flatMap((person) => {
    if (person.appearances.length === 0) return [];
    const consent = consentOf(person, context);
    const worthSending = person.known === null || person.appearances.some(({ own }) => own) || consent !== null;
    if (!worthSending && !fillsWorkplace(person)) return [];
    const known = facts(person);
    return [{ person, source: person.key.source, input: consent === null ? known : { ...known, consent } }];
  });
}

/** The first that any of the rows says. */
function first<T>(rows: readonly Appearance[], said: (row: Appearance) => T | null | undefined): T | undefined {
  for (const row of rows) {
    const value = said(row);
    if (value != null) return value;
  }
  return undefined;
}

function facts({ key, known, identity, appearances }: Participant): PersonRowInput {
  const rows = appearances.length > 1 ? [...appearances].sort((a, b) => a.row - b.row) : appearances;
  const own = rows.filter((appearance) => appearance.own);
  const name = own.reduce((best, row) => fullerName(best, row.identity.name), identity.name);
  const birthDate = first(own, (row) => row.identity.birth?.birthDate) ?? identity.birth?.birthDate ?? undefined;
  const birthYear = first(own, (row) => row.identity.birth?.birthYear) ?? identity.birth?.birthYear;
  const workplace = first(own, (row) => row.identity.workplace);
  const group = first(own, (row) => row.identity.group);
  const { email, phone, contactNote } = contacts(own, known);
  const named = known?.workplace ?? first(rows, (row) => (row.own ? null : row.identity.workplace));
  return {
    externalId: key.externalId,
    // What a list says of a past year is no news of today.
    category: known?.categoryNow ?? identity.category,
    familyName: name.family,
    givenName: name.given,
    patronymic: name.patronymic ?? undefined,
    birthDate,
    birthYear: birthDate ? undefined : birthYear,
    workplace: asKnown(workplace, known?.workplace) ?? named,
    studyGroup: asKnown(group, known?.studyGroup),
    email,
    phone,
    contactNote,
    careerStartedOn: first(own, (row) => row.details?.careerStartedOn),
    jobStartedOn: first(own, (row) => row.details?.jobStartedOn),
    qualification: first(own, (row) => row.details?.qualification),
    qualifiedOn: first(own, (row) => row.details?.qualifiedOn),
  };
}

/** A text in the spelling that is known, where nothing but spaces is between the two. */
function asKnown(given: string | undefined, known: string | null | undefined): string | undefined {
  return given !== undefined && known != null && tidy(known) === given ? known : given;
}

/** What the rows say of contacts; nothing where it is what is known, however that is spelled there. */
function contacts(own: readonly Appearance[], known: KnownPerson | null): Partial<Contacts> {
  const said = {
    email: first(own, ({ details }) => details?.email),
    phone: first(own, ({ details }) => details?.phone),
    contactNote: first(own, ({ details }) => details?.contactNote),
  };
  if (known === null) return said;
  if (sameContacts(said, known)) return {};
  const read = parseContacts(contactsText(known));
  return read.ok && sameContacts(said, read.value) ? {} : said;
}

function sameContacts(said: Partial<Contacts>, { email, phone, contactNote }: Contacts): boolean {
  const same = (given: string | null | undefined, known: string | null) => (given ?? null) === known;
  return same(said.email, email) && same(said.phone, phone) && same(said.contactNote, contactNote);
}

function fillsWorkplace({ known, appearances }: Participant): boolean {
  return known?.workplace === null && appearances.some(({ identity }) => identity.workplace !== null);
}

/** The consent that a person gets by the sheet; none where the college attests none. */
export function consentOf(person: Participant, context: PlanContext): PersonConsentInput | null {
  return context.withoutConsents ? null : consentToAttest(person, context);
}

/** Rows of those who stay without a consent, as the college attests none. */
export function unattestedRows(people: Iterable<Participant>, context: PlanContext): number[][] {
  if (!context.withoutConsents) return [];
  return [...people].flatMap((person) =>
    person.appearances.length > 0 && consentToAttest(person, context) !== null
      ? [person.appearances.map(({ row }) => row)]
      : [],
  );
}

/**
 * The consent that the college can attest by handing the sheet in (domain.md rule 5), dated by the entry. Whoever had one
 * by the end of the year gets no other, whatever date another sheet gives; and one that was withdrawn is not brought
 * back by a list.
 */
export function consentToAttest(
  { known, appearances }: Participant,
  { year, today }: PlanContext,
): PersonConsentInput | null {
  const recorded = known?.consents ?? [];
  if (recorded.some(({ givenOn, withdrawnOn }) => withdrawnOn !== null || givenOn <= endOf(year))) return null;
  let entered: string | null = null;
  for (const { enteredOn } of appearances) {
    if (enteredOn !== null && (entered === null || enteredOn < entered)) entered = enteredOn;
  }
  return { givenOn: entered ?? earlier(startOf(year), today), givenBy: 'COLLEGE' };
}

/**
 * Pairs to attest, each once, by their first days, so that a mentee's ended pair goes before the next one. Rows that
 * speak of one pair at overlapping times are put together.
 */
export function plannedPairs(wishes: readonly PairWish[], context: PlanContext): PlannedPair[] {
  const dated = wishes.map((wish) => ofRow(wish, context)).sort((a, b) => order(a.startedOn, b.startedOn));
  const staysOf = Map.groupBy(context.stays.mentees, ({ personId }) => personId);
  const byPair = Map.groupBy(dated, pairKey);
  return [...byPair.values()].flatMap((same) => {
    const apart: PlannedPair[] = [];
    for (const pair of same) {
      const last = apart.at(-1);
      if (last === undefined || (last.endedOn !== null && last.endedOn < pair.startedOn)) apart.push(pair);
      else apart.splice(-1, 1, { ...last, ...laterEnd(last, pair), ...together(last, pair), rows: [...last.rows, ...pair.rows] }); // prettier-ignore
    }
    return apart.map((pair) => withoutKnown(pair, context.pairs, staysOf.get(pair.mentee.known?.id ?? '') ?? []));
  });
}

type Ending = Pick<PlannedPair, 'endedOn' | 'endReason'>;

/** The end that either of two rows about one pair knows of. */
function laterEnd(a: Ending, b: Ending): Ending {
  const { endedOn, endReason } = b.endedOn !== null && (a.endedOn ?? '') < b.endedOn ? b : a;
  return { endedOn, endReason };
}

type Told = Pick<PlannedPair, 'results' | 'caseLink'>;

/** What two rows about one pair say came of it. */
function together(a: Told, b: Told): Told {
  return { results: joinTexts([a.results, b.results]), caseLink: joinTexts([a.caseLink, b.caseLink], ' ') };
}

/**
 * A pair without what the hub has of its results in whatever spelling: with the pair alone, or, as one cell shows the
 * two, together with those of a stay of the mentee's in the base.
 */
function withoutKnown(pair: PlannedPair, pairs: readonly KnownPair[], stays: readonly KnownMenteeStay[]): PlannedPair {
  if (pair.results === null && pair.caseLink === null) return pair;
  const overlaps = ({ startedOn, endedOn }: KnownPair) =>
    startedOn <= (pair.endedOn ?? startedOn) && pair.startedOn <= (endedOn ?? pair.startedOn);
  const known = samePairs(pairs, pair).find(overlaps);
  const isNews = (field: keyof Told, read: typeof newText, separator: string) =>
    pair[field] !== null &&
    [null, ...stays].every((stay) => {
      const shown = joinTexts([known?.[field] ?? null, stay?.[field] ?? null], separator);
      return read(pair[field], shown) !== undefined;
    });
  return {
    ...pair,
    results: isNews('results', newText, '\n') ? pair.results : null,
    caseLink: isNews('caseLink', newLink, ' ') ? pair.caseLink : null,
  };
}

export function keyOf({ keyText }: Participant): string {
  return keyText;
}

/** What the same two in the same form have in common, to look up by. */
export function pairKey({ mentee, mentor, form }: Pick<PairWish, 'mentee' | 'mentor' | 'form'>): string {
  return `${keyOf(mentee)}\n${keyOf(mentor)}\n${form}`;
}

/**
 * The pair as one row has it. A sheet tells of one year, so a pair in it counts from that year's first day at the earliest, although the mentee may
 * have entered years ago with another mentor. A planned end that has not come yet is none.
 */
function ofRow(wish: PairWish, { year, today, pairs, orderActsFrom }: PlanContext): PlannedPair {
  const { mentee, mentor, form, finishedOn, endReason } = wish;
  const before = samePairs(pairs, wish).at(-1)?.startedOn;
  // Of a pair whose first day the list doesn't tell, the order says from when it can work, unless it was over by then.
  const byOrder = orderActsFrom && orderActsFrom <= (finishedOn ?? orderActsFrom) ? orderActsFrom : '';
  const stated = wish.startedOn ?? before ?? later(wish.notBefore ?? startOf(year), byOrder);
  const begun = wish.startedOn === null && before !== undefined ? before : later(stated, startOf(year));
  const startedOn = earlier(begun, today);
  const ended = finishedOn !== null && finishedOn <= today && finishedOn >= startedOn;
  const { row, named, results, caseLink } = wish;
  return {
    mentee,
    mentor,
    form,
    startedOn,
    endedOn: ended ? finishedOn : null,
    endReason: ended ? endReason : null,
    results,
    caseLink,
    rows: [{ row, named }],
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

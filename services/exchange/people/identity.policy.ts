import { hash } from 'node:crypto';
import { partnerKey } from '#participants/organisation/partner/partner.policy.js';
import { foldText } from '../workbook/grid.js';
import type { Birth } from './birth.js';
import { isLearner, type Category } from '#kernel/graph/person-category.data.js';
import { initialsKey, matches, nameKey } from './name-keys.js';
import type { ParsedName } from './name.js';

/** What tells one person from another. */
export interface Identity {
  readonly name: ParsedName;
  readonly category: Category;
  readonly birth: Birth | null;
  readonly workplace: string | null;
  readonly group: string | null;
  /** The person's key in the college's own papers, where its sheet has a column for it. */
  readonly externalId: string | null;
}

/** Whether two records may be of one person: name, category and year of birth say nothing against it. */
export function mayBeSame(a: Identity, b: Identity): boolean {
  return a.category === b.category && sameYear(a.birth, b.birth) && matches(a.name, b.name);
}

/**
 * Whether a record of another category may still be of the person: a student becomes a teacher, a pupil a student. Names
 * that are written out in full, or names and a birth that agree, are enough to ask; a key of the sheet's own, or that
 * the person is new, says that it is somebody else.
 */
export function mayHaveBecome(a: Identity, b: Identity): boolean {
  if (a.category === b.category || a.externalId !== null || a.name.isNew || !sameYear(a.birth, b.birth)) return false;
  if (a.birth !== null && b.birth !== null) return matches(a.name, b.name);
  const inFull = fullness(a.name) === FULLEST && fullness(b.name) === FULLEST;
  return inFull && nameKey(a.name) === nameKey(b.name);
}

function sameYear(a: Birth | null, b: Birth | null): boolean {
  return a === null || b === null || a.birthYear === b.birthYear;
}

/**
 * Whether two rows of one sheet may be of one person: there, different days of birth or keys are different people, and
 * so are somebody new and their namesake.
 */
export function mayBeSameRow(a: Identity, b: Identity): boolean {
  if (a.name.isNew !== b.name.isNew) return false;
  const apart = (left: string | null | undefined, right: string | null | undefined) =>
    left != null && right != null && left !== right;
  if (apart(a.birth?.birthDate, b.birth?.birthDate) || apart(a.externalId, b.externalId)) return false;
  return mayBeSame(a, b);
}

export type Contradiction = 'workplace' | 'group';

/**
 * What speaks against two rows of one sheet being of one person although their names and births agree: perhaps
 * namesakes, perhaps a slip of the pen. Where a teacher or a student works says nothing, for it is written at will.
 */
export function contradiction(a: Identity, b: Identity): Contradiction | null {
  const apart = (key: (text: string) => string, left: string | null, right: string | null) =>
    left !== null && right !== null && left !== right && key(left) !== key(right);
  const ofPartner = a.category === 'EMPLOYER_REPRESENTATIVE' || a.category === 'PUPIL';
  if (ofPartner && apart(partnerKey, a.workplace, b.workplace)) return 'workplace';
  return isLearner(a.category) && apart(foldText, a.group, b.group) ? 'group' : null;
}

/** How much speaks for two records being of one person, beyond that they may be. */
export function evidence(a: Identity, b: Identity): number {
  const same = (key: (text: string) => string, left: string | null, right: string | null) =>
    left !== null && right !== null && (left === right || key(left) === key(right));
  const facts = [
    nameKey(a.name) === nameKey(b.name),
    a.birth !== null && a.birth.birthYear === b.birth?.birthYear,
    a.birth?.birthDate != null && a.birth.birthDate === b.birth?.birthDate,
    same(partnerKey, a.workplace, b.workplace),
    same(foldText, a.group, b.group),
  ];
  return facts.filter(Boolean).length;
}

/** The one of the candidates that is meant: the only one, or the one that more speaks for than for any other. */
export function pick<T extends { readonly identity: Identity }>(
  candidates: readonly T[],
  identity: Identity,
): T | 'NONE' | 'SEVERAL' {
  if (candidates.length < 2) return candidates[0] ?? 'NONE';
  const [first, second] = candidates
    .map((candidate) => ({ candidate, weight: evidence(candidate.identity, identity) }))
    .sort((a, b) => b.weight - a.weight);
  return first!.weight > second!.weight ? first!.candidate : 'SEVERAL';
}

/** The name of the college's papers as a source of keys. */
export const SHEET_SOURCE = 'sheet';
const DERIVED = 'name:';
/** Ends the derived key of somebody whom a sheet told from the namesakes known before: the next one finds them by it. */
const SAID_NEW = '+';

/**
 * The key of a person whom a sheet names for the first time: their key in the college's papers, apart for learners and
 * staff, who are numbered separately; else one derived from what tells them apart, unreadable since it holds a name.
 */
export function sheetKey({ name, category, birth, workplace, externalId }: Identity): string {
  if (externalId !== null) return `${category.toLowerCase()}:${externalId}`;
  const employer = category === 'EMPLOYER_REPRESENTATIVE' && workplace !== null ? partnerKey(workplace) : '';
  const parts = [category, nameKey(name), birth?.birthDate ?? birth?.birthYear ?? '', employer];
  return DERIVED + hash('sha256', parts.join('\n')).slice(0, 32) + (name.isNew ? SAID_NEW : '');
}

export function isDerivedKey(key: string): boolean {
  return key.startsWith(DERIVED);
}

/** Whether a key is that of somebody who was registered as none of their namesakes. */
export function isSaidNew({ source, externalId }: Registered): boolean {
  return source === SHEET_SOURCE && isDerivedKey(externalId) && externalId.endsWith(SAID_NEW);
}

/** How much of a derived key is shown and asked for: enough to tell namesakes apart. */
const SHOWN_DERIVED = DERIVED.length + 8;

interface Registered {
  readonly source: string;
  readonly externalId: string;
}

/** A person's key as reports and exports show it, and as a sheet may give it back. */
export function shownKey({ source, externalId }: Registered): string {
  if (source !== SHEET_SOURCE) return externalId;
  return isDerivedKey(externalId) ? externalId.slice(0, SHOWN_DERIVED) : externalId.replace(/^[a-z_]+:/, '');
}

/** Whether a key that a sheet gives is that of a person: whole, or as it is shown. */
export function isKeyOf(given: string, person: Registered): boolean {
  return given === person.externalId || given === shownKey(person);
}

/** The fuller of two spellings of one name; the first where they say the same, so that ё and е don't alternate. */
export function fullerName(first: ParsedName, second: ParsedName): ParsedName {
  if (first === second) return first;
  if (!matches(first, second)) return second;
  const fuller = (a: string, b: string) => (isShort(a) && !isShort(b) ? b : a);
  const given = fuller(first.given, second.given);
  const patronymics = [first.patronymic, second.patronymic].filter((part) => part !== null);
  const patronymic = patronymics.length === 2 ? fuller(patronymics[0]!, patronymics[1]!) : (patronymics[0] ?? null);
  return { family: first.family, given, patronymic, initialsOnly: isShort(given), ...(first.isNew && { isNew: true }) };
}

function isShort(part: string): boolean {
  return part.replace('.', '').length === 1;
}

/** How much family name, given name and patronymic say together. */
const FULLEST = 6;

/** How much a name says, so that the fullest are looked at first: «Иванов И.» can be anybody's who comes later. */
export function fullness(name: ParsedName): number {
  const patronymic = name.patronymic === null ? 0 : isShort(name.patronymic) ? 1 : 2;
  return (name.initialsOnly ? 0 : 4) + patronymic;
}

/** Whether a key's two holders can be one person who changed part of the name. */
export function mayBeRenamed(a: ParsedName, b: ParsedName): boolean {
  return matches(a, b) || initialsKey({ ...a, family: '' }) === initialsKey({ ...b, family: '' });
}

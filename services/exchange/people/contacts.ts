import type { Parsed } from '../workbook/grid.js';
import { isBlankMark, refuse, taken, takenWith, tidy } from '../workbook/grid.js';
import type { CellProblem } from '../workbook/problems.js';
import { CONTENT_PROBLEMS } from '../workbook/problems.js';
import { CONTACT_REFUSALS, CONTACT_WARNINGS } from './contacts.problems.js';
import { emailsOf, linkedEmail, type Emails } from './email.js';
import { NAME_REFUSALS } from './name.problems.js';
import { digitsOf, letterInNumber, phonesOf, shortenedNumber, withoutDecimals, type Phone } from './phone.js';
import { isRepetition } from './remarks.policy.js';

export interface Contacts {
  readonly email: string | null;
  /** +7XXXXXXXXXX. */
  readonly phone: string | null;
  /** What the cell says besides, such as whose number it is. */
  readonly contactNote: string | null;
}

export const NO_CONTACTS: Contacts = { email: null, phone: null, contactNote: null };

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const FEWEST_DIGITS = 5;

const PLAIN_EMAIL = /^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}$/;
const PLAIN_PHONE = /^(?:\+7|8)[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$/;

/** What parts two contacts of a cell, and nothing within either. */
const PARTED = /^([^,;\n]+)(?:[,;] ?|\n)([^,;\n]+)$/;

/**
 * A number, an address or one of each, written as most are, and nothing else; it is what reading it at length makes of
 * it.
 */
export function plainContacts(text: string): Contacts | null {
  const parts = PARTED.exec(text);
  if (parts === null) return plainContact(text);
  const [first, second] = [plainContact(parts[1]!), plainContact(parts[2]!)];
  if (first === null || second === null || (first.phone === null) === (second.phone === null)) return null;
  return { ...NO_CONTACTS, email: first.email ?? second.email, phone: first.phone ?? second.phone };
}

function plainContact(text: string): Contacts | null {
  if (PLAIN_PHONE.test(text)) return { ...NO_CONTACTS, phone: `+7${digitsOf(text).slice(1)}` };
  return PLAIN_EMAIL.test(text) ? { ...NO_CONTACTS, email: text.toLowerCase() } : null;
}

/**
 * The first e-mail address and the first Russian phone number of a cell; all else stays as a note, further numbers and
 * addresses as well. Refused are cells without any letter or digit, and slips in what is meant as an address or a number.
 *
 * @param link the address behind the cell's text
 */
export function parseContacts(text: string, link?: string): Parsed<Contacts> {
  const sure = link === undefined ? plainContacts(text) : null;
  if (sure !== null) return taken(sure);
  const plain = tidy(text);
  if (isRepetition(plain)) return refuse(NAME_REFUSALS.repetition(text));
  const { linked, beside } = linkOf(link);
  if (!isBlankMark(plain) && !LETTER_OR_DIGIT.test(plain)) return refuse(CONTENT_PROBLEMS.unreadableContacts(text));
  const emails = emailsOf(plain);
  if (!('addresses' in emails)) return refuse(emailProblem(emails));
  const [address] = emails.addresses;
  const number = numberOf(address === undefined ? plain : without(plain, address));
  if (!number.ok) return number;
  const { phone, rest } = number.value;
  const email = (address ?? linked)?.toLowerCase() ?? null;
  const isOther = linked !== null && linked.toLowerCase() !== email;
  const contactNote = noteOf([isBlankMark(rest) ? '' : rest, isOther ? linked : '', beside].join('; '));
  if (email === null && phone === null && contactNote === null) return taken(NO_CONTACTS);
  const warnings = isOther ? [CONTACT_WARNINGS.otherLink(address!, linked)] : [];
  return takenWith({ email, phone, contactNote }, ...(number.warnings ?? []), ...warnings);
}

/** What a link behind the cell adds: an address to write to, or another that stays beside the text. */
function linkOf(link = ''): { readonly linked: string | null; readonly beside: string } {
  return { linked: linkedEmail(link), beside: /^(?:https?|tel):/iu.test(link) ? link.replace(/^tel:/iu, '') : '' };
}

function emailProblem(problem: Exclude<Emails, { readonly addresses: unknown }>): CellProblem {
  if ('mixed' in problem) return CONTACT_REFUSALS.mixedAlphabets(problem.letter, problem.mixed);
  return CONTENT_PROBLEMS.malformedEmail(problem.malformed);
}

interface NumberAndRest {
  readonly phone: string | null;
  readonly rest: string;
}

/** The first Russian number of a text, and the text without it. */
function numberOf(text: string): Parsed<NumberAndRest> {
  const shortened = shortenedNumber(text);
  if (shortened?.whole === null) return refuse(CONTACT_REFUSALS.shortened(shortened.written));
  const lettered = letterInNumber(text);
  if (lettered !== null) return refuse(CONTACT_REFUSALS.letterInNumber(lettered.letter, lettered.written));
  const whole = withoutDecimals(shortened ? text.replace(shortened.written, shortened.whole) : text);
  const phones = phonesOf(whole);
  if ('misdialled' in phones) return refuse(CONTENT_PROBLEMS.malformedPhone(phones.misdialled));
  const first = phones.find(({ number }) => number !== null);
  const rest = first === undefined ? whole : without(whole, first.written);
  if (isTooShort(rest.trim())) return refuse(CONTENT_PROBLEMS.malformedPhone(rest));
  const restored = shortened ? [CONTACT_WARNINGS.restored(shortened.written, shortened.whole)] : [];
  return takenWith({ phone: first?.number ?? null, rest }, ...restored, ...guesses(first));
}

function guesses(phone: Phone | undefined): readonly CellProblem[] {
  if (phone?.guess === undefined) return [];
  const { guess, written, number } = phone;
  return [CONTACT_WARNINGS[guess === 'plus' ? 'plusEight' : 'townCode'](written, number!)];
}

/** Whether a text is a number and nothing else, of too few digits for one. */
function isTooShort(text: string): boolean {
  const digits = digitsOf(text).length;
  return digits > 0 && digits < FEWEST_DIGITS && /^[+\d\s().-]+$/u.test(text);
}

const LABEL =
  '(?<![\\p{L}])(?:тел(?:ефон)?|моб(?:ильный)?|сот(?:овый)?|т|номер|e-?mail|эл(?:ектронная)?[. ]*почта|почта|mail(?:to)?)';
const LABEL_BEFORE = new RegExp(`${LABEL}[.:\\s-]*$`, 'iu');

/** A text without a number or an address that is kept by itself, and without the word that only says what it is. */
function without(text: string, part: string): string {
  const at = text.indexOf(part);
  return `${text.slice(0, at).replace(LABEL_BEFORE, '')} ${text.slice(at + part.length)}`;
}

/** As `parseContacts`, of a column for addresses alone. */
export function parseEmail(text: string, link?: string): Parsed<Contacts> {
  const contacts = parseContacts(text, link);
  const missing = contacts.ok && contacts.value.email === null && !isBlankMark(tidy(text));
  return missing ? refuse(CONTENT_PROBLEMS.malformedEmail(text)) : contacts;
}

/** As `parseContacts`, of a column for numbers alone; whose number it is may stand beside it. */
export function parsePhone(text: string, link?: string): Parsed<Contacts> {
  const contacts = parseContacts(text, link);
  const missing = contacts.ok && digitsOf(text).length < FEWEST_DIGITS && !isBlankMark(tidy(text));
  return missing ? refuse(CONTENT_PROBLEMS.malformedPhone(text)) : contacts;
}

/** Contacts as one cell. */
export function contactsText({ phone, email, contactNote }: Contacts): string {
  return [phone, email, contactNote].filter((part) => part !== null && part !== '').join('; ');
}

/** Contacts from several cells: the first address and number count, the others join the note. */
export function joinContacts(parts: readonly Contacts[]): Contacts {
  const [only = NO_CONTACTS, ...others] = parts.filter((part) => part !== NO_CONTACTS);
  if (others.length === 0) return only;
  const email = parts.find((part) => part.email !== null)?.email ?? null;
  const phone = parts.find((part) => part.phone !== null)?.phone ?? null;
  const further = parts.flatMap((part) => [
    part.email === email ? null : part.email,
    part.phone === phone ? null : part.phone,
    part.contactNote,
  ]);
  const note = further.filter((text) => text !== null).join('; ');
  return { email, phone, contactNote: note === '' ? null : note };
}

const ONLY_LABEL = new RegExp(`^${LABEL}?$`, 'iu');

function noteOf(rest: string): string | null {
  const pieces = rest
    .split(/[\n;,]/u)
    .map((piece) => piece.replace(/<\s*>|\s+/g, ' ').replace(/^[\s:./–—-]+|[\s:/–—-]+$/gu, ''))
    .map((piece) => /^\(([^()]*)\)$/u.exec(piece)?.[1]?.trim() ?? piece)
    .filter((piece) => !ONLY_LABEL.test(piece.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()));
  return pieces.length === 0 ? null : pieces.join('; ');
}

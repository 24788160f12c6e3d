import type { Parsed } from '../workbook/grid.js';
import { isBlankMark, refuse, taken, tidy } from '../workbook/grid.js';
import { CONTENT_PROBLEMS } from '../workbook/problems.js';

export interface Contacts {
  readonly email: string | null;
  /** +7XXXXXXXXXX. */
  readonly phone: string | null;
  /** What the cell says besides, such as whose number it is. */
  readonly contactNote: string | null;
}

export const NO_CONTACTS: Contacts = { email: null, phone: null, contactNote: null };

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/u;
const EMAILS = new RegExp(EMAIL, 'gu');
const RUSSIAN_PHONE = /(?<![\d+])(?:\+?7|8)?[\s(-]{0,3}\d{3}[\s)-]{0,3}\d{3}[\s-]{0,2}\d{2}[\s-]{0,2}\d{2}(?!\d)/u;

/**
 * What is meant as an e-mail address; «@ivan» is a name in some messenger. It begins where a word does, and is looked for
 * nowhere else: else a long word without an @ would be read again from each of its letters.
 */
const MEANT_AS_EMAIL = /(?<![^\s@;,<>])[^\s@;,<>]+@[^\s;,]*/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const PHONE_SIGNS = /^[+\d\s().-]+$/;
/** Digits of numbers within a town, and of any number of the world (ITU-T E.164). */
const [SHORTEST_LOCAL, LONGEST_LOCAL, LONGEST] = [5, 7, 15];

/**
 * The first e-mail address and the first Russian phone number of a cell; the rest stays as a note. Refused are cells
 * without any letter or digit, and slips in what is meant as an address or a number.
 */
export function parseContacts(text: string): Parsed<Contacts> {
  const plain = tidy(text);
  if (isBlankMark(plain)) return taken(NO_CONTACTS);
  if (!LETTER_OR_DIGIT.test(plain)) return refuse(CONTENT_PROBLEMS.unreadableContacts(text));
  const email = EMAIL.exec(plain)?.[0] ?? null;
  const afterEmail = email === null ? plain : plain.replace(email, ' ');
  const written = RUSSIAN_PHONE.exec(afterEmail)?.[0] ?? null;
  const phone = written === null ? null : normalisedPhone(written);
  const rest = phone === null || written === null ? afterEmail : afterEmail.replace(written, ' ');
  const isAll = !LETTER_OR_DIGIT.test(rest) && !rest.includes('@');
  if (isAll) return taken({ email: email?.toLowerCase() ?? null, phone, contactNote: null });
  const slip = MEANT_AS_EMAIL.exec(rest.replaceAll(EMAILS, ' '))?.[0];
  if (slip !== undefined) return refuse(CONTENT_PROBLEMS.malformedEmail(slip));
  const misdialled = rest.split(/[\n;,]/u).find((piece) => isMisdialled(piece.trim()));
  if (misdialled !== undefined) return refuse(CONTENT_PROBLEMS.malformedPhone(misdialled));
  return taken({ email: email?.toLowerCase() ?? null, phone, contactNote: noteOf(rest) });
}

/** As `parseContacts`, of a column for addresses alone. */
export function parseEmail(text: string): Parsed<Contacts> {
  const contacts = parseContacts(text);
  const missing = contacts.ok && contacts.value.email === null && !isBlankMark(tidy(text));
  return missing ? refuse(CONTENT_PROBLEMS.malformedEmail(text)) : contacts;
}

/** As `parseContacts`, of a column for numbers alone; whose number it is may stand beside it. */
export function parsePhone(text: string): Parsed<Contacts> {
  const contacts = parseContacts(text);
  const digits = text.replace(/\D/g, '').length;
  const missing = contacts.ok && digits < SHORTEST_LOCAL && !isBlankMark(tidy(text));
  return missing ? refuse(CONTENT_PROBLEMS.malformedPhone(text)) : contacts;
}

/** Whether a piece that consists of a number alone has too few digits, or too many. */
function isMisdialled(piece: string): boolean {
  const digits = piece.replace(/\D/g, '').length;
  if (digits === 0 || !PHONE_SIGNS.test(piece)) return false;
  if (RUSSIAN_PHONE.test(piece)) return false;
  if (/^\+(?!7)/.test(piece)) return digits <= LONGEST_LOCAL || digits > LONGEST;
  return digits < SHORTEST_LOCAL || digits > LONGEST_LOCAL;
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

/** Ten digits without a country code are a number only when they begin like a Russian area or mobile code. */
function normalisedPhone(written: string): string | null {
  const digits = written.replace(/\D/g, '');
  const national = digits.length === 11 ? digits.slice(1) : digits;
  return national.length === 10 && /^[3489]/.test(national) ? `+7${national}` : null;
}

const LABELS = /^(?:тел|телефон|моб|сот|т|e ?mail|email|почта|эл почта|mail)?$/iu;

function noteOf(rest: string): string | null {
  const pieces = rest
    .split(/[\n;,]/u)
    .map((piece) => piece.replace(/\s+/g, ' ').replace(/^[\s:.–—-]+|[\s:–—-]+$/gu, ''))
    .filter(
      (piece) =>
        !LABELS.test(
          piece
            .replace(/[^\p{L}\p{N} ]/gu, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
    );
  return pieces.length === 0 ? null : pieces.join('; ');
}

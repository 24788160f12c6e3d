/** Digits of a number within a country, within a town, and of any number of the world (ITU-T E.164). */
const NATIONAL = 10;
const [SHORTEST_LOCAL, LONGEST_LOCAL, LONGEST] = [5, 7, 15];

const DASH = '\\-‐‑‒–—―−';
/** Digits with what is written between them. No word of Latin letters, address or account runs into them. */
const DIGITS = new RegExp(`(?<![A-Za-z\\p{N}@_#])(?:\\+ ?)?\\(?\\+?\\d(?:[ .()${DASH}]*\\d)*(?![\\p{N}@_])`, 'gu');
const WEB_ADDRESS =
  /(?:https?:\/\/|www\.)[^\s;,]+|(?<![^\s;,(])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/[^\s;,]+/giu;
const DAY = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u;
/** Two numbers have no more digits; what has is not looked into. */
const LONGEST_TWO = 2 * (NATIONAL + 1);

/** A number of a cell. */
export interface Phone {
  readonly written: string;
  /** +7XXXXXXXXXX; null of numbers of a town and of other countries. */
  readonly number: string | null;
  /** How it was read, where that is a guess. */
  readonly guess?: 'plus' | 'code';
}

/** The numbers of a text, or the one that has too few digits, or too many. */
export function phonesOf(text: string): readonly Phone[] | { readonly misdialled: string } {
  const phones: Phone[] = [];
  const outside = text.replace(WEB_ADDRESS, (address) => '_'.repeat(address.length));
  for (const [found] of outside.matchAll(DIGITS)) {
    if (digitsOf(found).length < SHORTEST_LOCAL || DAY.test(found)) continue;
    const read = readPhone(found) ?? readTwo(found);
    if (read === null) return { misdialled: found };
    phones.push(...[read].flat());
  }
  return phones;
}

export function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}

function readPhone(written: string): Phone | null {
  const digits = digitsOf(written);
  const of = (number: string | null): Phone => ({ written, number });
  if (/^\(?\+/u.test(written)) return withPlus(digits, written);
  if (digits.length === NATIONAL + 1) return /^[78]/u.test(digits) ? of(`+7${digits.slice(1)}`) : null;
  if (digits.length === NATIONAL) return national(digits, written);
  return digits.length >= SHORTEST_LOCAL && digits.length <= LONGEST_LOCAL ? of(null) : null;
}

/** «+7 900 …», «+380 44 …»; no country's numbers begin with +89, so that «+8 900 …» is the Russian 8. */
function withPlus(digits: string, written: string): Phone | null {
  if (digits.startsWith('7')) return digits.length === NATIONAL + 1 ? { written, number: `+${digits}` } : null;
  if (digits.startsWith('89') && digits.length === NATIONAL + 1) return { written, number: `+7${digits.slice(1)}`, guess: 'plus' }; // prettier-ignore
  return digits.length > LONGEST_LOCAL && digits.length <= LONGEST ? { written, number: null } : null;
}

/** The code of a town apart from the rest, and pairs of digits behind it: «(8652) 12-34-56», «86552 2-34-56». */
const CODE_FIRST = new RegExp(`^(?:\\((\\d{3,5})\\)|(8[1-7]\\d{2,3})(?=[ ${DASH}]))`, 'u');

/**
 * Ten digits. Mobile numbers begin with 9, towns with 3 or 4, or with 8: there the 8 may as well be the one that is dialled
 * first, with a digit missing behind it, unless the town's code stands apart.
 */
function national(digits: string, written: string): Phone | null {
  if (/^[349]/u.test(digits)) return { written, number: `+7${digits}` };
  const [, inBrackets, apart] = CODE_FIRST.exec(written) ?? [];
  if (!/^8[1-7]/u.test(digits)) return null;
  if (inBrackets !== undefined) return { written, number: `+7${digits}` };
  return apart === undefined ? null : { written, number: `+7${digits}`, guess: 'code' };
}

/** «8 900 111-22-33 8 900 111-22-44»: two whole numbers without a sign between. */
function readTwo(written: string): readonly Phone[] | null {
  if (digitsOf(written).length > LONGEST_TWO) return null;
  const parts = new RegExp(`^(.*\\d)[ ${DASH}.]+([+(]?\\d.*)$`, 'u');
  for (let [first, second] = [written, '']; ;) {
    const split = parts.exec(first);
    if (split === null) return null;
    [first, second] = [split[1]!, `${split[2]!}${second === '' ? '' : ` ${second}`}`];
    const [left, right] = [readPhone(first), readPhone(second)];
    if (left?.number != null && right?.number != null) return [left, right];
  }
}

/** A digit lost to a letter that looks like one, within what is else a number: «О-900-111-22-33», «8 900 III 22 33». */
const LETTERED = new RegExp(
  `(?<![\\p{L}\\p{N}])[+(]?[\\dOОoоIІlЗзЗБбВ|][\\dOОoоIІlЗзБбВ| .()${DASH}]{8,}(?![\\p{L}\\p{N}])`,
  'gu',
);
const LETTER = /[OОoоIІlЗзБбВ|]/u;
const FEWEST_DIGITS = 7;

/** The letter among digits, where there is one, and the number that it stands in. */
export function letterInNumber(text: string): { readonly letter: string; readonly written: string } | null {
  for (const [found] of text.matchAll(LETTERED)) {
    const letter = LETTER.exec(found)?.[0];
    const signs = found.replace(new RegExp(`[^\\d${LETTER.source.slice(1)}`, 'gu'), '');
    if (letter === undefined || digitsOf(found).length < FEWEST_DIGITS) continue;
    if (signs.length === NATIONAL || signs.length === NATIONAL + 1) return { letter, written: found.trim() };
  }
  return null;
}

/** «79001112204.0», as some programs write a number that is a text. */
export function withoutDecimals(text: string): string {
  return text.replace(/(?<!\d)(\d{10,11})[.,]0{1,2}(?!\d)/gu, '$1');
}

/** «7,90011E+10», «7.9e10», «7,9*10^10»: a long number as a spreadsheet program shortens it. */
const SHORTENED = /(?<![\p{L}\p{N}.,])(\d)(?:[.,](\d+))?\s?(?:[EeЕе]\s?\+?\s?|[*·×xх]\s?10\s?\^\s?)(\d{1,2})(?!\d)/u;

/** A number in that shape: its digits where none is lost, and null where some are. */
export function shortenedNumber(text: string): { readonly written: string; readonly whole: string | null } | null {
  const found = SHORTENED.exec(text);
  if (found === null || Number(found[3]) < NATIONAL - 1) return null;
  const [written, first = '', rest = '', power = ''] = found;
  return { written, whole: rest.length >= Number(power) ? `${first}${rest.slice(0, Number(power))}` : null };
}

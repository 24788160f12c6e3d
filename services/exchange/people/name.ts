import type { Parsed } from '../workbook/grid.js';
import { MAX_CELL_LENGTH, refuse, taken, tidy } from '../workbook/grid.js';
import { CELL_PROBLEMS, NAME_PROBLEMS } from '../workbook/problems.js';

/** A person's name as a sheet gives it. Given name and patronymic may be initials («И.»). */
export interface ParsedName {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
  /** Whether the given name is an initial: such a name points at a person, it doesn't register one. */
  readonly initialsOnly: boolean;
  /** The person's key, where the cell tells namesakes apart by it: «Иванов Иван [код 17]». */
  readonly key?: string;
  /** Whether the cell says that it is none of the people known by this name: «Иванов Иван [новый]». */
  readonly isNew?: true;
}

const INITIAL = /^\p{Lu}\.?$/u;
const PATRONYMIC = /(?:вич|[вш]на|ична|инична|ович|евич|оглы|кызы|улы|гызы|уулу)$/iu;
const SUFFIX = /^(?:оглы|кызы|улы|гызы|уулу)$/iu;
const WORD = /^\p{L}[\p{L}'’ʼ`]*(?:-\p{L}[\p{L}'’ʼ`]*)*$/u;
const SURNAME = /(?:ов|ев|ин|ын|ский|цкий)а?я?$/iu;
const LOWER_PARTICLE = /^(?:оглы|кызы|улы|гызы|уулу|де|фон|ван)$/u;
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AaBCcEeHKkMOoPpTXxYy'].map((latin, index) => [latin, [...'АаВСсЕеНКкМОоРрТХхУу'][index] ?? latin]),
);

/**
 * Reads one name: «Иванов Иван Иванович», «ИВАНОВ  Иван», «Иванов И.И.», «И. И. Иванов», «1. Иванов Иван (ТМ-21)».
 * Numbering and remarks in brackets or after a comma are dropped.
 */
export function parseName(text: string): Parsed<ParsedName> {
  if (text.length > MAX_CELL_LENGTH) return refuse(CELL_PROBLEMS.tooLong);
  if (/[<>]/.test(text)) return refuse(NAME_PROBLEMS.markup);
  return nameOfWords(nameWords(text), text);
}

/** As `parseName`, of a text whose words are known. */
export function nameOfWords(words: readonly string[], text: string): Parsed<ParsedName> {
  if (words.length === 0) return refuse(text.trim() === '' ? NAME_PROBLEMS.required : NAME_PROBLEMS.unreadable(text));
  if (!words.every((word) => INITIAL.test(word) || WORD.test(word))) return refuse(NAME_PROBLEMS.unreadable(text));
  const [family, given, ...rest] = inOrder(words);
  if (family === undefined || given === undefined || INITIAL.test(family))
    return refuse(NAME_PROBLEMS.incomplete(text));
  if (!isOnePerson(rest)) return refuse(NAME_PROBLEMS.unreadable(text));
  return taken({
    family: written(family),
    given: written(given),
    patronymic: rest.length === 0 ? null : rest.map(written).join(' '),
    initialsOnly: INITIAL.test(given),
  });
}

const FULL = /^([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?) ([А-ЯЁ][а-яё]+)(?: ([А-ЯЁ][а-яё]+))?$/;
const SHORT = /^([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?) ([А-ЯЁ]\.) ?([А-ЯЁ]\.)$/;

/**
 * The name of a text that is written just as names should be, which most are; null for all others. It is what
 * `parseName` makes of it, a hundred times sooner.
 */
export function plainName(text: string): ParsedName | null {
  const full = FULL.exec(text);
  const [, family, given, patronymic = null] = full ?? SHORT.exec(text) ?? [];
  if (family === undefined || given === undefined) return null;
  const unusual = [family, given, patronymic ?? ''].some((word) => SUFFIX.test(word)) || PATRONYMIC.test(given);
  return unusual ? null : { family, given, patronymic, initialsOnly: full === null };
}

/** What follows the given name: a patronymic, perhaps of two words («Вели оглы», «Тху Ха»), but no second person. */
function isOnePerson(rest: readonly string[]): boolean {
  const [first, second, ...more] = rest;
  if (first === undefined || second === undefined) return true;
  if (more.length > 0 || INITIAL.test(second)) return false;
  return isPatronymicSuffix(second) || !(isPatronymic(first) || SURNAME.test(first));
}

/** Words of a name without numbering, remarks and stray digits; initials are split and end in a full stop. */
export function nameWords(text: string): readonly string[] {
  return tidy(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\s+[-–—]\s+\p{Ll}.*$/su, ' ')
    .replace(/,\s*(?:\d|\p{Ll}\p{Ll}).*$/su, ' ')
    .replace(/^[\s№]*\d+\s*[.)\-–—]?|\d+/gu, ' ')
    .trim()
    .replace(/^(\p{L}{2,})\s*[-‐‑–—−]\s*(?=\p{Lu}\p{L})/u, '$1-')
    .replace(/(?<=\p{L})[‐‑–—−](?=\p{L})/gu, '-')
    .replace(/(\p{Ll})(\p{Lu}\.)/gu, '$1 $2')
    .replace(/(?<!\p{L})(\p{L})\s*\.\s*/gu, (_, letter: string) => ` ${letter.toUpperCase()}. `)
    .split(/\s+/)
    .map((word) => cyrillic(word.replace(/^[,;:.•*"«»\-–—]+|[,;:•*"«»\-–—]+$|(?<=\p{L}{2,})\.+$/gu, '')))
    .filter((word) => word !== '')
    .map((word) => (/^\p{L}$/u.test(word) ? `${word.toUpperCase()}.` : word));
}

/** Latin letters typed by mistake look the same in print and break every comparison. */
function cyrillic(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

/** Family name first: «И.И. Иванов» and «Иван Иванович Иванов» are turned round. */
function inOrder(words: readonly string[]): readonly string[] {
  const firstFull = words.findIndex((word) => !INITIAL.test(word));
  if (firstFull > 0 && words.slice(firstFull + 1).length === 0)
    return [...words.slice(firstFull), ...words.slice(0, -1)];
  const [first, second, third] = words;
  const turned = words.length === 3 && first !== undefined && second !== undefined && third !== undefined;
  return turned && isPatronymic(second) && !isPatronymic(third) ? [third, first, second] : words;
}

export function isInitial(word: string): boolean {
  return INITIAL.test(word);
}

export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}

/** «оглы» and its kin, which belong to the word before. */
export function isPatronymicSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** Names in capitals or small letters are written as names; a mixed spelling is the person's own. */
function written(word: string): string {
  if (INITIAL.test(word) || LOWER_PARTICLE.test(word)) return word;
  if (isPatronymicSuffix(word)) return word.toLowerCase();
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

interface NameKeys {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
}

const KEYS = new WeakMap<ParsedName, NameKeys>();

/** The parts of a name as they are compared, worked out once: a name is looked up again and again. */
function keysOf(name: ParsedName): NameKeys {
  const found = KEYS.get(name);
  if (found) return found;
  const { patronymic } = name;
  const [family = '', given = '', last = ''] = partKeys([name.family, name.given, patronymic ?? '']);
  const keys = { family, given, patronymic: patronymic === null ? null : last };
  KEYS.set(name, keys);
  return keys;
}

/** Key under which families are looked up. */
export function familyKey(name: ParsedName): string {
  return keysOf(name).family;
}

/** Key by which two spellings of a name are the same: case, ё and е, spaces and full stops don't count. */
export function nameKey(name: ParsedName): string {
  const { family, given, patronymic } = keysOf(name);
  return patronymic === null ? `${family} ${given}` : `${family} ${given} ${patronymic}`;
}

/** Key of the family name with initials: equal for «Иванов Иван Иванович» and «Иванов И.И.». */
export function initialsKey(name: ParsedName): string {
  const { family, given, patronymic } = keysOf(name);
  const initials = [given, patronymic].filter((part) => part !== null).map((part) => part.slice(0, 1));
  return [family, ...initials].join(' ');
}

/**
 * Whether two names may be one person's: families equal, and each further part equal, or an initial of the other, or
 * missing on one side. A candidate, not a proof: the caller must make sure that exactly one person matches.
 */
export function matches(a: ParsedName, b: ParsedName): boolean {
  const [left, right] = [keysOf(a), keysOf(b)];
  return (
    left.family === right.family && partsMatch(left.given, right.given) && partsMatch(left.patronymic, right.patronymic)
  );
}

function partsMatch(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b;
}

const PLAIN_PARTS = /^[А-Яа-яЁё\n-]+$/;

/** Most names are plain letters, and folded at one go. */
function partKeys(parts: readonly string[]): readonly string[] {
  const together = parts.join('\n');
  return PLAIN_PARTS.test(together) ? together.toLowerCase().replaceAll('ё', 'е').split('\n') : parts.map(partKey);
}

function partKey(part: string): string {
  return part
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.'’ʼ`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

import type { Parsed } from '../workbook/grid.js';
import { refuse, takenWith } from '../workbook/grid.js';
import type { CellProblem } from '../workbook/problems.js';
import { NAME_PROBLEMS } from '../workbook/problems.js';
import { isCommonGivenName } from './given-names.data.js';
import { NAME_REFUSALS, NAME_WARNINGS } from './name.problems.js';
import { AND_WORDS, NO_NAME_WORDS, SMALL_WORDS, STATES } from './remarks.data.js';
import { ORGANISATIONS, RELATIVES, TITLE_MODIFIERS, TITLES } from './titles.data.js';
import { isLower, isTitle, key } from './titles.policy.js';

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
const PATRONYMIC = /(?:ич|вна|шна|чна|оглы|кызы|улы|гызы|уулу)$/iu;
const SUFFIX = /^(?:оглы|кызы|улы|гызы|уулу|углы|огли|кизи)$/iu;
/** A patronymic that isn't in the nominative. */
const OBLIQUE = /(?:[оеь]вич[ауе]|[оеь]вичем|[ьми]ич[ауе]|[вш]н[еу]|[вш]ной|вны|ичн[еуы]|ичной)$/iu;
/** Words of a name; «Л-И» is none. */
const WORD = /^(?!\p{L}-\p{L}$)\p{L}[\p{L}'’ʼ`]*(?:-\p{L}[\p{L}'’ʼ`]*)*$/u;
/** Endings of family names that no other word of a name has, but for a few given names. */
const FAMILY_ENDING = /(?:[оеё]ва?|[сц]к(?:ий|ая|ой)|енко)$/iu;
/** Those, and endings that given names have, too. */
const OFTEN_FAMILY_ENDING = /(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ой)|енко|ук|юк|[иы]х|ян|дзе|швили)$/iu;
const LOWER_PARTICLE = /^(?:оглы|кызы|улы|гызы|уулу|де|фон|ван|аль|эль|ибн|бен|дер|ди|да|ла|ле)$/u;

/** A name, and what is to be said of how it was read. */
interface Order {
  readonly words: readonly string[];
  readonly isGuessed: boolean;
}

/** The one person whose name these words are; `text` is what the cell has. */
export function nameOfWords(written: readonly string[], text: string): Parsed<ParsedName> {
  const words = withInitials(written);
  const problem = wordsProblem(words, text);
  if (problem !== null) return refuse(problem);
  const order = inOrder(words);
  if (order === null) return refuse(NAME_REFUSALS.twoFamilyNames(text));
  const [family, given, ...rest] = order.words;
  if (family === undefined || given === undefined || INITIAL.test(family))
    return refuse(NAME_PROBLEMS.incomplete(text));
  if (!isInitial(given) && isPatronymic(given)) {
    return refuse(looksLikeFamilyName(family) ? NAME_PROBLEMS.incomplete(text) : NAME_REFUSALS.noFamilyName(text));
  }
  if (!isOnePerson(given, rest)) return refuse(NAME_PROBLEMS.unreadable(text));
  const name: ParsedName = {
    family: spelled(family),
    given: spelled(given),
    patronymic: rest.length === 0 ? null : rest.map(spelled).join(' '),
    initialsOnly: INITIAL.test(given),
  };
  return takenWith(name, ...nameWarnings(name, order, words.length > written.length));
}

function nameWarnings(name: ParsedName, { isGuessed, words }: Order, hasInitials: boolean): readonly CellProblem[] {
  if (isGuessed) return [NAME_WARNINGS.guessed(name)];
  if (hasInitials) return [NAME_WARNINGS.initials(words.map(spelled).join(' '))];
  const isUsual = words.length < 3 || words.some((word) => isInitial(word) || isPatronymic(word));
  return isUsual ? [] : [NAME_WARNINGS.onePerson(words.map(spelled).join(' '))];
}

/** «Хохлов ЛИ»: two capitals behind a family name that isn't in capitals. */
function withInitials(words: readonly string[]): readonly string[] {
  const [family, letters, ...more] = words;
  if (family === undefined || letters === undefined || more.length > 0) return words;
  const areInitials = /^\p{Lu}{2}$/u.test(letters) && /\p{Ll}/u.test(family);
  return areInitials ? [family, ...[...letters].map((letter) => `${letter}.`)] : words;
}

function wordsProblem(words: readonly string[], text: string): CellProblem | null {
  if (words.length === 0) return text.trim() === '' ? NAME_PROBLEMS.required : NAME_PROBLEMS.unreadable(text);
  if (!words.every((word) => INITIAL.test(word) || WORD.test(word))) return NAME_PROBLEMS.unreadable(text);
  const strange = words.find((word) => !isInitial(word) && isNoName(word));
  if (strange !== undefined) return NAME_REFUSALS.unaccounted(strange, text);
  if (words.slice(1).some((word) => OBLIQUE.test(word) && !isPatronymic(word))) return NAME_REFUSALS.oblique(text);
  const latin = /\p{Script=Latin}/u.exec(words.join(''))?.[0];
  if (latin !== undefined && /\p{Script=Cyrillic}/u.test(words.join('')))
    return NAME_REFUSALS.mixedAlphabets(latin, text);
  return areNames(words) ? null : NAME_REFUSALS.smallLetters(text);
}

/** Names are written with capitals; where they aren't, initials, a patronymic or a common given name must say it. */
function areNames(words: readonly string[]): boolean {
  const small = words.filter((word) => isLower(word) && !LOWER_PARTICLE.test(word));
  const isKnown = (word: string) => isPatronymic(word) || isCommonGivenName(word);
  if (small.length === 0) return true;
  if (words.every((word) => isInitial(word) || small.includes(word))) return words.some((word) => isInitial(word) || isKnown(word)); // prettier-ignore
  // «братья Журавлёв Артём»
  return small.every((word) => isKnown(word) || looksLikeFamilyName(word));
}

const FULL = /^([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?) ([А-ЯЁ][а-яё]+)(?: ([А-ЯЁ][а-яё]+))?$/;
const SHORT = /^([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?) ([А-ЯЁ]\.) ?([А-ЯЁ]\.)$/;
const PLAIN_PATRONYMIC = /(?:вич|[иьм]ич|вна|ична)$/;

/**
 * The name of a text that is written just as names should be, which most are; null for all others. It is what reading
 * it at length makes of it, a hundred times sooner.
 */
export function plainName(text: string): ParsedName | null {
  const full = FULL.exec(text);
  const [, family, given, patronymic = null] = full ?? SHORT.exec(text) ?? [];
  if (family === undefined || given === undefined || mayBeNoName(family)) return null;
  const name = { family, given, patronymic, initialsOnly: full === null };
  if (full === null) return name;
  if (mayBeNoName(given) || FAMILY_ENDING.test(given) || PATRONYMIC.test(given)) return null;
  const isPlain = patronymic === null ? isPlainPair(family, given) : PLAIN_PATRONYMIC.test(patronymic);
  return isPlain ? name : null;
}

/** A family and a given name of which neither could be the other. */
function isPlainPair(family: string, given: string): boolean {
  return isCommonGivenName(given) && !isCommonGivenName(family);
}

const NO_NAMES = new Set([...TITLES, ...TITLE_MODIFIERS, ...ORGANISATIONS, ...RELATIVES, ...NO_NAME_WORDS, ...STATES, ...AND_WORDS]); // prettier-ignore

/** Whether a word is to be looked at more closely. */
function mayBeNoName(word: string): boolean {
  return word.includes('-') ? isTitle(word) : NO_NAMES.has(key(word)) || SUFFIX.test(word);
}

function isNoName(word: string): boolean {
  return NO_NAME_WORDS.has(key(word)) || (isLower(word) && SMALL_WORDS.has(word));
}

/** What follows the given name: a patronymic, perhaps of two words («Вели оглы», «Тху Ха»), but no second person. */
function isOnePerson(given: string, rest: readonly string[]): boolean {
  const [first, second, ...more] = rest;
  if (first === undefined) return true;
  if (second === undefined) return isPatronymic(first) || isInitial(first) || !looksLikeFamilyName(first);
  if (more.length > 0 || isInitial(second)) return false;
  if (isPatronymicSuffix(second)) return true;
  if (isPatronymic(second)) return false;
  const isSecondPerson = isCommonGivenName(given) && isCommonGivenName(second);
  return !isInitial(given) && !isPatronymic(first) && !looksLikeFamilyName(first) && !isSecondPerson;
}

/**
 * Family name first: «И.И. Иванов» and «Иван Иванович Иванов» are turned round. Which is which is certain by initials,
 * and guessed by a patronymic or by what given and family names look like; null where both words look like the latter.
 */
function inOrder(words: readonly string[]): Order | null {
  const certain = { words, isGuessed: false };
  const firstFull = words.findIndex((word) => !INITIAL.test(word));
  if (firstFull > 0) {
    const isTurned = firstFull === words.length - 1;
    return isTurned ? { ...certain, words: [...words.slice(firstFull), ...words.slice(0, -1)] } : certain;
  }
  const [first = '', second = '', third, fourth] = words;
  if (words.some(isInitial) || second === '') return certain;
  const turned = (...order: readonly string[]): Order => ({ words: order, isGuessed: true });
  if (third !== undefined && fourth !== undefined) {
    // «Али Вели оглы Мамедов»
    return isPatronymicSuffix(third) && !isPatronymicSuffix(fourth) ? turned(fourth, first, second, third) : certain;
  }
  // «Эркин уулу Бакыт»: whose child one is stands for the family name.
  if (third !== undefined && isPatronymicSuffix(second)) return turned(`${first} ${second}`, third);
  if (third !== undefined && isPatronymic(second)) {
    const isGiven = isCommonGivenName(first) || !looksLikeFamilyName(first);
    return isGiven && !isCommonGivenName(third) ? turned(third, first, second) : null;
  }
  return byEndings(words, turned);
}

/** The order by what the first two words look like: «Артём Журавлёв», «Артём Журавлёв Глебович». */
function byEndings(
  [first = '', second = '', third]: readonly string[],
  turned: (...order: readonly string[]) => Order,
): Order | null {
  const certain = { words: [first, second, ...(third === undefined ? [] : [third])], isGuessed: false };
  if (third !== undefined && !isPatronymic(third)) return certain;
  const rest = third === undefined ? [] : [third];
  const secondIsGiven = isCommonGivenName(second);
  if (isCommonGivenName(first) && !secondIsGiven && OFTEN_FAMILY_ENDING.test(second)) return turned(second, first, ...rest); // prettier-ignore
  if (secondIsGiven) return certain;
  if (!looksLikeFamilyName(second)) return { ...certain, isGuessed: third === undefined };
  return looksLikeFamilyName(first) ? null : turned(second, first, ...rest);
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

/** «Журавлёв», «Орловская», and no given name such as Яков or Ева. */
export function looksLikeFamilyName(word: string): boolean {
  return FAMILY_ENDING.test(word) && !isCommonGivenName(word);
}

/** Names in capitals or small letters are written as names; a mixed spelling is the person's own. */
function spelled(word: string): string {
  if (INITIAL.test(word) || LOWER_PARTICLE.test(word)) return word;
  if (isPatronymicSuffix(word)) return word.toLowerCase();
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

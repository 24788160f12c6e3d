import { ORGANISATIONS, TITLE_MODIFIERS, TITLES } from './titles.data.js';

/** The spelling in which words are looked up. */
export function key(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

/** Whether a word is in small letters; scripts that have no capitals have none. */
export function isLower(word: string): boolean {
  return word === word.toLowerCase() && word !== word.toUpperCase();
}

/** Whether a word of two letters or more is all in capitals. */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** «преподаватель», «педагог-психолог»; not «Мастеров». */
export function isTitle(word: string): boolean {
  const folded = key(word);
  if (TITLES.has(folded)) return true;
  return folded.includes('-') && folded.split('-').every((part) => TITLES.has(part) || TITLE_MODIFIERS.has(part));
}

/** «старший», «социальный»: no title alone. */
export function isTitleModifier(word: string): boolean {
  return TITLE_MODIFIERS.has(key(word));
}

/** Short family names look like legal forms, but for the capitals: «Ао» is one, «АО» is none. */
const SHORT = 3;

/** «ООО», «колледж»: what it is called follows. */
export function isOrganisation(word: string): boolean {
  return ORGANISATIONS.has(key(word)) && (word.length > SHORT || isLower(word) || isCapitals(word));
}

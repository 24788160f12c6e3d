import { CYRILLIC as LOOK_ALIKES } from '../workbook/look-alikes.js';

const ANY_LATIN = /\p{Script=Latin}/u;
const RUSSIAN = /\p{Script=Cyrillic}/u;
/** Words, and what stands in square brackets: keys of a college's system are as they are. */
const WORDS = /\[[^[\]]*\]|\p{L}+/gu;

/** A text in one alphabet, and which letters were of the other. */
export interface Letters {
  readonly text: string;
  /** Latin letters that were read as the Russian ones they look like, each once. */
  readonly replaced: readonly string[];
  /** A Latin letter within a Russian word that looks like no Russian one. */
  readonly foreign: string | null;
}

/**
 * A text with Russian letters where Latin ones were typed by mistake: they look the same in print and break every
 * comparison. A word wholly of look-alikes («A.C.», «HOPA») is Russian where all Latin words of the text are such; what
 * has a letter of its own (Smith, PhD) is Latin.
 */
export function inOneAlphabet(text: string): Letters {
  if (!ANY_LATIN.test(text)) return { text, replaced: [], foreign: null };
  const replaced = new Set<string>();
  let foreign: string | null = null;
  const words = text.match(WORDS) ?? [];
  const pure = words.filter((word) => !word.startsWith('[') && ANY_LATIN.test(word) && !RUSSIAN.test(word));
  const allAlike = pure.every((word) => [...word].every((letter) => Object.hasOwn(LOOK_ALIKES, letter)));
  const mended = text.replace(WORDS, (word) => {
    if (word.startsWith('[') || !ANY_LATIN.test(word)) return word;
    const isMixed = RUSSIAN.test(word);
    if (!isMixed && !allAlike) return word;
    const own = [...word].find((letter) => ANY_LATIN.test(letter) && !Object.hasOwn(LOOK_ALIKES, letter));
    if (own !== undefined) {
      foreign ??= own;
      return word;
    }
    return [...word].map((letter) => russianOf(letter, replaced)).join('');
  });
  return { text: mended, replaced: [...replaced], foreign };
}

function russianOf(letter: string, replaced: Set<string>): string {
  const russian = LOOK_ALIKES[letter];
  if (russian !== undefined) replaced.add(letter);
  return russian ?? letter;
}

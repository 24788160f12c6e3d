/** Words of a list as they are shown, each with the key by which it is found at the same place. */
export interface Words {
  readonly shown: string[];
  readonly keys: string[];
}

/** As a person wrote it, without the # in front, which C# and the like keep behind, and without signs that can't be seen. */
function tidy(word: string): string {
  return word
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#[#\s]*/, '');
}

/** Key under which words are the same: lower case, ё as е, single spaces, the underscores of #tags as spaces. */
export function wordKey(word: string): string {
  return tidy(word)
    .normalize('NFKC')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** A list of free words: #tags that stand in one entry come apart, and a word of a second spelling stands once. */
export function toWords(given: readonly string[]): Words {
  const byKey = new Map<string, string>();
  for (const word of given.flatMap((entry) => entry.split(/\s+(?=#)/)).map(tidy)) {
    const key = wordKey(word);
    if (key && !byKey.has(key)) byKey.set(key, word);
  }
  return { shown: [...byKey.values()], keys: [...byKey.keys()] };
}

/** The keys alone, to search by. */
export function wordKeys(given: readonly string[]): string[] {
  return toWords(given).keys;
}

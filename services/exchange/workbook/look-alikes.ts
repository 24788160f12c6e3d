/** Latin letters that look like Cyrillic ones, and what they pass for. */
export const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У', Ë: 'Ё', ë: 'ё',
}; // prettier-ignore

const WORD = /\p{L}+/gu;
const LATIN = /\p{Script=Latin}/u;

/** A text whose words of both alphabets are all Cyrillic, where that can be; words of one alphabet stay as they are. */
export function unmixed(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  // Each word is taken once and then looked at: to look ahead from each letter would take the square of its length.
  return text.replace(WORD, (word) => {
    if (!LATIN.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
    const letters = [...word].map((letter) => CYRILLIC[letter] ?? letter);
    return letters.some((letter) => LATIN.test(letter)) ? word : letters.join('');
  });
}

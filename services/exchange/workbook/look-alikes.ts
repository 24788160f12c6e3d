/** Latin letters that look like Cyrillic ones, and what they pass for. */
export const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У', Ë: 'Ё', ë: 'ё',
}; // prettier-ignore

const MIXED_WORD = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+/gu;

/** A text whose words of both alphabets are all Cyrillic, where that can be; words of one alphabet stay as they are. */
export function unmixed(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  return text.replace(MIXED_WORD, (word) => {
    const letters = [...word].map((letter) => CYRILLIC[letter] ?? letter);
    return letters.some((letter) => /\p{Script=Latin}/u.test(letter)) ? word : letters.join('');
  });
}

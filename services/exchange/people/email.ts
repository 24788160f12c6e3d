const EMAIL = /^[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}$/u;

/**
 * What is meant as an e-mail address; «@ivan» is a name in some messenger. It begins where a word does, and is looked for
 * nowhere else: else a long word without an @ would be read again from each of its letters.
 */
const MEANT_AS_EMAIL = /(?<![^\s@;,<>()"«»:/\\])[^\s@;,<>()"«»:/\\]+@[^\s;,<>()"«»\\]*/gu;
/** «ivan @mail.ru», «ivan@ mail.ru»: a space tore it. */
const TORN = /(?<!\S)[\p{L}\p{N}._-]{1,64}(?: @ ?| ?@ )[\p{L}\p{N}-]{1,63}\.\p{L}{2,24}(?!\p{L})/u;

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The addresses of a text as they are written, or what is wrong with one of them. */
export type Emails =
  | { readonly addresses: readonly string[] }
  | { readonly malformed: string }
  | { readonly mixed: string; readonly letter: string };

export function emailsOf(text: string): Emails {
  const torn = TORN.exec(text)?.[0];
  if (torn !== undefined) return { malformed: torn };
  const addresses: string[] = [];
  for (const [found] of text.matchAll(MEANT_AS_EMAIL)) {
    const address = found.replace(/[.'’!?]+$/u, '');
    const letter = strayLetter(address);
    if (letter !== null) return { mixed: address, letter };
    if (!EMAIL.test(address)) return { malformed: found };
    addresses.push(address);
  }
  return { addresses };
}

/** The address of a link to write to. */
export function linkedEmail(link: string | undefined): string | null {
  const address = /^mailto:([^?]+)/iu.exec(link ?? '')?.[1]?.trim();
  return address !== undefined && EMAIL.test(address) && strayLetter(address) === null ? address : null;
}

/**
 * A letter of another alphabet than the rest of the address: it looks the same and goes nowhere. A domain in Russian
 * letters (.рф) may have a Latin name before it.
 */
function strayLetter(address: string): string | null {
  const [name = '', domain = ''] = address.split('@');
  return strayIn(domain) ?? (CYRILLIC.test(domain) && !CYRILLIC.test(name) ? null : strayIn(`${name}${domain}`));
}

/** The first letter of the alphabet that is the rarer. */
function strayIn(text: string): string | null {
  const [latin, cyrillic] = [LATIN, CYRILLIC].map((script) => [...text].filter((letter) => script.test(letter)));
  if (latin!.length === 0 || cyrillic!.length === 0) return null;
  return (cyrillic!.length <= latin!.length ? cyrillic : latin)![0]!;
}

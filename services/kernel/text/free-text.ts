/** A free text as it is kept: trimmed, without signs that a database refuses; null when nothing is left of it. */
export function toText(given: string): string | null {
  return (
    given
      .toWellFormed()
      .replace(/[^\P{Cc}\t\n\r]/gu, ' ')
      .trim() || null
  );
}

/**
 * Whether a page may show a text as a link: a web address, after which words may stand, or no address at all;
 * `javascript:` is neither.
 */
export function isSafeLink(given: string): boolean {
  const text = given.trim();
  const [first = ''] = text.split(/\s/, 1);
  if (/^https?:/i.test(text)) return URL.canParse(first);
  return !/^[\p{Cc}\s]*[a-z][a-z\d+.\-\p{Cc}]*:(?!\s)/iu.test(text);
}

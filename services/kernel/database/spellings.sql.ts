/** A name (`n`), in small letters and without ё, as a pattern of how texts may write it: with ё or е, and any spaces. */
const SPELLINGS = String.raw`replace(replace(regexp_replace(n, '([][().*+?{}|^$\\-])', '\\\1', 'g'), 'е', '[её]'), ' ', '\s+')`;

/** A pattern of any of the names (an array of texts), to be looked for in any case; null where there is none. */
export const anyOfNames = (names: string): string =>
  `(select '(' || string_agg(${SPELLINGS}, '|') || ')' from unnest(${names}) n where n <> '')`;

/** A text (an expression) with a dash wherever the pattern finds a name. */
export const withoutNames = (text: string, pattern: string): string => `regexp_replace(${text}, ${pattern}, '—', 'gi')`;

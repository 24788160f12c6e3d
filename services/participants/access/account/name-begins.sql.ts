/** Whether words of a name begin as each of the texts, which are in lower case and have no ё. */
export const begins = (name: string, starts: string): string => `(
  select bool_and(strpos(' ' || translate(replace(lower(${name}), 'ё', 'е'), '-.', '  '), ' ' || t.start) > 0)
    from unnest(${starts}::text[]) as t (start))`;

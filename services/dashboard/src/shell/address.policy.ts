/** What to change in a query string; null takes a parameter out. */
export type Changes = Readonly<Record<string, string | null>>;

/** Signs that need no escape in a query, and with which an address is read more easily. */
const PLAIN: readonly (readonly [escaped: string, sign: string])[] = [
  ['%2F', '/'],
  ['%3A', ':'],
  ['%2C', ','],
];

/** A query string with its changes, without the sign before it. */
export function withChanges(search: string, changes: Changes): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return PLAIN.reduce((text, [escaped, sign]) => text.replaceAll(escaped, sign), params.toString());
}

/** A place with its query, where there is one. */
export function placeWith(path: string, search: string, changes: Changes): string {
  const query = withChanges(search, changes);
  return query === '' ? path : `${path}?${query}`;
}

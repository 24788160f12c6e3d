/** A value of JSON that answers are made of. */
export type Data = Record<string, unknown>;

/** A subgraph in this process gives a time as a Date, which is a value as a whole. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/**
 * Puts what one subgraph says of an object into what is known of it, in place. Objects merge, lists merge row by row,
 * and what is known is not undone by a null from elsewhere.
 */
export function mergeInto(target: Data, source: Data): void {
  if (target === source) return;
  for (const key in source) {
    // Nobody asks for it (see Keys); a subgraph that says it all the same must not reach what all objects share.
    if (key === '__proto__') continue;
    const given = source[key];
    const known = target[key];
    if (known === undefined || known === null) target[key] = given;
    else if (given !== undefined && given !== null) target[key] = merged(known, given);
  }
}

function merged(known: unknown, given: unknown): unknown {
  if (isData(known) && isData(given)) {
    mergeInto(known, given);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(given) && known.length === given.length) {
    for (let i = 0; i < known.length; i++) {
      const [one, other] = [known[i] as unknown, given[i] as unknown];
      known[i] = one === null || other === null ? (one ?? other) : merged(one, other);
    }
    return known;
  }
  return given;
}

/** The same once more, sharing nothing: two places of one answer may be asked different things under one name. */
export function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key in value) copy[key] = copied(value[key]);
  return copy;
}

import { letGoOfFirst } from './let-go.js';

/** Texts that are remembered of one kind, at most; those that came first go first. */
const MOST = 2_000;

/** Longer ones are read each time. */
const LONGEST = 4_096;

/**
 * Reads JSON that comes again and again as the same text: what a college has counted, with each page that shows it. A text
 * says all that it says, so whoever has read it needs no word of what has changed. What is read is shared, and frozen. Not for
 * what names people: it would be remembered when they are erased.
 */
export function knownJson<Value>(): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = JSON.parse(text, (_key, inner: unknown) => Object.freeze(inner)) as Value;
      if (text.length <= LONGEST) known.set(text, value);
      letGoOfFirst(known, MOST);
    }
    return value;
  };
}

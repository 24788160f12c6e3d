/** Levels at which an object is written key by key: those above the first list of an answer, hardly ever more. */
const LEVELS = 6;

/** What a part of a list should come to, in characters: few enough parts to cost nothing, none of them large. */
const PART = 16_384;

/** More than may be written. */
export class TooMuch extends Error {}

/**
 * JSON of a value as `JSON.stringify` writes it, in parts that are counted as they are written: of what is too much no
 * more is ever held than the bound and one part. The parts are left to the engine, which takes a fraction of the time.
 * @throws TooMuch for more than so many characters
 */
export function boundedJson(value: unknown, most: number): string {
  const parts: string[] = [];
  let left = most;

  function add(text: string): void {
    left -= text.length;
    if (left < 0) throw new TooMuch();
    parts.push(text);
  }

  function write(one: unknown, level: number): void {
    if (level < LEVELS && Array.isArray(one)) writeList(one, level);
    else if (level < LEVELS && isPlain(one)) writeObject(one, level);
    else add(JSON.stringify(one) ?? 'null');
  }

  function writeList(list: readonly unknown[], level: number): void {
    add('[');
    if (list.length === 1) write(list[0], level + 1);
    else writeInParts(list);
    add(']');
  }

  /** Takes as many elements at a time as those before let expect to come to a part. */
  function writeInParts(list: readonly unknown[]): void {
    let size = 1;
    for (let from = 0; from < list.length;) {
      const text = JSON.stringify(list.slice(from, from + size)).slice(1, -1);
      add(from > 0 ? `,${text}` : text);
      from += size;
      size = Math.max(1, Math.min(2 * size, Math.ceil((size * PART) / text.length)));
    }
  }

  function writeObject(object: Readonly<Record<string, unknown>>, level: number): void {
    let before = '{';
    for (const key of Object.keys(object)) {
      const one = object[key];
      if (one === undefined || typeof one === 'function') continue;
      add(`${before}${JSON.stringify(key)}:`);
      before = ',';
      write(one, level + 1);
    }
    add(before === '{' ? '{}' : '}');
  }

  write(value, 0);
  return parts.join('');
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}

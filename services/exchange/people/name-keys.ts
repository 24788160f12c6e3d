import type { ParsedName } from './name.js';

interface NameKeys {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
}

const KEYS = new WeakMap<ParsedName, NameKeys>();

/** The parts of a name as they are compared, worked out once: a name is looked up again and again. */
function keysOf(name: ParsedName): NameKeys {
  const found = KEYS.get(name);
  if (found) return found;
  const { patronymic } = name;
  const [family = '', given = '', last = ''] = partKeys([name.family, name.given, patronymic ?? '']);
  const keys = { family, given, patronymic: patronymic === null ? null : last };
  KEYS.set(name, keys);
  return keys;
}

/** Key under which families are looked up. */
export function familyKey(name: ParsedName): string {
  return keysOf(name).family;
}

/** Key by which two spellings of a name are the same: case, ё and е, spaces and full stops don't count. */
export function nameKey(name: ParsedName): string {
  const { family, given, patronymic } = keysOf(name);
  return patronymic === null ? `${family} ${given}` : `${family} ${given} ${patronymic}`;
}

/** Key of the family name with initials: equal for «Иванов Иван Иванович» and «Иванов И.И.». */
export function initialsKey(name: ParsedName): string {
  const { family, given, patronymic } = keysOf(name);
  const initials = [given, patronymic].filter((part) => part !== null).map((part) => part.slice(0, 1));
  return [family, ...initials].join(' ');
}

/**
 * Whether two names may be one person's: families equal, and each further part equal, or an initial of the other, or
 * missing on one side. A candidate, not a proof: the caller must make sure that exactly one person matches.
 */
export function matches(a: ParsedName, b: ParsedName): boolean {
  const [left, right] = [keysOf(a), keysOf(b)];
  return (
    left.family === right.family && partsMatch(left.given, right.given) && partsMatch(left.patronymic, right.patronymic)
  );
}

function partsMatch(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b;
}

const PLAIN_PARTS = /^[А-Яа-яЁё\n-]+$/;

/** Most names are plain letters, and folded at one go. */
function partKeys(parts: readonly string[]): readonly string[] {
  const together = parts.join('\n');
  return PLAIN_PARTS.test(together) ? together.toLowerCase().replaceAll('ё', 'е').split('\n') : parts.map(partKey);
}

function partKey(part: string): string {
  return part
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.'’ʼ`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

import { foldText } from '../workbook/grid.js';

/** Ages of mentees that a mentor would take, in full years; a side without a bound is open. */
export interface PreferredAge {
  readonly from?: number;
  readonly to?: number;
}

/** Ages that the hub takes for those of mentees. */
export const [YOUNGEST, OLDEST] = [5, 100];

const YEARS = String.raw`(?:\s*(?:лет|года?|г|л)\.?)?`;
const AGE = String.raw`(\d{1,3})${YEARS}`;
const ANY =
  /^(?:любо(?:й|го)|все|всех|вс[её] равно|не ?важно|не имеет значения|без ограничений|неограничен|any)(?: возраст\S*)?$/u;

/** Bounds count in, as they are written: one mentor too many in a list is better than one too few. */
const SHAPES: readonly (readonly [RegExp, (...ages: number[]) => PreferredAge])[] = [
  [shape(String.raw`(?:от |с )?${AGE}\s*(?:-|–|—|до|по)\s*${AGE}`), (from, to) => ({ from, to })],
  [shape(String.raw`(?:от|с|старше|не младше|больше|более|не менее|>=?|≥)\s*${AGE}(?: и (?:старше|выше|более))?`), (from) => ({ from })], // prettier-ignore
  [shape(String.raw`${AGE}\s*(?:\+|и (?:старше|выше|более))`), (from) => ({ from })],
  [shape(String.raw`(?:до|младше|моложе|не старше|меньше|менее|не более|<=?|≤)\s*${AGE}`), (to) => ({ to })],
  [shape(String.raw`${AGE}\s*и (?:младше|моложе|менее)`), (to) => ({ to })],
  [shape(AGE), (age) => ({ from: age, to: age })],
];

function shape(source: string): RegExp {
  return new RegExp(`^${source}$`, 'u');
}

/** The ages that a cell means: «14–17», «старше 16», «любой»; null where it can't be told, and the words alone count. */
export function parsePreferredAge(text: string): PreferredAge | null {
  if (ANY.test(foldText(text))) return {};
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^(?:желательно |примерно |около |возраст:? ?)/u, '')
    .replace(/\.$/, '')
    .trim();
  for (const [pattern, ages] of SHAPES) {
    const found = pattern.exec(plain);
    if (found) return plausible(ages(...found.slice(1).map(Number)));
  }
  return null;
}

function plausible(age: PreferredAge): PreferredAge | null {
  const { from = YOUNGEST, to = OLDEST } = age;
  return from >= YOUNGEST && to <= OLDEST && from <= to ? age : null;
}

/** The ages as a cell says them; null where there is no bound. */
export function preferredAgeText({ from, to }: { from: number | null; to: number | null }): string | null {
  if (from !== null && to !== null) return from === to ? String(from) : `${from}–${to}`;
  if (from !== null) return `от ${from}`;
  return to === null ? null : `до ${to}`;
}

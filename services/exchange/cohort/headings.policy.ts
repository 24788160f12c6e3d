import { fitOf } from '../workbook/header-names.js';
import type { Assessment, Session } from './cohort-to-exchange.js';
import { shownDate } from './shown-date.js';

/** What the columns of a cohort are headed with: of sessions by their ids, of assessments by their codes. */
export interface Headings {
  readonly sessions: ReadonlyMap<string, string>;
  readonly assessments: ReadonlyMap<string, string>;
}

interface Headed {
  readonly of: keyof Headings;
  readonly key: string;
  /** How it may be headed: the first that nothing else is headed with is taken. */
  readonly forms: readonly string[];
}

/**
 * A session is headed with day and title, an assessment with its title; where something else would be headed so as well,
 * with the time or the code besides; and where that isn't enough, with a number in front.
 */
export function headingsOf(sessions: readonly Session[], assessments: readonly Assessment[]): Headings {
  const items: readonly Headed[] = [
    ...sessions.map(({ id: key, day, startsAt, title }): Headed => {
      const date = shownDate(day);
      return { of: 'sessions', key, forms: [`${date} ${title}`, `${date} ${startsAt} ${title}`] };
    }),
    ...assessments.map(({ code: key, title }): Headed => ({
      of: 'assessments',
      key,
      forms: [title, `${title} [${key}]`],
    })),
  ];
  const found = { sessions: new Map<string, string>(), assessments: new Map<string, string>() };
  const used = new Set<string>();
  const take = ({ of, key }: Headed, heading: string) => {
    used.add(headingKey(heading));
    found[of].set(key, heading);
  };
  const isFree = (heading: string) => !used.has(headingKey(heading)) && !isReserved(heading);
  let open = items;
  for (const n of [0, 1]) {
    for (const [, same] of Map.groupBy(open, ({ forms }) => headingKey(forms[n]!))) {
      const heading = same[0]!.forms[n]!;
      if (same.length === 1 && isFree(heading)) take(same[0]!, heading);
    }
    open = open.filter(({ of, key }) => !found[of].has(key));
  }
  for (const item of open) {
    let n = 1;
    while (!isFree(`(${n}) ${item.forms[1]}`)) n += 1;
    take(item, `(${n}) ${item.forms[1]}`);
  }
  return found;
}

/** What says nothing, or is the name of a column that every table of results has. */
const isReserved = (heading: string): boolean => headingKey(heading) === '' || fitOf(heading, 'results') !== null;

/** By which headings are the same: letters and digits alone, in any case. */
export const headingKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, '');

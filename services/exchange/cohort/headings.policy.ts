import { shownDate } from './shown-date.js';
import type { Assessment, Session } from './cohort-to-exchange.js';

/**
 * What the columns of sessions are headed with: day and title; where two would be headed alike the time as well, and
 * where that isn't enough their number.
 */
export function sessionHeadings(sessions: readonly Session[]): ReadonlyMap<string, string> {
  return headings(
    sessions,
    ({ id }) => id,
    ({ day, title }) => `${shownDate(day)} ${title}`,
    ({ day, startsAt, title }) => `${shownDate(day)} ${startsAt} ${title}`,
  );
}

/** What the columns of assessments are headed with: the title; where two would be headed alike the code as well. */
export function assessmentHeadings(assessments: readonly Assessment[]): ReadonlyMap<string, string> {
  return headings(
    assessments,
    ({ code }) => code,
    ({ title }) => title,
    ({ title, code }) => `${title} [${code}]`,
  );
}

function headings<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  ...forms: readonly ((item: Item) => string)[]
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let open = [...items];
  for (const form of forms) {
    const alike = Map.groupBy(open, (item) => headingKey(form(item)));
    for (const [, same] of alike) if (same.length === 1) found.set(keyOf(same[0]!), form(same[0]!));
    open = open.filter((item) => !found.has(keyOf(item)));
  }
  const last = forms.at(-1)!;
  for (const [n, item] of open.entries()) found.set(keyOf(item), `${last(item)} (${n + 1})`);
  return found;
}

/** By which headings are the same: letters and digits alone, in any case. */
export const headingKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, '');

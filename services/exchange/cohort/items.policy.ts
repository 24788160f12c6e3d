import type { ItemColumns, ItemFit } from '../workbook/item-columns.js';
import type { Assessment, Session } from './cohort-to-exchange.js';
import { gradebookHeading, leftOutOfGradebook } from './gradebook.policy.js';
import { headingKey, headingsOf } from './headings.policy.js';
import { shownDate } from './shown-date.js';
import { COUNTED } from './counted.data.js';

/** The fields of columns of one cohort, beside those that every table of results has. */
export const attendanceField = (sessionId: string) => `attendance ${sessionId}` as const;
export const markField = (code: string) => `mark ${code}` as const;

export type ItemField = ReturnType<typeof attendanceField> | ReturnType<typeof markField>;

const [WHOLE, VALUE, PERCENT] = [3, 2, 1];

interface Items {
  readonly sessions: readonly Session[];
  readonly assessments: readonly Assessment[];
}

/** The columns of a cohort's results: its sessions, and its assessments as the hub and gradebooks head them. */
export function itemColumns(items: Items): ItemColumns {
  const whole = wholeHeadings(items);
  const named = namedAssessments(items.assessments);
  return {
    fitOf(header): ItemFit | null {
      const field = whole.get(headingKey(header));
      if (field !== undefined) return { field, weight: WHOLE };
      const { titles, display } = gradebookHeading(header);
      if (display === 'LETTER' || display === 'FEEDBACK') return null;
      const found = titles.map((title) => named.get(headingKey(title))).find((each) => each !== undefined);
      return found === undefined ? null : { field: found, weight: display === 'PERCENT' ? PERCENT : VALUE };
    },
    leftOut: (header) => (COUNTED_KEYS.has(headingKey(header)) ? null : leftOutOfGradebook(header)),
  };
}

/** Headed so by the hub: whoever reads them sees there that they are counted. */
const COUNTED_KEYS = new Set(Object.values(COUNTED).map(headingKey));

function wholeHeadings({ sessions, assessments }: Items): ReadonlyMap<string, ItemField> {
  const found = new Map<string, ItemField>();
  const headings = headingsOf(sessions, assessments);
  for (const [id, heading] of headings.sessions) found.set(headingKey(heading), attendanceField(id));
  for (const [code, heading] of headings.assessments) found.set(headingKey(heading), markField(code));
  // A day alone is a session, where it is the only one of that day.
  for (const [day, same] of Map.groupBy(sessions, (session) => session.day)) {
    const key = headingKey(shownDate(day));
    if (same.length === 1 && !found.has(key)) found.set(key, attendanceField(same[0]!.id));
  }
  return found;
}

/** Assessments by their codes, and by their titles where no other one is called so. */
function namedAssessments(assessments: readonly Assessment[]): ReadonlyMap<string, ItemField> {
  const byTitle = Map.groupBy(assessments, ({ title }) => headingKey(title));
  const found = new Map<string, ItemField>();
  for (const [title, same] of byTitle) if (same.length === 1) found.set(title, markField(same[0]!.code));
  for (const { code } of assessments) if (!found.has(headingKey(code))) found.set(headingKey(code), markField(code));
  return found;
}

/** Whether the column under this heading holds parts of a hundred. */
export const isOfPercents = (header: string): boolean => gradebookHeading(header).display === 'PERCENT';

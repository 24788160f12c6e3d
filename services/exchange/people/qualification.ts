import type { Parsed } from '../workbook/grid.js';
import { refuse, taken } from '../workbook/grid.js';
import { CONTENT_PROBLEMS } from '../workbook/problems.js';

/** Qualification categories of a teacher as a mentor or methodist (order 196). */
export type Qualification = 'MENTOR' | 'METHODIST';

/** How a sheet names them, each by a word that `parseQualification` knows. */
export const QUALIFICATION_WORDS: Readonly<Record<Qualification, string>> = {
  MENTOR: 'педагог-наставник',
  METHODIST: 'педагог-методист',
};

/** What a teacher may have besides, which the hub does not keep. */
const OTHERS = [
  'высш',
  'перв',
  'втор',
  'соответств',
  'без категории',
  'нет',
  '-',
  '–',
  '—',
  'none',
  'highest',
  'first',
];

/** A cell on the category of a teacher; the usual ones (first, highest) are no answer, and no mistake. */
export function parseQualification(text: string): Parsed<Qualification | null> {
  const folded = text.toLowerCase().trim();
  if (/наставник|mentor/.test(folded)) return taken('MENTOR');
  if (/методист|methodist/.test(folded)) return taken('METHODIST');
  if (OTHERS.some((word) => folded.startsWith(word))) return taken(null);
  return refuse(CONTENT_PROBLEMS.unreadableQualification(text));
}

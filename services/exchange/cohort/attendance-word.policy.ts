import { cellText, foldText, refuse, taken, type Cell, type Parsed } from '../workbook/grid.js';
import type { Status } from './cohort-to-exchange.js';
import { COHORT_PROBLEMS } from './cohort.problems.js';

/** How the hub writes attendance. «+» would be taken for the beginning of a formula. */
export const ATTENDANCE_WORDS: Readonly<Record<Status, string>> = { PRESENT: 'был', ABSENT: 'н', EXCUSED: 'уваж.' };

/** What journals and learning systems write, as `foldText` has it. A Latin letter that looks alike stands for itself. */
const WORDS: Readonly<Record<Status, readonly string[]>> = {
  PRESENT: ['был', 'была', 'были', 'да', 'yes', 'п', 'p', 'присут', 'присутствовал', 'присутствовала', 'present', 'true', 'истина'], // prettier-ignore
  ABSENT: ['н', 'нб', 'н б', 'нет', 'no', 'не был', 'не была', 'a', 'а', 'abs', 'absent', 'отсут', 'отсутствовал', 'отсутствовала', 'неуваж', 'неув'], // prettier-ignore
  EXCUSED: ['б', 'у', 'б у', 'ув', 'уваж', 'уважительная', 'по уважительной причине', 'болел', 'болела', 'болезнь', 'e', 'excused'], // prettier-ignore
};

const STATUSES: ReadonlyMap<string, Status> = new Map(
  (['PRESENT', 'ABSENT', 'EXCUSED'] as const).flatMap((status) => WORDS[status].map((word) => [word, status] as const)),
);

const TICKS = /^[+✓✔☑]$/u;
/** Nothing is said: a dash of a gradebook, or a box that nobody has ticked. */
const NOTHING = /^[-–—−☐]?$/u;

/** Whether somebody was at a session; null where the cell doesn't say. */
export function parseAttendance(cell: Cell): Parsed<Status | null> {
  if (cell?.value === false) return taken(null);
  const text = cellText(cell);
  if (NOTHING.test(text)) return taken(null);
  const status = TICKS.test(text) ? 'PRESENT' : STATUSES.get(foldText(text));
  return status === undefined ? refuse(COHORT_PROBLEMS.unreadableAttendance(text)) : taken(status);
}

import type { Bilingual } from '#kernel/i18n/messages.js';
import { WARNINGS } from '../workbook/warnings.js';

/** In which form a gradebook shows what its column holds, by the words in brackets behind its heading. */
type Display = 'VALUE' | 'PERCENT' | 'LETTER' | 'FEEDBACK';

const DISPLAYS: Readonly<Record<string, Display>> = {
  значение: 'VALUE',
  real: 'VALUE',
  проценты: 'PERCENT',
  процент: 'PERCENT',
  percentage: 'PERCENT',
  буква: 'LETTER',
  letter: 'LETTER',
  отзыв: 'FEEDBACK',
  feedback: 'FEEDBACK',
};

/** What a heading of a gradebook is made of: «Тест: Итоговый тест (Значение)». */
export interface GradebookHeading {
  /** Without the form, and where there is one without the kind of activity: what the teacher called it. */
  readonly titles: readonly string[];
  readonly display: Display | null;
}

const DISPLAY = /\s*\(([^()]+)\)\s*$/u;
/** «Тест:», «Quiz:»: Moodle names the kind of an activity, in Russian without a space behind it. */
const ACTIVITY = /^\s*[\p{L} ]{2,40}:\s*/u;

export function gradebookHeading(header: string): GradebookHeading {
  const display = DISPLAYS[(DISPLAY.exec(header)?.[1] ?? '').trim().toLowerCase()] ?? null;
  const whole = display === null ? header : header.replace(DISPLAY, '');
  return { titles: [whole, ...(ACTIVITY.test(whole) ? [whole.replace(ACTIVITY, '')] : [])], display };
}

/** Totals, which the rule of the course has the hub count. */
const TOTAL = /^(?:итоговая оценка за курс|итого в категории|итог категории|course total|category total|.* total$)/u;
/** What a gradebook says besides: when it was exported, where somebody works, whether their account is suspended. */
const NO_MARK =
  /^(?:последн(?:ие|яя) загруж|последняя загрузка|last downloaded from this course|отдел|department|username|логин|suspended|приостановлен)/u;

/** Why a column of a gradebook is not read, where that is known. */
export function leftOutOfGradebook(header: string): Bilingual | undefined {
  const { titles, display } = gradebookHeading(header);
  const folded = titles[0]!.trim().toLowerCase();
  if (TOTAL.test(folded)) return WARNINGS.countedColumn(header);
  if (display === 'FEEDBACK' || NO_MARK.test(folded)) return WARNINGS.otherGradebookColumn(header);
  return display === 'LETTER' ? WARNINGS.letterColumn(header) : undefined;
}

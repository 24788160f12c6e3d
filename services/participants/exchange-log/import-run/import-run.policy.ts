import type { Problem } from '#kernel/graph/problem.js';

/** More rows than a file of the size that the hub takes can hold. */
const MOST_ROWS = 1_000_000;
const LONGEST_NAME = 255;

interface Run {
  readonly kind: string;
  readonly year?: number | null;
  readonly fileName?: string | null;
  readonly taken: number;
  readonly refused: number;
  readonly unchanged: number;
}

/** What is wrong with the record of an import; empty when it can be kept. */
export function runProblems({ kind, year, fileName, taken, refused, unchanged }: Run): Problem[] {
  const problems: Problem[] = [];
  const counted = [taken, refused, unchanged].every((count) => count >= 0 && count <= MOST_ROWS);
  if (!counted || unchanged > taken) {
    problems.push({
      code: 'ROW_COUNTS_MALFORMED',
      path: ['taken'],
      text: {
        ru: 'Число строк — от 0 до {most}, и без изменений среди принятых их не больше, чем принятых.',
        en: 'Rows are 0 to {most}, and of those taken no more are unchanged than were taken.',
      },
      values: { most: MOST_ROWS },
    });
  }
  if ((year == null) !== (kind === 'HEADCOUNT')) {
    problems.push({
      code: 'IMPORT_YEAR_MISPLACED',
      path: ['year'],
      text: {
        ru: 'Базы загружаются за учебный год: назовите его; у таблицы численности год стоит в каждой строке.',
        en: 'Bases are imported for an academic year: name it; a table of headcounts has it in each row.',
      },
    });
  }
  if (fileName != null && (fileName.length > LONGEST_NAME || /\p{Cc}/u.test(fileName))) {
    problems.push({
      code: 'FILE_NAME_MALFORMED',
      path: ['fileName'],
      text: {
        ru: 'Имя файла — до {longest} знаков в одну строку.',
        en: 'A file name has up to {longest} characters on one line.',
      },
      values: { longest: LONGEST_NAME },
    });
  }
  return problems;
}

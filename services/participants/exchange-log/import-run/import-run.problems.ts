import { problemsOf } from '#kernel/graph/problem.js';

/** Why the record of an import is not kept. */
export const importRunProblem = problemsOf({
  ROW_COUNTS_MALFORMED: {
    ru: 'Число строк — от 0 до {most}, и без изменений среди принятых их не больше, чем принятых.',
    en: 'Rows are 0 to {most}, and of those taken no more are unchanged than were taken.',
  },
  IMPORT_YEAR_MISPLACED: {
    ru: 'Базы загружаются за учебный год: назовите его; у таблицы численности год стоит в каждой строке.',
    en: 'Bases are imported for an academic year: name it; a table of headcounts has it in each row.',
  },
  IMPORT_ID_UNUSABLE: {
    ru: 'Ключ импорта — новый UUIDv7: этот записан иначе или уже занят.',
    en: 'The id of an import is a new UUIDv7: this one is written otherwise, or taken.',
  },
  IMPORT_WARNINGS_MALFORMED: {
    ru: 'Перечислено не больше {most} предупреждений и не больше их общего числа; лист и столбец — до {longest} знаков в одну строку, строка — с 1.',
    en: 'At most {most} warnings are listed, and no more than there are; sheet and column have up to {longest} characters on one line, rows begin at 1.',
  },
  FILE_NAME_MALFORMED: {
    ru: 'Имя файла — до {longest} знаков в одну строку.',
    en: 'A file name has up to {longest} characters on one line.',
  },
});

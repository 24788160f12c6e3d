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
  IMPORT_FILE_MALFORMED: {
    ru: 'Файл называют по SHA-256 (64 шестнадцатеричных знака) и размеру; листов до {sheets}, имя листа — до {longest} знаков в одну строку.',
    en: 'A file is named by its SHA-256 (64 hexadecimal digits) and its size; up to {sheets} sheets, each by up to {longest} characters on one line.',
  },
  IMPORT_UNDER_WAY: {
    ru: 'Эта загрузка ещё идёт: продолжить можно ту, что прервана.',
    en: 'This import is still under way: what can be taken up again is one that broke off.',
  },
  IMPORT_TAKEN_OVER: {
    ru: 'Этой загрузки нет, или её продолжает другой: здесь она закончена.',
    en: 'There is no such import, or somebody else goes on with it: here it is over.',
  },
  IMPORT_PROGRESS_MALFORMED: {
    ru: 'Ход загрузки — от 0 до числа шагов, которых не больше {most}.',
    en: 'How far an import is goes from 0 to the number of its steps, of which there are up to {most}.',
  },
  FILE_NAME_MALFORMED: {
    ru: 'Имя файла — до {longest} знаков в одну строку.',
    en: 'A file name has up to {longest} characters on one line.',
  },
});

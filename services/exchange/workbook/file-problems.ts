import type { Bilingual } from '#kernel/i18n/messages.js';
import { problem, shown } from './problem-words.js';

/** Why a file is not taken as a whole. */
export const FILE_PROBLEMS = {
  notFound: problem(
    'Файл не найден или не читается: проверьте путь.',
    'The file does not exist or cannot be read: check the path.',
  ),
  notASpreadsheet: problem(
    'Это не таблица: сохраните её в Excel как «Книга Excel (.xlsx)» или CSV и повторите.',
    'This is not a spreadsheet: save it as an Excel workbook (.xlsx) or CSV and try again.',
  ),
  binaryFormat: problem(
    'Двоичная книга Excel (.xlsb): откройте файл и сохраните его как «Книга Excel (.xlsx)».',
    'This is a binary Excel workbook (.xlsb): open the file and save it as an Excel workbook (.xlsx).',
  ),
  webPage: problem(
    'Это веб-страница с именем таблицы: откройте её в Excel и сохраните как «Книга Excel (.xlsx)».',
    'This is a web page under the name of a spreadsheet: open it in Excel and save it as an Excel workbook (.xlsx).',
  ),
  xmlTable: problem(
    'Это таблица XML (Excel 2003 или выгрузка программы): откройте её в Excel и сохраните как «Книга Excel (.xlsx)».',
    'This is an XML table (of Excel 2003 or a program): open it in Excel and save it as an Excel workbook (.xlsx).',
  ),
  encoding: problem(
    'Кодировка файла не распознана, русские буквы не читаются: сохраните его в Excel как «CSV UTF-8» или «Книга Excel (.xlsx)».',
    'The encoding of the file is not known, its letters make no words: save it in Excel as "CSV UTF-8" or as a workbook (.xlsx).',
  ),
  encodedTwice: problem(
    'Кодировка файла испорчена: его открыли в чужой кодировке и сохранили («РўРµРєСЃС‚» вместо «Текст»). Выгрузите таблицу заново как «CSV UTF-8» или «Книга Excel (.xlsx)».',
    'The encoding of the file is broken: it was opened in another one and saved. Export the table again as "CSV UTF-8" or as a workbook (.xlsx).',
  ),
  passwordProtected: problem(
    'Файл защищён паролем: снимите пароль на открытие и повторите.',
    'The file is protected by a password: remove the password and try again.',
  ),
  truncated: problem(
    'Файл повреждён или обрывается: скачайте или сохраните его заново.',
    'The file is damaged or cut short: download or save it again.',
  ),
  tooLarge: problem(
    'Файл слишком велик (больше 200 МБ в распакованном виде): уберите рисунки и лишние листы.',
    'The file is too large (over 200 MB unpacked): remove pictures and sheets that are not needed.',
  ),
  tooMuchMemory: problem(
    'Чтобы прочесть файл, не хватает памяти: уберите рисунки, лишние листы и оформление или разделите таблицу на файлы.',
    'Reading the file takes too much memory: remove pictures, spare sheets and formatting, or split the table into files.',
  ),
  tooSlow: problem(
    'Файл читается слишком долго: уберите лишние листы и оформление или разделите таблицу на файлы.',
    'Reading the file takes too long: remove spare sheets and formatting, or split the table into files.',
  ),
  tooManyRows: problem(
    'В листе больше 100 000 строк: разделите его на несколько файлов.',
    'The sheet has more than 100,000 rows: split it into several files.',
  ),
  empty: problem(
    'В файле нет данных: проверьте, тот ли файл выбран.',
    'The file holds no data: check that it is the right one.',
  ),
  noSuchSheet: (name: string, sheets: readonly string[]): Bilingual =>
    problem(
      `В файле нет листа «${shown(name)}»: в нём ${sheets.map((each) => `«${shown(each)}»`).join(', ')}.`,
      `The file has no sheet "${shown(name)}": it has ${sheets.map((each) => `"${shown(each)}"`).join(', ')}.`,
    ),
  headerNotFound: (expected: readonly string[]): Bilingual =>
    problem(
      `Не найдена строка заголовков: нужны столбцы ${expected.map((title) => `«${title}»`).join(', ')}.`,
      `No header row was found: it needs the columns ${expected.map((title) => `"${title}"`).join(', ')}.`,
    ),
  noItems: problem(
    'В файле нет ни одного столбца с занятием или заданием этой группы: выгрузите её список и сверьте заголовки.',
    'The file has no column of a session or an assessment of this cohort: export its list and compare the headers.',
  ),
  wrongSheet: (title: string, other: string): Bilingual =>
    problem(
      `Лист похож на таблицу «${other}», а не «${title}»: загрузите его как ту таблицу или выберите другой файл.`,
      `The sheet looks like "${other}", not "${title}": import it as that table, or choose another file.`,
    ),
} as const;

/** Heads the column that the hub adds to refused rows; one of an earlier time is passed over when they come again. */
export const PROBLEM_HEADER = problem('Почему не принято', 'Why it was not taken');

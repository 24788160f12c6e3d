import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import type { CellObject } from '@e965/xlsx';
import * as XLSX from '@e965/xlsx';
import type { Random } from '#kernel/random/random.js';
import type { ImportKind } from '../bases/columns.js';

/** A cell as somebody wrote it, and what is to become of it: what is read, with a warning or not, or a refusal. */
interface Written {
  readonly cell: string | number | CellObject;
  readonly read?: unknown;
  readonly warned?: true;
  readonly refused?: true;
}

export interface WrittenRow {
  readonly sheet: string;
  /** As the spreadsheet program shows it. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Written>>;
  /** What a report calls the columns: as they are headed, on one line. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface WholeSheet {
  readonly kind: ImportKind;
  readonly file: Buffer;
  readonly rows: readonly WrittenRow[];
  /** What the file was made of, for a failure to be understood. */
  readonly made: string;
}

const right = (cell: Written['cell'], read: unknown): Written => ({ cell, read });
const warned = (cell: Written['cell'], read: unknown): Written => ({ cell, read, warned: true });
const refused = (cell: Written['cell']): Written => ({ cell, refused: true });

const FAMILIES = ['Журавлёв', 'Орлова', 'Петренко', 'Соколов', 'Зайцева', 'Лебедев', 'Морозова', 'Ильинский'];
const GIVEN = ['Артём', 'Анна', 'Лев', 'Ольга', 'Иван', 'Мария'];
const PATRONYMICS = ['Глебович', 'Петровна', 'Олегович', 'Юрьевна'];
const DATE_CELL: CellObject = { t: 'n', v: 45_566, z: String.raw`dd\.mm\.yyyy` };
const GROUP_AS_DATE: CellObject = { t: 'n', v: 45_294, z: 'd mmm' };
const LATIN: Readonly<Record<string, string>> = { о: 'o', е: 'e', а: 'a', р: 'p', с: 'c' };

const withLatin = (word: string): string => word.replace(/[оеарс]/, (letter) => LATIN[letter]!);

function nameCells(n: number): readonly Written[] {
  const [f, g, p] = [FAMILIES[n % 8]!, GIVEN[Math.floor(n / 8) % 6]!, PATRONYMICS[Math.floor(n / 48) % 4]!];
  const read = `${f} ${g} ${p}`;
  return [
    right(read, read),
    right(read.toUpperCase(), read),
    right(`  ${f}   ${g}\u00a0${p} `, read),
    warned(`к.п.н., доцент ${read}`, read),
    warned(`${read} (ИС-21)`, read),
    warned(`${g} ${p} ${f}`, read),
    warned(`${withLatin(f)} ${g} ${p}`, read),
    refused('-//-'),
    refused('тот же'),
    refused('#Н/Д'),
    refused(f),
  ];
}

const CELLS: Readonly<Record<string, readonly Written[]>> = {
  contacts: [
    right('8 900 123-45-67', '+79001234567'),
    right('Ivan@mail.ru, +7(900)123–45–67', '+79001234567'),
    right('8 (8652) 12-34-56', '+78652123456'),
    warned('+8 900 123-45-67', '+79001234567'),
    refused('7,9E+10'),
    refused('ивaн@mail.ru'),
    right('', null),
  ],
  birth: [
    right(2006, 2006),
    right('2006 г.р.', 2006),
    right('2006.0', 2006),
    right('14.02.2006', 2006),
    right('14.фев.06', 2006),
    refused('17 лет'),
    refused(1890),
  ],
  group: [right('ИС-21', 'ИС-21'), right('', null), refused(GROUP_AS_DATE), refused('3-янв')],
  enteredOn: [
    right('01.10.2024', '2024-10-01'),
    right('1 октября 2024 г.', '2024-10-01'),
    right('01.10.24', '2024-10-01'),
    right('2024-10-01', '2024-10-01'),
    right(DATE_CELL, '2024-10-01'),
    warned('2024-09-30T21:00:00Z', '2024-10-01'),
    refused('31.02.2025'),
    refused('осенью'),
  ],
  form: [
    right('работодатель – студент', 'employer-student'),
    right('Работодатель-студент', 'employer-student'),
    refused('дружба'),
  ],
  others: [
    right('Кузнецов Олег Ильич', ['Кузнецов']),
    warned('не закреплён', []),
    refused('см. выше'),
    refused('Кузнецов О.И. и др.'),
  ],
};
const SEVERAL: readonly Written[] = [
  right('Ким Яна Львовна; Белов Иван Львович', ['Ким', 'Белов']),
  right('1. Ким Яна Львовна\n2. Белов Иван Львович', ['Ким', 'Белов']),
  right('Ким Я.Л., Белов И.Л.', ['Ким', 'Белов']),
];

/** The columns in their order; the header of each, and how careless hands write it. */
const HEADERS: Readonly<Record<ImportKind, Readonly<Record<string, readonly string[]>>>> = {
  mentees: {
    name: ['ФИО наставляемого', 'Ф.И.О.\nнаставляемого', 'ФИО настав-\nляемого', 'ФИО нaставляемого'],
    contacts: ['Контактные данные', 'Контактные  данные (или представителя)'],
    birth: ['Год рождения', 'ГОД РОЖДЕНИЯ', 'Год рождeния'],
    group: ['Группа', 'Учебная группа'],
    enteredOn: ['Дата вхождения в программу', 'Дата вхо-\nждения'],
    others: ['ФИО наставника', 'Наставник'],
    form: ['Форма наставничества', 'Форма'],
  },
  mentors: {
    name: ['ФИО', 'ФИО наставника', 'Ф. И. О.\nнаставника'],
    contacts: ['Контактные данные', 'Контакты'],
    birth: ['Год рождения'],
    group: ['Группа/курс'],
    enteredOn: ['Дата вхождения в базу', 'Дата вхождения'],
    others: ['ФИО наставляемых', 'Наставляемые'],
    form: ['Форма наставничества'],
  },
};

/** Of mentees, as the hub calls them. */
const USUAL: Readonly<Record<string, string>> = {
  name: 'ФИО наставляемого',
  contacts: 'Контактные данные',
  birth: 'Год рождения',
  group: 'Группа/курс',
  enteredOn: 'Дата вхождения в программу',
  others: 'ФИО наставника',
  form: 'Форма наставничества',
};

const FORMATS = ['xlsx', 'xlsx', 'biff8', 'ods', 'csv', 'csv'] as const;
const ENCODINGS = ['utf-8', 'utf-8 with a mark', 'utf-16le', 'win1251', 'koi8-r', 'cp866', 'maccyrillic'] as const;
const DELIMITERS = [';', ',', '\t', '|'] as const;

/** A base as careless hands make it: any of all kinds of headers, rows, cells and files together. */
export function wholeSheet(by: Random): WholeSheet {
  const kind = by.pick(['mentees', 'mentors'] as const);
  const format = by.pick(FORMATS);
  const sheets = format === 'csv' ? 1 : 1 + by.below(3);
  const written = Array.from({ length: sheets }, (_, n) => sheetOf(kind, `Группа ${n + 1}`, n * 40, format, by));
  const rows = written.flatMap((sheet) => sheet.rows);
  if (format !== 'csv') return { kind, file: workbookOf(written, format), rows, made: `${format}, ${sheets} sheets` };
  const [encoding, delimiter] = [by.pick(ENCODINGS), by.pick(DELIMITERS)];
  return { kind, file: textOf(written[0]!.lines, encoding, delimiter), rows, made: `csv, ${encoding}, «${delimiter}»` };
}

interface Lines {
  readonly name: string;
  readonly lines: readonly (readonly Written['cell'][])[];
  readonly merges: readonly XLSX.Range[];
  readonly rows: readonly WrittenRow[];
}

function sheetOf(kind: ImportKind, name: string, from: number, format: string, by: Random): Lines {
  const fields = Object.keys(HEADERS[kind]);
  const lines: Written['cell'][][] = [];
  const merges: XLSX.Range[] = [];
  const rows: WrittenRow[] = [];
  const titles = fields.map((field) => by.pick(HEADERS[kind][field]!));
  const header = ['№ п/п', ...titles];
  if (by.chance(0.5)) lines.push(['', 'Сведения о наставничестве в колледже'], []);
  const isInTwoRows = kind === 'mentees' && format !== 'csv' && by.chance(0.4);
  if (isInTwoRows) merges.push(...twoRows(lines));
  else lines.push(header);
  // Under titles two columns may be headed alike, so each goes by its usual title.
  const columnOf = (field: string, n: number) => (isInTwoRows ? USUAL[field]! : titles[n]!.replace(/\s+/g, ' '));
  const columns = Object.fromEntries(fields.map((field, n) => [field, columnOf(field, n)]));
  if (by.chance(0.2)) lines.push(header.map((_, n) => n + 1));
  for (let n = from; n < from + 3 + by.below(12); n += 1) {
    if (by.chance(0.1)) lines.push(by.pick([[], ['', '', '', ''], [n - from + 1]]));
    if (by.chance(0.05) && merges.length === 0) lines.push(header);
    const cells = cellsOf(kind, n, format, by);
    lines.push([n - from + 1, ...fields.map((field) => cells[field]!.cell)]);
    rows.push({ sheet: name, row: lines.length, cells, columns });
  }
  if (by.chance(0.5)) lines.push(by.pick([['', 'Итого', rows.length], ['Всего:', '', rows.length]])); // prettier-ignore
  if (by.chance(0.3)) lines.push([], ['', 'Директор колледжа ____________']);
  return { name, lines, merges, rows };
}

/** A header of two rows: one title over several columns, others over both rows. */
function twoRows(lines: Written['cell'][][]): XLSX.Range[] {
  const top = lines.length;
  lines.push(['№', 'Наставляемый', '', '', '', 'Дата вхождения в программу', 'Наставник', 'Форма наставничества']);
  lines.push(['', 'ФИО', 'Контактные данные', 'Год рождения', 'Группа', '', 'ФИО', '']);
  const over = [0, 5, 7].map((c) => ({ s: { r: top, c }, e: { r: top + 1, c } }));
  return [{ s: { r: top, c: 1 }, e: { r: top, c: 4 } }, ...over];
}

/** Most cells are right, or no row would ever be taken; a text file has no cells but texts. */
function cellsOf(kind: ImportKind, n: number, format: string, by: Random): Record<string, Written> {
  const choices = { ...CELLS, name: nameCells(n), others: kind === 'mentors' ? [...CELLS['others']!, ...SEVERAL] : CELLS['others']! }; // prettier-ignore
  const fits = ({ cell }: Written) => format !== 'csv' || typeof cell !== 'object';
  return Object.fromEntries(
    Object.entries(choices).map(([field, all]) => {
      const sound = all.filter((each) => fits(each) && each.refused !== true);
      return [field, by.chance(0.93) ? by.pick(sound) : by.pick(all.filter(fits))];
    }),
  );
}

function workbookOf(sheets: readonly Lines[], bookType: 'xlsx' | 'biff8' | 'ods'): Buffer {
  const workbook = XLSX.utils.book_new();
  for (const { name, lines, merges } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(lines.map((line) => [...line]));
    sheet['!merges'] = [...merges];
    XLSX.utils.book_append_sheet(workbook, sheet, name);
  }
  return Buffer.from(XLSX.write(workbook, { type: 'buffer', bookType, compression: true }) as Buffer);
}

function textOf(lines: Lines['lines'], encoding: (typeof ENCODINGS)[number], delimiter: string): Buffer {
  const text = stringify(
    lines.map((line) => line.map(String)),
    { delimiter, record_delimiter: '\r\n', quoted_match: /[«"\n]/ },
  );
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`);
  // Pages of old have no dashes but the hyphen, and no space that isn't to be broken.
  const plain = encoding === 'koi8-r' || encoding === 'cp866' ? text.replace(/[–\u00a0«»№]/g, (sign) => (sign === '–' ? '-' : ' ')) : text; // prettier-ignore
  return iconv.encode(plain, encoding, { addBOM: false });
}

import * as XLSX from '@e965/xlsx';
import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { neutralised } from '../workbook/neutral.policy.js';
import { FIGURE_COLUMNS, STATUSES, type ColumnKind } from '#monitoring/bi/figure-columns.data.js';
import type { FigureRow } from './figure-row.type.js';

const DATE_FORMAT = String.raw`dd\.mm\.yyyy`;
const [NARROW, WIDE] = [14, 40];

/** Bytes of a workbook: the table, and a sheet that says what its columns and statuses mean. */
export function workbookOfFigures(rows: readonly FigureRow[], language: Language): Uint8Array {
  const workbook = XLSX.utils.book_new();
  const names = SHEETS.map((sheet) => say(sheet, language));
  XLSX.utils.book_append_sheet(workbook, figuresSheet(rows, language), names[0]);
  XLSX.utils.book_append_sheet(workbook, explanations(language), names[1]);
  return XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function figuresSheet(rows: readonly FigureRow[], language: Language): XLSX.WorkSheet {
  const titles = FIGURE_COLUMNS.map(({ title }) => textCell(say(title, language)));
  const cells = rows.map((row) => FIGURE_COLUMNS.map(({ name, kind }) => cellOf(row[name], kind)));
  const sheet = XLSX.utils.aoa_to_sheet([titles, ...cells], { dense: true });
  sheet['!cols'] = FIGURE_COLUMNS.map(({ name }) => ({
    wch: /name|title|note|target_(source|url)/.test(name) ? WIDE : NARROW,
  }));
  sheet['!autofilter'] = { ref: XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: titles.length - 1 } }) }; // prettier-ignore
  return sheet;
}

const HEADINGS: readonly Bilingual[] = [
  { ru: 'Столбец', en: 'Column' },
  { ru: 'Имя для программ', en: 'Name for programs' },
  { ru: 'Что это', en: 'What it is' },
  { ru: 'Состояние', en: 'Status' },
];

const SHEETS: readonly Bilingual[] = [
  { ru: 'Показатели', en: 'Figures' },
  { ru: 'Пояснения', en: 'Explanations' },
];

function explanations(language: Language): XLSX.WorkSheet {
  const [column, name, meaning, status] = HEADINGS.map((heading) => say(heading, language));
  const lines = [
    [column, name, meaning],
    ...FIGURE_COLUMNS.map((each) => [say(each.title, language), each.name, say(each.means, language)]),
    [],
    [status, '', meaning],
    ...STATUSES.map(({ code, means }) => [code, '', say(means, language)]),
  ];
  const sheet = XLSX.utils.aoa_to_sheet(lines.map((line) => line.map((text) => textCell(text ?? ''))));
  sheet['!cols'] = [{ wch: WIDE }, { wch: WIDE }, { wch: WIDE * 3 }];
  return sheet;
}

const textCell = (text: string): XLSX.CellObject => ({ t: 's', v: neutralised(text) });

function cellOf(value: FigureRow[keyof FigureRow], kind: ColumnKind): XLSX.CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return { t: 'b', v: value };
  if (typeof value === 'number') return kind === 'number' ? { t: 'n', v: value, z: '0.0' } : { t: 'n', v: value };
  return kind === 'date' ? { t: 'n', v: serialOf(value), z: DATE_FORMAT } : textCell(value);
}

const DAY_MS = 86_400_000;
/** The day that serials of dates count from. */
const ZERO = Date.UTC(1899, 11, 30);

const serialOf = (day: string): number => (Date.parse(day) - ZERO) / DAY_MS;

import { stringify } from 'csv-stringify/sync';
import { say, type Language } from '#kernel/i18n/messages.js';
import { neutralised } from '../workbook/neutral.policy.js';
import { FIGURE_COLUMNS } from '#monitoring/bi/figure-columns.data.js';
import type { FigureRow } from './figure-row.type.js';

type Figures = AsyncIterable<readonly FigureRow[]>;

/** What a table of text looks like to the spreadsheets and programs of a language. */
const CSV = {
  ru: { delimiter: ';', decimal: ',', yes: 'да', no: 'нет' },
  en: { delimiter: ',', decimal: '.', yes: 'true', no: 'false' },
} as const;

/**
 * The table as CSV: for people who read Russian as Excel there opens it, with titles, semicolons and decimal commas;
 * in English for programs, with the names of columns, commas and points.
 */
export async function* csvOfFigures(figures: Figures, language: Language): AsyncGenerator<string> {
  const { delimiter } = CSV[language];
  const options = { delimiter, record_delimiter: 'windows' } as const;
  const header = FIGURE_COLUMNS.map(({ name, title }) => (language === 'ru' ? say(title, language) : name));
  yield stringify([header], { ...options, bom: true });
  for await (const rows of figures) {
    yield stringify(rows.map((row) => FIGURE_COLUMNS.map(({ name }) => cellOf(row[name], language))), options); // prettier-ignore
  }
}

function cellOf(value: FigureRow[keyof FigureRow], language: Language): string {
  const { decimal, yes, no } = CSV[language];
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'number' ? String(value).replace('.', decimal) : neutralised(value);
}

/** One object a line, each with all columns. */
export async function* ndjsonOfFigures(figures: Figures): AsyncGenerator<string> {
  for await (const rows of figures) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

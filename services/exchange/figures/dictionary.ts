import { stringify } from 'csv-stringify/sync';
import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { MEASURE_SOURCES } from '#monitoring/indicator/measure-sources.data.js';
import { MEASURES } from '#monitoring/indicator/measures.data.js';
import type { IndicatorsDefinedQuery } from '../graph/generated/graphql.js';
import { neutralised } from '../workbook/neutral.policy.js';
import { xlsxOf } from '../workbook/table.js';
import { FIGURE_COLUMNS, STATUSES } from '#monitoring/bi/figure-columns.data.js';

type Indicators = NonNullable<IndicatorsDefinedQuery['indicators']>;
type Term = Indicators[number]['numerator'][number];

/** What of the table is explained. */
const KINDS = {
  column: { ru: 'столбец', en: 'column' },
  status: { ru: 'состояние', en: 'status' },
  indicator: { ru: 'показатель', en: 'indicator' },
  measure: { ru: 'мера', en: 'measure' },
} as const satisfies Record<string, Bilingual>;

const HEADER: readonly Bilingual[] = [
  { ru: 'Что', en: 'Kind' },
  { ru: 'Код', en: 'Code' },
  { ru: 'Название', en: 'Title' },
  { ru: 'Пояснение', en: 'Meaning' },
  { ru: 'Единица', en: 'Unit' },
  { ru: 'Направление', en: 'Direction' },
  { ru: 'Числитель', en: 'Numerator' },
  { ru: 'Знаменатель', en: 'Denominator' },
  { ru: 'Версия', en: 'Version' },
  { ru: 'Откуда', en: 'Source' },
];

const TITLE: Bilingual = { ru: 'Словарь данных', en: 'Data dictionary' };

/** A line for each column, status, indicator and measure, made from their definitions. */
function linesOf(indicators: Indicators, language: Language): string[][] {
  const line = (kind: keyof typeof KINDS, ...rest: string[]) => {
    const cells = [say(KINDS[kind], language), ...rest];
    return HEADER.map((_, n) => cells[n] ?? '');
  };
  return [
    ...FIGURE_COLUMNS.map(({ name, title, means }) => line('column', name, say(title, language), say(means, language))),
    ...STATUSES.map(({ code, means }) => line('status', code, '', say(means, language))),
    ...indicators.map((each) => {
      const formula = [sumOf(each.numerator), sumOf(each.denominator), String(each.version), each.source];
      return line('indicator', each.code, each.title, each.description, each.unit, each.direction, ...formula);
    }),
    ...MEASURES.map(({ code, title, unit }) => {
      const { countedFrom, countedBy } = MEASURE_SOURCES[code]!;
      return line('measure', code, say(title, language), say(countedFrom, language), unit, '', '', '', '', countedBy);
    }),
  ];
}

/** «mentors[EMPLOYER_REPRESENTATIVE] + pupils» */
const sumOf = (terms: readonly Term[]): string =>
  terms.map(({ measure, category, form }) => `${measure}${narrowing(category, form)}`).join(' + ');

function narrowing(...by: readonly (string | null)[]): string {
  const named = by.filter((each) => each !== null);
  return named.length > 0 ? `[${named.join(', ')}]` : '';
}

/** The dictionary in the formats that it is handed out in. */
export const DICTIONARY_WRITERS = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (indicators: Indicators, language: Language) =>
      Buffer.from(
        stringify(
          [titles(language), ...linesOf(indicators, language)].map((line) => line.map(neutralised)),
          { delimiter: language === 'ru' ? ';' : ',', record_delimiter: 'windows', bom: true },
        ),
      ),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (indicators: Indicators, language: Language) =>
      xlsxOf({
        title: say(TITLE, language),
        header: titles(language),
        rows: linesOf(indicators, language).map((line) => line.map((value) => ({ value, isDate: false }))),
      }),
  },
  md: {
    type: 'text/markdown; charset=utf-8',
    write: (indicators: Indicators, language: Language) => {
      const row = (cells: readonly string[]) => `| ${cells.map(inMarkdown).join(' | ')} |\n`;
      const head = [`# ${say(TITLE, language)}\n\n`, row(titles(language)), row(HEADER.map(() => '---'))];
      return Buffer.from([...head, ...linesOf(indicators, language).map(row)].join(''));
    },
  },
} as const;

const titles = (language: Language): string[] => HEADER.map((title) => say(title, language));

/** A text that neither ends its cell nor is taken for markup. */
const inMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|<>*`[\]]/g, '\\$&');

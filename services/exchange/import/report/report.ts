import { fill, say, type Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Attests, Tally } from '../../import-lines.type.js';
import type { GridPart, RefusedCell, SheetChoice, SheetWarning } from '../../workbook/grid.js';
import { placeOf } from '../../workbook/grid.js';
import type { Hold } from '../job/import-job.js';
import { attestsText } from './attests-text.js';
import type { ImportedRow } from './imported-rows.js';

/** What became of a file. */
export interface ImportReport {
  /** Rows with data. */
  readonly rows: number;
  /** Rows that were taken as a whole. */
  readonly accepted: number;
  /** One entry per refused cell, by row. */
  readonly refused: readonly RefusedCell[];
  /** What was left out, or read otherwise than it is written, by row. */
  readonly warnings: readonly SheetWarning[];
  /** The sheets of the file, where the rows are of several. */
  readonly parts?: readonly GridPart[] | undefined;
  /** All sheets that the table may be read from, where there are several. */
  readonly sheets?: readonly SheetChoice[] | undefined;
  /** Whether nothing was written. */
  readonly dryRun: boolean;
  /** Why nothing was written, where that was not asked for. */
  readonly holds: readonly Hold[];
  readonly people?: Tally;
  readonly pairs?: Tally;
  /** Stays in the base, once each. */
  readonly profiles?: Tally;
  readonly headcounts?: Tally;
  /** Attendance and marks, by cell. */
  readonly learning?: Tally;
  readonly applications?: Tally;
  /** Of a base: what the college attests by it. */
  readonly attests?: Attests;
  /** All rows with data, in their order, refused ones included. */
  readonly listed: readonly ImportedRow[];
}

export function reportOf(report: Omit<ImportReport, 'accepted'>): ImportReport {
  const refused = [...report.refused].sort((a, b) => a.row - b.row);
  const rows = new Set(refused.map(({ row }) => row));
  const warnings = [...report.warnings].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { ...report, refused, warnings, accepted: report.rows - rows.size };
}

/** 0: all rows were taken; 3: some were refused, or none written until somebody has decided; 1: none could be taken. */
export function exitCodeOf({ rows, accepted, holds }: ImportReport): 0 | 1 | 3 {
  if (accepted === 0) return 1;
  return accepted === rows && holds.length === 0 ? 0 : 3;
}

/** The report for programs; problems are in the language of the caller. */
export function reportJson({ listed, parts = [], holds, ...report }: ImportReport, language: Language): string {
  const refused = report.refused.map(({ row, column, problem }) => ({
    ...placeOf({ parts }, row),
    column,
    problem: say(problem, language),
    ...(problem.code === undefined ? {} : { code: problem.code }),
  }));
  const warnings = report.warnings.map((warning) => saidWarning(warning, { parts }, language));
  return JSON.stringify({ ...report, held: holds.length > 0, refused, warnings }, null, 2);
}

/** A warning for programs and for the page: where in which sheet, and what, in the caller's language. */
export function saidWarning(
  { row, message, ...at }: SheetWarning,
  { parts }: Pick<ImportReport, 'parts'>,
  language: Language,
): { readonly sheet?: string; readonly row?: number; readonly column?: string; readonly message: string } {
  return { ...at, ...(row === undefined ? {} : placeOf({ parts }, row)), message: say(message, language) };
}

const TEXTS = {
  dryRun: { ru: 'Проверка: ничего не записано.', en: 'Dry run: nothing was written.' },
  noRows: { ru: 'Под заголовками нет ни одной строки с данными.', en: 'There is no row with data below the headers.' },
  rows: {
    ru: 'Строк: {rows}. Принято: {accepted}. Отклонено: {refused}.',
    en: 'Rows: {rows}. Taken: {accepted}. Refused: {refused}.',
  },
  people: {
    ru: 'Люди: новых {created}, обновлено {updated}, без изменений {unchanged}.',
    en: 'People: {created} new, {updated} updated, {unchanged} unchanged.',
  },
  pairs: {
    ru: 'Пары: новых {created}, обновлено {updated}, без изменений {unchanged}.',
    en: 'Pairs: {created} new, {updated} updated, {unchanged} unchanged.',
  },
  profiles: {
    ru: 'База: вошли {created}, обновлено {updated}, без изменений {unchanged}.',
    en: 'Base: {created} entered, {updated} updated, {unchanged} unchanged.',
  },
  headcounts: {
    ru: 'Численность: записано {updated}, без изменений {unchanged}.',
    en: 'Headcounts: {updated} recorded, {unchanged} unchanged.',
  },
  learning: {
    ru: 'Посещаемость и оценки: новых {created}, обновлено {updated}, без изменений {unchanged}.',
    en: 'Attendance and marks: {created} new, {updated} updated, {unchanged} unchanged.',
  },
  applications: {
    ru: 'Заявки: новых {created}, поданы снова {updated}, без изменений {unchanged}.',
    en: 'Applications: {created} new, {updated} made again, {unchanged} unchanged.',
  },
  refused: { ru: 'Отклонённые строки:', en: 'Refused rows:' },
  warnings: { ru: 'Предупреждения:', en: 'Warnings:' },
  ATTESTING: {
    ru: 'Ничего не записано: скажите, что колледж подтверждает этой таблицей.',
    en: 'Nothing was written: say what the college attests by this table.',
  },
  WARNINGS: {
    ru: 'Ничего не записано: прочтите предупреждения и, если всё верно, повторите с ключом --accept-warnings.',
    en: 'Nothing was written: read the warnings and, if all is well, run it again with --accept-warnings.',
  },
  sheet: { ru: 'лист «{sheet}»', en: 'sheet "{sheet}"' },
  row: { ru: 'строка {row}', en: 'row {row}' },
  column: { ru: '«{column}»', en: '"{column}"' },
} as const satisfies Record<string, Bilingual>;

/** The report for the person at the terminal. */
export function reportText(report: ImportReport, language: Language): string {
  const { rows, accepted, refused, warnings, dryRun, holds, attests } = report;
  const line = (text: Bilingual, values: Parameters<typeof fill>[1] = {}) => say(fill(text, values), language);
  const at = ({ sheet, row, column }: { sheet?: string; row?: number; column?: string }) =>
    [
      ...(sheet === undefined ? [] : [line(TEXTS.sheet, { sheet })]),
      ...(row === undefined ? [] : [line(TEXTS.row, { row })]),
      ...(column === undefined ? [] : [line(TEXTS.column, { column })]),
    ].join(', ');
  const told = (place: string, what: string) => `  ${place === '' ? '' : `${place}: `}${what}`;
  const lines = [
    ...(holds.length > 0 ? holds.map((hold) => line(TEXTS[hold])) : dryRun ? [line(TEXTS.dryRun)] : []),
    rows === 0 ? line(TEXTS.noRows) : line(TEXTS.rows, { rows, accepted, refused: rows - accepted }),
  ];
  for (const part of ['people', 'pairs', 'profiles', 'headcounts', 'learning', 'applications'] as const) {
    const counted = report[part];
    if (counted) lines.push(line(TEXTS[part], { ...counted }));
  }
  if (attests) lines.push(...attestsText(attests, { done: !dryRun }).map((text) => line(text)));
  if (refused.length > 0) {
    const said = refused.map(({ row, column, problem }) =>
      told(at({ ...placeOf(report, row), column }), line(problem)),
    );
    lines.push(line(TEXTS.refused), ...said);
  }
  if (warnings.length > 0) {
    const said = warnings.map((warning) => saidWarning(warning, report, language));
    lines.push(line(TEXTS.warnings), ...said.map((warning) => told(at(warning), warning.message)));
  }
  return lines.join('\n');
}

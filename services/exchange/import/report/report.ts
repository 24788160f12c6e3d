import { fill, say, type Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Tally } from '../../import-lines.type.js';
import type { RefusedCell } from '../../workbook/grid.js';
import type { ImportedRow } from './imported-rows.js';

/** What became of a file. */
export interface ImportReport {
  /** Rows with data. */
  readonly rows: number;
  /** Rows that were taken as a whole. */
  readonly accepted: number;
  /** One entry per refused cell, by row. */
  readonly refused: readonly RefusedCell[];
  readonly dryRun: boolean;
  readonly people?: Tally;
  readonly pairs?: Tally;
  /** Stays in the base, once each. */
  readonly profiles?: Tally;
  readonly headcounts?: Tally;
  /** All rows with data, in their order, refused ones included. */
  readonly listed: readonly ImportedRow[];
}

export function reportOf(report: Omit<ImportReport, 'accepted'>): ImportReport {
  const refused = [...report.refused].sort((a, b) => a.row - b.row);
  const rows = new Set(refused.map(({ row }) => row));
  return { ...report, refused, accepted: report.rows - rows.size };
}

/** 0: all rows were taken; 3: some were refused; 1: none was taken. */
export function exitCodeOf({ rows, accepted }: ImportReport): 0 | 1 | 3 {
  if (accepted === 0) return 1;
  return accepted === rows ? 0 : 3;
}

/** The report for programs; problems are in the language of the caller. */
export function reportJson({ listed, ...report }: ImportReport, language: Language): string {
  const refused = report.refused.map(({ row, column, problem }) => ({ row, column, problem: say(problem, language) }));
  return JSON.stringify({ ...report, refused }, null, 2);
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
  refused: { ru: 'Отклонённые строки:', en: 'Refused rows:' },
  cell: { ru: '  строка {row}, «{column}»: {problem}', en: '  row {row}, "{column}": {problem}' },
} as const satisfies Record<string, Bilingual>;

/** The report for the person at the terminal. */
export function reportText(report: ImportReport, language: Language): string {
  const { rows, accepted, refused, dryRun } = report;
  const line = (text: Bilingual, values: Parameters<typeof fill>[1] = {}) => say(fill(text, values), language);
  const lines = [
    ...(dryRun ? [line(TEXTS.dryRun)] : []),
    rows === 0 ? line(TEXTS.noRows) : line(TEXTS.rows, { rows, accepted, refused: rows - accepted }),
  ];
  for (const part of ['people', 'pairs', 'profiles', 'headcounts'] as const) {
    const counted = report[part];
    if (counted) lines.push(line(TEXTS[part], { ...counted }));
  }
  if (refused.length > 0) {
    lines.push(
      line(TEXTS.refused),
      ...refused.map(({ row, column, problem }) => line(TEXTS.cell, { row, column, problem })),
    );
  }
  return lines.join('\n');
}

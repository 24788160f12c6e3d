import { ExchangeError } from '#exchange/exchange-error.js';
import { exitCodeOf, reportJson, reportText, type ImportReport } from '#exchange/import/report/report.js';
import { SheetError } from '#exchange/workbook/sheet-error.js';
import type { Language } from '#kernel/i18n/messages.js';
import { CommandError } from '../command-error.js';

export interface ReportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly language?: string;
}

export function languageOption(text = 'ru'): Language {
  if (text === 'ru' || text === 'en') return text;
  throw new CommandError({ ru: 'Язык отчёта — ru или en.', en: 'The language of the report is ru or en.' });
}

/** Says what is wrong with a file, or what the graph refused, as a command says it. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SheetError) throw new CommandError(error.reason);
    if (error instanceof ExchangeError) throw new CommandError(error.text);
    throw error;
  }
}

/** Prints the report to stdout and sets the exit code that goes with it. */
export function conclude(report: ImportReport, { json }: ReportOptions, language: Language): void {
  console.log(json === true ? reportJson(report, language) : reportText(report, language));
  process.exitCode = exitCodeOf(report);
}

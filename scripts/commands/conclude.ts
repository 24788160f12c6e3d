import { exitCodeOf, reportJson, reportText, type ImportReport } from '#exchange/import/report/report.js';
import type { Language } from '#kernel/i18n/messages.js';
import { CommandError } from '../command-error.js';

export interface ReportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** The warnings have been read, and the rest is to be taken. */
  readonly acceptWarnings?: boolean;
  readonly language?: string;
}

export function languageOption(text = 'ru'): Language {
  if (text === 'ru' || text === 'en') return text;
  throw new CommandError({ ru: 'Язык отчёта — ru или en.', en: 'The language of the report is ru or en.' });
}

/** Prints the report to stdout and sets the exit code that goes with it. */
export function conclude(report: ImportReport, { json }: ReportOptions, language: Language): void {
  console.log(json === true ? reportJson(report, language) : reportText(report, language));
  process.exitCode = exitCodeOf(report);
}

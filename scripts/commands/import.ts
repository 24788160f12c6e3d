import { basename, extname, resolve } from 'node:path';
import { collegeOf } from '#exchange/graph/college.js';
import { attestingOf, type GivenChoice } from '#exchange/import/attesting/choice.policy.js';
import { importGrid } from '#exchange/import/import-sheet.js';
import { refusedRows } from '#exchange/import/report/refused-rows.js';
import { readWorkbook } from '#exchange/workbook/workbook.js';
import { collegeClient } from '../client/college-client.js';
import { httpClient } from '../client/http-client.js';
import { CommandError } from '../command-error.js';
import { stderrProgress } from '../progress.js';
import { kindOf, noSuchCollege, yearOf } from './base-options.js';
import { conclude, languageOption, type ReportOptions } from './conclude.js';
import { writablePath, writePrivately } from './output-file.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface ImportOptions extends ReportOptions, GivenSettings, GivenChoice {
  readonly college: string;
  readonly year: string;
  /** Names of the sheets to be read, where not all that fit are meant. */
  readonly sheet?: readonly string[];
  /** Where the refused rows go, to be mended and imported again. */
  readonly refused?: string;
}

/** `hub import mentors|mentees FILE`: hands a college's spreadsheet in. Exit code 0, 3 or 1 as `exitCodeOf` says. */
export async function importCommand(kindName: string, file: string, options: ImportOptions): Promise<void> {
  const language = languageOption(options.language);
  const config = { ...settingsOf(options), language };
  const kind = kindOf(kindName);
  const year = yearOf(options.year);
  const said = attestingOf(options);
  if ('problem' in said) throw new CommandError(said.problem);
  const refusedFile = options.refused === undefined ? undefined : await refusedFileOf(options.refused, file);
  const grid = await readWorkbook(file, kind, options.sheet);
  const college = await collegeOf(httpClient(config), options.college);
  if (!college) throw noSuchCollege(options.college);
  const holdOnWarnings = options.acceptWarnings !== true;
  const { attesting } = said;
  const dryRun = options.dryRun === true;
  const job = { kind, college, year, dryRun, filename: basename(file), holdOnWarnings, attesting };
  const graph = collegeClient(config, [college.id]);
  const report = await importGrid(graph, grid, job, stderrProgress(file));
  if (refusedFile !== undefined && report.refused.length > 0) {
    await writePrivately(refusedFile, refusedRows(grid, kind, report.refused, language));
  }
  conclude(report, options, language);
}

/** Where the refused rows go; asked before anything is imported, when it is not too late to name another place. */
async function refusedFileOf(name: string, source: string): Promise<string> {
  if (extname(name).toLowerCase() !== '.xlsx' || resolve(name) === resolve(source)) {
    throw new CommandError({
      ru: 'Отклонённые строки пишутся в другой файл с именем на .xlsx: --refused refused.xlsx.',
      en: 'Refused rows go into another file whose name ends in .xlsx: --refused refused.xlsx.',
    });
  }
  return writablePath(name);
}

import { importHeadcountGrid } from '#exchange/import/headcount/import-headcount.js';
import { GraphJournal, journaled } from '#exchange/import/journal/graph-journal.js';
import { readWorkbook } from '#exchange/workbook/workbook.js';
import { basename } from 'node:path';
import { collegeClient } from '../client/college-client.js';
import { httpClient } from '../client/http-client.js';
import { stderrProgress } from '../progress.js';
import { conclude, languageOption, type ReportOptions } from './conclude.js';
import { importedFile } from './imported-file.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface HeadcountOptions extends ReportOptions, GivenSettings {
  /** The numbers are right, whatever was reported before. */
  readonly confirm?: boolean;
  /** Code of the one college whose table it is; then its rows need not name it. */
  readonly college?: string;
}

/** `hub headcount FILE`: hands in the sizes of colleges. Exit codes as those of `hub import`. */
export async function headcount(file: string, options: HeadcountOptions): Promise<void> {
  const language = languageOption(options.language);
  const config = { ...settingsOf(options), language };
  const grid = await readWorkbook(file, 'headcount');
  const journal = new GraphJournal(await importedFile(file));
  const clients = {
    anybody: httpClient(config),
    ofColleges: (ids: readonly string[]) => journal.guarded(collegeClient(config, ids)),
  };
  const holdOnWarnings = options.acceptWarnings !== true;
  const [dryRun, confirm] = [options.dryRun === true, options.confirm === true];
  const only = options.college === undefined ? {} : { only: options.college };
  const job = { filename: basename(file), dryRun, confirm, holdOnWarnings, journal, ...only };
  const progress = journal.following(stderrProgress(file));
  const report = await journaled(journal, () => importHeadcountGrid(clients, grid, job, progress));
  conclude(report, options, language);
}

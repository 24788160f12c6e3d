import { basename, extname, resolve } from 'node:path';
import { collegeOf, type FoundCollege } from '#exchange/graph/college.js';
import { attestingOf, type GivenChoice } from '#exchange/import/attesting/choice.policy.js';
import { importApplicants } from '#exchange/import/cohort/import-applicants.js';
import { importResults } from '#exchange/import/cohort/import-results.js';
import { GraphJournal, journaled } from '#exchange/import/journal/graph-journal.js';
import { importGrid } from '#exchange/import/import-sheet.js';
import { refusedRows } from '#exchange/import/report/refused-rows.js';
import type { ImportReport } from '#exchange/import/report/report.js';
import type { Grid } from '#exchange/workbook/grid.js';
import { readWorkbook } from '#exchange/workbook/workbook.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { collegeClient } from '../client/college-client.js';
import { httpClient } from '../client/http-client.js';
import { CommandError } from '../command-error.js';
import { stderrProgress } from '../progress.js';
import { importKindOf, misused, noSuchCollege, yearOf } from './base-options.js';
import { cohortOption, dayOption, type CohortOptions } from './cohort-options.js';
import { importedFile } from './imported-file.js';
import { conclude, languageOption, type ReportOptions } from './conclude.js';
import { writablePath, writePrivately } from './output-file.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface ImportOptions extends ReportOptions, GivenSettings, GivenChoice, CohortOptions {
  readonly college: string;
  /** Of a base; a cohort has its own. */
  readonly year?: string;
  /** Names of the sheets to be read, where not all that fit are meant. */
  readonly sheet?: readonly string[];
  /** Where the refused rows go, to be mended and imported again. */
  readonly refused?: string;
}

type ImportTable = (
  graph: GraphClient,
  grid: Grid,
  college: FoundCollege,
  journal: GraphJournal,
) => Promise<ImportReport>;

/** `hub import mentors|mentees|results|applicants FILE`: hands a table in. Exit code 0, 3 or 1 as `exitCodeOf` says. */
export async function importCommand(kindName: string, file: string, options: ImportOptions): Promise<void> {
  const language = languageOption(options.language);
  const config = { ...settingsOf(options), language };
  const kind = importKindOf(kindName);
  const importTable = tableOf(kind, file, options);
  const refusedFile = options.refused === undefined ? undefined : await refusedFileOf(options.refused, file);
  const grid = await readWorkbook(file, kind, options.sheet);
  const college = await collegeOf(httpClient(config), options.college);
  if (!college) throw noSuchCollege(options.college);
  const journal = new GraphJournal(await importedFile(file, options.sheet));
  const graph = journal.guarded(collegeClient(config, [college.id]));
  const report = await journaled(journal, () => importTable(graph, grid, college, journal));
  if (refusedFile !== undefined && report.refused.length > 0) {
    await writePrivately(refusedFile, refusedRows(grid, kind, report.refused, language));
  }
  conclude(report, options, language);
}

/** How a table of a kind is imported; what is said wrongly of it is told before anything is read. */
function tableOf(kind: ReturnType<typeof importKindOf>, file: string, options: ImportOptions): ImportTable {
  const wish = {
    dryRun: options.dryRun === true,
    filename: basename(file),
    holdOnWarnings: options.acceptWarnings !== true,
  };
  const said = attestingOf(options);
  if ('problem' in said) throw new CommandError(said.problem);
  if (kind === 'mentees' || kind === 'mentors') {
    const { attesting } = said;
    const year = yearOf(options.year ?? missingYear());
    return (graph, grid, college, journal) => {
      const job = { ...wish, kind, college, year, attesting, journal };
      return importGrid(graph, grid, job, journal.following(stderrProgress(file)));
    };
  }
  const [importOf, cohortId] = [kind === 'results' ? importResults : importApplicants, cohortOption(options)];
  const markedOn = dayOption(kind, options);
  return (graph, grid, college, journal) => {
    const job = { ...wish, cohortId, college, markedOn, journal };
    return importOf(graph, grid, job, journal.following(stderrProgress(file)));
  };
}

function missingYear(): never {
  throw misused({
    ru: 'Не задано: --year <year> – учебный год базы.',
    en: 'Missing: --year <year> – academic year of the base.',
  });
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

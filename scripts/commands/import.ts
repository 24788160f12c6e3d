import { loadConfig, withEnvFile } from '#kernel/config/config.js';
import { AcademicYearError, parseAcademicYear } from '#kernel/time/academic-year.js';
import { httpClient } from '../client/http-client.js';
import { CommandError } from '../command-error.js';
import { collegeClient } from '../import/college-client.js';
import { collegeOf } from '../import/college.js';
import type { ImportKind } from '../import/columns.js';
import { importSheet } from '../import/import-sheet.js';
import { conclude, inWords, languageOption, type ReportOptions } from '../import/conclude.js';
import { stderrProgress } from '../import/progress.js';

interface ImportOptions extends ReportOptions {
  readonly college: string;
  readonly year: string;
}

/** `hub import mentors|mentees FILE`: hands a college's spreadsheet in. Exit code 0, 3 or 1 as `exitCodeOf` says. */
export async function importCommand(kindName: string, file: string, options: ImportOptions): Promise<void> {
  const language = languageOption(options.language);
  const config = { ...loadConfig(withEnvFile()), language };
  const kind = kindOf(kindName);
  const year = yearOf(options.year);
  const college = await collegeOf(httpClient(config), options.college);
  if (!college) {
    throw new CommandError({
      ru: `Колледжа с кодом ${options.college} в хабе нет.`,
      en: `The hub has no college with the code ${options.college}.`,
    });
  }
  const job = { kind, file, college, year, dryRun: options.dryRun === true };
  const graph = collegeClient(config, [college.id]);
  conclude(await inWords(() => importSheet(graph, job, stderrProgress(file))), options, language);
}

function kindOf(name: string): ImportKind {
  if (name === 'mentors' || name === 'mentees') return name;
  throw new CommandError({
    ru: `«${name}» не загружается: есть mentors (база наставников) и mentees (база наставляемых).`,
    en: `There is no import of "${name}": there are mentors and mentees.`,
  });
}

function yearOf(text: string): number {
  try {
    return parseAcademicYear(text);
  } catch (error) {
    if (error instanceof AcademicYearError) throw new CommandError(error.text);
    throw error;
  }
}

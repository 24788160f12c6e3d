import type { ImportKind } from '#exchange/bases/columns.js';
import type { CohortSheetKind } from '#exchange/import-lines.type.js';
import { AcademicYearError, parseAcademicYear } from '#kernel/time/academic-year.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { CommandError } from '../command-error.js';
import { MISUSED } from '../usage.js';

/** What a command lacks for one of its tables, which the program itself can't say of all of them. */
export function misused({ ru, en }: Bilingual, command: 'import' | 'template' = 'import'): CommandError {
  const help = `npm run hub -- ${command} --help`;
  return new CommandError({ ru: `${ru} Подробнее: ${help}`, en: `${en} More: ${help}` }, MISUSED);
}

export function noSuchCollege(code: string): CommandError {
  return new CommandError({
    ru: `Колледжа с кодом ${code} в хабе нет.`,
    en: `The hub has no college with the code ${code}.`,
  });
}

export function kindOf(name: string): ImportKind {
  if (name === 'mentors' || name === 'mentees') return name;
  throw new CommandError({
    ru: `«${name}» не бывает: есть mentors (база наставников) и mentees (база наставляемых).`,
    en: `There is no base "${name}": there are mentors and mentees.`,
  });
}

/** The tables that `hub import` takes. */
export function importKindOf(name: string): ImportKind | CohortSheetKind {
  if (name === 'mentors' || name === 'mentees' || name === 'results' || name === 'applicants') return name;
  throw new CommandError({
    ru: `«${name}» не загружают: есть mentors и mentees (базы), results и applicants (результаты группы и заявки в неё).`,
    en: `There is no table "${name}": there are mentors and mentees (bases), results and applicants (of a cohort).`,
  });
}

export function yearOf(text: string): number {
  try {
    return parseAcademicYear(text);
  } catch (error) {
    if (error instanceof AcademicYearError) throw new CommandError(error.text);
    throw error;
  }
}

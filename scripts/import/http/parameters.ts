import type { HubError } from '#kernel/errors/hub-error.js';
import { badUserInput } from '#kernel/graph/errors.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { AcademicYearError, parseAcademicYear } from '#kernel/time/academic-year.js';
import type { SheetKind } from '../sheets/columns.js';
import { tidy } from '../sheets/grid.js';

export interface ImportParameters {
  readonly sheet: SheetKind;
  /** First calendar year of the academic year; null for headcounts, whose rows say it. */
  readonly year: number | null;
  readonly preview: boolean;
  readonly filename: string | null;
  /** Whether the refused rows are wanted as a workbook. */
  readonly refused: boolean;
}

const KINDS: readonly SheetKind[] = ['mentees', 'mentors', 'headcount'];
const LONGEST_FILENAME = 255;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

const TEXTS = {
  college: {
    ru: 'Назовите колледж: college=‹код колледжа›.',
    en: 'Name the college: college=<code of the college>.',
  },
  sheet: {
    ru: 'Назовите таблицу: sheet=mentees, mentors или headcount.',
    en: 'Name the sheet: sheet=mentees, mentors or headcount.',
  },
  preview: {
    ru: 'Скажите, проверить файл или загрузить: preview=true или preview=false.',
    en: 'Say whether to check the file or to import it: preview=true or preview=false.',
  },
  refused: {
    ru: 'Скажите, нужны ли отклонённые строки файлом: refused=true или refused=false.',
    en: 'Say whether the refused rows are wanted as a file: refused=true or refused=false.',
  },
  year: {
    ru: 'Назовите учебный год: year=2024/2025.',
    en: 'Name the academic year: year=2024/2025.',
  },
  filename: {
    ru: 'Имя файла даётся один раз и не длиннее 255 знаков.',
    en: 'The name of the file is given once and has at most 255 characters.',
  },
} as const satisfies Record<string, Bilingual>;

function refusal(text: Bilingual): HubError {
  return badUserInput(text, { status: 400 });
}

/** The only value of a parameter; a name given twice is as good as none, since it can't be known which is meant. */
export function only(query: URLSearchParams, name: string): string | null {
  const [value, ...more] = query.getAll(name);
  return value === undefined || more.length > 0 ? null : value;
}

/** @throws HubError BAD_USER_INPUT */
export function collegeParameter(query: URLSearchParams): string {
  const code = only(query, 'college');
  if (code === null || !CODE.test(code)) throw refusal(TEXTS.college);
  return code;
}

/** @throws HubError BAD_USER_INPUT */
export function importParameters(query: URLSearchParams): ImportParameters {
  const sheet = KINDS.find((kind) => kind === only(query, 'sheet'));
  if (sheet === undefined) throw refusal(TEXTS.sheet);
  const preview = only(query, 'preview');
  if (preview !== 'true' && preview !== 'false') throw refusal(TEXTS.preview);
  const year = sheet === 'headcount' ? null : yearParameter(only(query, 'year'));
  const refused = query.has('refused') ? only(query, 'refused') : 'false';
  if (refused !== 'true' && refused !== 'false') throw refusal(TEXTS.refused);
  return { sheet, year, preview: preview === 'true', filename: filenameParameter(query), refused: refused === 'true' };
}

/** @throws HubError BAD_USER_INPUT */
export function yearParameter(text: string | null): number {
  if (text === null) throw refusal(TEXTS.year);
  try {
    return parseAcademicYear(text);
  } catch (error) {
    if (error instanceof AcademicYearError) throw refusal(error.text);
    throw error;
  }
}

function filenameParameter(query: URLSearchParams): string | null {
  if (!query.has('filename')) return null;
  const name = only(query, 'filename');
  if (name === null || name.length > LONGEST_FILENAME) throw refusal(TEXTS.filename);
  return tidy(name).replaceAll('\n', ' ') || null;
}

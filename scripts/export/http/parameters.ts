import type { HubError } from '#kernel/errors/hub-error.js';
import { badUserInput } from '#kernel/graph/errors.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import type { ImportKind } from '../../import/columns.js';
import { only, yearParameter } from '../../import/http/parameters.js';
import type { ExportJob } from '../export-base.js';
import type { Encoding } from '../table.js';

/** Below it stand the two bases. */
export const EXPORTS_PATH = '/exports/';

export type ExportParameters = Omit<ExportJob, 'today'>;

const TEXTS = {
  kind: {
    ru: 'Выгружаются две базы: /exports/mentees и /exports/mentors.',
    en: 'There are two bases to export: /exports/mentees and /exports/mentors.',
  },
  format: {
    ru: 'Назовите вид файла: format=xlsx или csv.',
    en: 'Name the kind of file: format=xlsx or csv.',
  },
  encoding: {
    ru: 'Назовите кодировку: encoding=utf-8 или windows-1251, только для csv.',
    en: 'Name the encoding: encoding=utf-8 or windows-1251, for csv alone.',
  },
} as const satisfies Record<string, Bilingual>;

function refusal(text: Bilingual, status = 400): HubError {
  return badUserInput(text, { status });
}

/**
 * What is to be exported; an .xlsx of the running academic year where nothing else is said.
 *
 * @throws HubError BAD_USER_INPUT
 */
export function exportParameters(path: string, query: URLSearchParams, today: string): ExportParameters {
  const kind = (['mentees', 'mentors'] as const).find((name) => path === `${EXPORTS_PATH}${name}`);
  if (kind === undefined) throw refusal(TEXTS.kind, 404);
  const given = (name: string, usual: string) => (query.has(name) ? only(query, name) : usual);
  const format = given('format', 'xlsx');
  if (format !== 'xlsx' && format !== 'csv') throw refusal(TEXTS.format);
  const encoding = given('encoding', 'utf-8') as Encoding | null;
  const known = encoding === 'utf-8' || (encoding === 'windows-1251' && format === 'csv');
  if (!known) throw refusal(TEXTS.encoding);
  const year = yearParameter(given('year', formatAcademicYear(academicYearOf(today))));
  return { kind, year, format, encoding };
}

/** «26-01-mentees-2024-2025.xlsx»; codes of colleges are Latin letters, digits and hyphens. */
export function fileName(
  { kind, year, format }: { readonly kind: ImportKind; readonly year: number; readonly format: string },
  collegeCode: string,
): string {
  return `${collegeCode}-${kind}-${formatAcademicYear(year).replace('/', '-')}.${format}`;
}

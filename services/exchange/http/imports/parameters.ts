import type { Bilingual } from '#kernel/i18n/messages.js';
import type { SheetKind } from '../../import-lines.type.js';
import { tidy } from '../../workbook/grid.js';
import { only, refusal, yearParameter } from '../parameters.js';

export interface ImportParameters {
  readonly kind: SheetKind;
  /** First calendar year of the academic year; null for headcounts, whose rows say it. */
  readonly year: number | null;
  /** Whether it is only to be tried, which the address calls a preview. */
  readonly dryRun: boolean;
  readonly filename: string | null;
  /** Whether the refused rows are wanted as a workbook. */
  readonly refused: boolean;
}

const KINDS: readonly SheetKind[] = ['mentees', 'mentors', 'headcount'];
const LONGEST_FILENAME = 255;

const TEXTS = {
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
  filename: {
    ru: 'Имя файла даётся один раз и не длиннее 255 знаков.',
    en: 'The name of the file is given once and has at most 255 characters.',
  },
} as const satisfies Record<string, Bilingual>;

/** @throws HubError BAD_USER_INPUT */
export function importParameters(query: URLSearchParams): ImportParameters {
  const kind = KINDS.find((each) => each === only(query, 'sheet'));
  if (kind === undefined) throw refusal(TEXTS.sheet);
  const preview = only(query, 'preview');
  if (preview !== 'true' && preview !== 'false') throw refusal(TEXTS.preview);
  const year = kind === 'headcount' ? null : yearParameter(only(query, 'year'));
  const refused = query.has('refused') ? only(query, 'refused') : 'false';
  if (refused !== 'true' && refused !== 'false') throw refusal(TEXTS.refused);
  return { kind, year, dryRun: preview === 'true', filename: filenameParameter(query), refused: refused === 'true' };
}

function filenameParameter(query: URLSearchParams): string | null {
  if (!query.has('filename')) return null;
  const name = only(query, 'filename');
  if (name === null || name.length > LONGEST_FILENAME) throw refusal(TEXTS.filename);
  return tidy(name).replaceAll('\n', ' ') || null;
}

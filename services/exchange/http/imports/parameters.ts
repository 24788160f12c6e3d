import type { Bilingual } from '#kernel/i18n/messages.js';
import { attestingOf } from '../../import/attesting/choice.policy.js';
import type { Attesting } from '../../import/attesting/attesting.policy.js';
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
  /** Names of the sheets to be read; all that fit when empty. */
  readonly sheets: readonly string[];
  /** Whether the refused rows are wanted as a workbook. */
  readonly refused: boolean;
  /** What the college says to what the import would attest. */
  readonly attesting: Attesting;
}

const KINDS: readonly SheetKind[] = ['mentees', 'mentors', 'headcount'];
const LONGEST_FILENAME = 255;
const MOST_SHEETS = 100;
const LONGEST_SHEET_NAME = 255;

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
  sheets: {
    ru: 'Назовите не больше 100 листов, каждый именем до 255 знаков.',
    en: 'Name at most 100 sheets, each by a name of up to 255 characters.',
  },
  attesting: {
    ru: 'Что подтверждает колледж, называют один раз и только о базах: orderNumber и orderDate или withoutOrder=true, attestConsents=true, или withoutAttesting=true.',
    en: 'What the college attests is given once, and of bases alone: orderNumber and orderDate or withoutOrder=true, attestConsents=true, or withoutAttesting=true.',
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
  const [dryRun, filename, sheets] = [preview === 'true', filenameParameter(query), sheetsParameter(query)];
  return {
    kind,
    year,
    dryRun,
    filename,
    sheets,
    refused: refused === 'true',
    attesting: attestingParameter(query, kind),
  };
}

const CHOICES = ['attestConsents', 'withoutOrder', 'withoutAttesting'] as const;
const ORDER = ['orderNumber', 'orderDate', 'orderActsFrom'] as const;

function attestingParameter(query: URLSearchParams, kind: SheetKind): Attesting {
  const given = [...CHOICES, ...ORDER].filter((name) => query.has(name));
  const isMisplaced = kind === 'headcount' && given.length > 0;
  const isUnclear = given.some((name) => only(query, name) === null);
  const flags = CHOICES.filter((name) => query.has(name));
  const isNoFlag = flags.some((name) => !['true', 'false'].includes(only(query, name) ?? ''));
  if (isMisplaced || isUnclear || isNoFlag) throw refusal(TEXTS.attesting);
  const said = attestingOf({
    ...Object.fromEntries(flags.map((name) => [name, only(query, name) === 'true'])),
    ...Object.fromEntries(ORDER.flatMap((name) => (query.has(name) ? [[name, only(query, name)!]] : []))),
  });
  if ('problem' in said) throw refusal(said.problem);
  return said.attesting;
}

function sheetsParameter(query: URLSearchParams): readonly string[] {
  const names = query.getAll('sheets');
  const isTooMuch = names.length > MOST_SHEETS || names.some((name) => name === '' || name.length > LONGEST_SHEET_NAME);
  if (isTooMuch) throw refusal(TEXTS.sheets);
  return names;
}

function filenameParameter(query: URLSearchParams): string | null {
  if (!query.has('filename')) return null;
  const name = only(query, 'filename');
  if (name === null || name.length > LONGEST_FILENAME) throw refusal(TEXTS.filename);
  return tidy(name).replaceAll('\n', ' ') || null;
}

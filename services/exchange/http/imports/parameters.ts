import type { Bilingual } from '#kernel/i18n/messages.js';
import { isIsoDate } from '#kernel/time/iso-date.js';
import { attestingOf } from '../../import/attesting/choice.policy.js';
import type { Attesting } from '../../import/attesting/attesting.policy.js';
import type { CohortSheetKind, SheetKind } from '../../import-lines.type.js';
import { tidy } from '../../workbook/grid.js';
import { only, refusal, yearParameter } from '../parameters.js';

export interface ImportParameters {
  readonly kind: SheetKind;
  /** First calendar year of the academic year; null for headcounts, whose rows say it, and of cohorts, which have one. */
  readonly year: number | null;
  /** The cohort whose table it is; null of a college's own. */
  readonly cohort: OfCohort | null;
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

export interface OfCohort {
  readonly kind: CohortSheetKind;
  readonly id: string;
  /** Day of the work that new marks are for; today without one. */
  readonly markedOn: string | null;
}

const KINDS: readonly SheetKind[] = ['mentees', 'mentors', 'headcount', 'results', 'applicants'];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_FILENAME = 255;
const MOST_SHEETS = 100;
const LONGEST_SHEET_NAME = 255;

const TEXTS = {
  sheet: {
    ru: 'Назовите таблицу: sheet=mentees, mentors, headcount, results или applicants.',
    en: 'Name the sheet: sheet=mentees, mentors, headcount, results or applicants.',
  },
  cohort: {
    ru: 'Назовите группу: cohort=‹id группы›, только для results и applicants.',
    en: 'Name the cohort: cohort=<id of the cohort>, for results and applicants alone.',
  },
  markedOn: {
    ru: 'День оценок – это день: markedOn=2024-10-08, только для results.',
    en: 'The day of the marks is a day: markedOn=2024-10-08, for results alone.',
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
  const cohort = cohortParameter(query, kind);
  const year = kind === 'headcount' || cohort ? null : yearParameter(only(query, 'year'));
  const refused = query.has('refused') ? only(query, 'refused') : 'false';
  if (refused !== 'true' && refused !== 'false') throw refusal(TEXTS.refused);
  const [dryRun, filename, sheets] = [preview === 'true', filenameParameter(query), sheetsParameter(query)];
  return {
    kind,
    year,
    cohort,
    dryRun,
    filename,
    sheets,
    refused: refused === 'true',
    attesting: attestingParameter(query, kind),
  };
}

function cohortParameter(query: URLSearchParams, kind: SheetKind): OfCohort | null {
  if (kind !== 'results' && kind !== 'applicants') {
    if (query.has('cohort')) throw refusal(TEXTS.cohort);
    return null;
  }
  const id = only(query, 'cohort');
  if (id === null || !UUID.test(id)) throw refusal(TEXTS.cohort);
  const markedOn = query.has('markedOn') ? only(query, 'markedOn') : null;
  const isUnclear = query.has('markedOn') && (kind !== 'results' || markedOn === null || !isIsoDate(markedOn));
  if (isUnclear) throw refusal(TEXTS.markedOn);
  return { kind, id, markedOn };
}

const CHOICES = ['attestConsents', 'withoutOrder', 'withoutAttesting'] as const;
const ORDER = ['orderNumber', 'orderDate', 'orderActsFrom'] as const;

function attestingParameter(query: URLSearchParams, kind: SheetKind): Attesting {
  const given = [...CHOICES, ...ORDER].filter((name) => query.has(name));
  const isMisplaced = kind !== 'mentees' && kind !== 'mentors' && given.length > 0;
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

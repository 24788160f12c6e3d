import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Encoding } from '../../../workbook/table.js';
import { only, refusal } from '../../parameters.js';
import { EXPORTS_PATH } from '../parameters.js';

/** Below it stands each cohort under its id. */
export const COHORTS_EXPORT = `${EXPORTS_PATH}cohorts/`;

const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(xlsx|csv)$/;

export interface CohortParameters {
  readonly cohortId: string;
  readonly format: 'xlsx' | 'csv';
  readonly encoding: Encoding;
}

/** @throws HubError BAD_USER_INPUT */
export function cohortParameters(path: string, query: URLSearchParams): CohortParameters {
  const [, cohortId, format] = FILE.exec(path.slice(COHORTS_EXPORT.length)) ?? [];
  if (cohortId === undefined) throw refusal(TEXTS.path, 404);
  const encoding = (query.has('encoding') ? only(query, 'encoding') : 'utf-8') as Encoding | null;
  const isKnown = encoding === 'utf-8' || (encoding === 'windows-1251' && format === 'csv');
  if (!isKnown) throw refusal(TEXTS.encoding);
  return { cohortId, format: format as CohortParameters['format'], encoding };
}

const TEXTS = {
  path: {
    ru: 'Список группы выгружается по адресу /exports/cohorts/‹id группы›.xlsx или .csv.',
    en: 'The list of a cohort is exported at /exports/cohorts/<id of the cohort>.xlsx or .csv.',
  },
  encoding: {
    ru: 'Назовите кодировку: encoding=utf-8 или windows-1251, только для csv.',
    en: 'Name the encoding: encoding=utf-8 or windows-1251, for csv alone.',
  },
} as const satisfies Record<string, Bilingual>;

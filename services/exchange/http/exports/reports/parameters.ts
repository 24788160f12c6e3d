import type { Bilingual, Language } from '#kernel/i18n/messages.js';
import { only, refusal } from '../../parameters.js';
import { EXPORTS_PATH } from '../parameters.js';

/** Below it stand the files of reports. */
export const REPORTS_PATH = `${EXPORTS_PATH}reports/`;

export type ReportFormat = 'docx' | 'pdf';

export interface ReportParameters {
  readonly id: string;
  readonly format: ReportFormat;
  /** Null where the address names none. */
  readonly language: Language | null;
}

const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(docx|pdf)$/;

/** @throws HubError BAD_USER_INPUT */
export function reportParameters(path: string, query: URLSearchParams): ReportParameters {
  const [, id, format] = FILE.exec(path.slice(REPORTS_PATH.length)) ?? [];
  if (id === undefined) throw refusal(TEXTS.file, 404);
  if ([...query.keys()].some((name) => name !== 'lang')) throw refusal(TEXTS.parameter);
  const language = query.has('lang') ? only(query, 'lang') : null;
  if (query.has('lang') && language !== 'ru' && language !== 'en') throw refusal(TEXTS.language);
  return { id, format: format as ReportFormat, language: language as Language | null };
}

interface Named {
  readonly language: Language;
  readonly number: number;
  readonly period: string;
  readonly owner: string;
}

/** How a browser is to name the file, in letters of any language and for old ones in Latin (RFC 6266). */
export function disposition({ language, number, period, owner }: Named, format: ReportFormat): string {
  const moment = period.replace('/', '-');
  const kind = language === 'ru' ? 'Отчёт' : 'Report';
  const name = `${kind} ${moment} № ${number} ${owner.slice(0, LONGEST_NAME)}`
    .toWellFormed()
    .replace(UNFIT, ' ')
    .trim();
  const encoded = encodeURIComponent(`${name}.${format}`).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`); // prettier-ignore
  return `attachment; filename="report-${moment}-${number}.${format}"; filename*=UTF-8''${encoded}`;
}

const LONGEST_NAME = 60;
/** What no name of a file may have in one system or another. */
const UNFIT = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g;

const TEXTS = {
  file: {
    ru: 'Файлы отчёта: /exports/reports/‹id›.docx и .pdf.',
    en: 'The files of a report are /exports/reports/<id>.docx and .pdf.',
  },
  parameter: { ru: 'У отчёта один параметр: lang.', en: 'A report has one parameter: lang.' },
  language: { ru: 'Назовите язык: lang=ru или lang=en.', en: 'Name the language: lang=ru or lang=en.' },
} as const satisfies Record<string, Bilingual>;

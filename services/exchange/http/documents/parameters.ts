import type { Bilingual } from '#kernel/i18n/messages.js';
import { tidy } from '../../workbook/grid.js';
import { UNFIT } from '../attachment.js';
import { only, refusal } from '../parameters.js';

/** Files are sent here; below it stand those of registered documents. */
export const DOCUMENTS_PATH = '/documents';

const LONGEST_FILENAME = 255;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws HubError BAD_USER_INPUT */
export function documentId(path: string): string {
  const id = path.slice(DOCUMENTS_PATH.length + 1);
  if (!ID.test(id)) throw refusal(TEXTS.address, 404);
  return id;
}

/** The name under which a file is kept, which says nothing of what it is. @throws HubError BAD_USER_INPUT */
export function fileNameParameter(query: URLSearchParams): string {
  const name = tidy(only(query, 'filename') ?? '')
    .replace(UNFIT, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '' || name.length > LONGEST_FILENAME) throw refusal(TEXTS.filename);
  return name;
}

const TEXTS = {
  address: {
    ru: 'Файл документа: /documents/‹id›?college=‹код колледжа›.',
    en: 'The file of a document is /documents/<id>?college=<code of the college>.',
  },
  filename: {
    ru: 'Назовите файл: filename=‹имя›, один раз и до 255 знаков.',
    en: 'Name the file: filename=<name>, once and with up to 255 characters.',
  },
} as const satisfies Record<string, Bilingual>;

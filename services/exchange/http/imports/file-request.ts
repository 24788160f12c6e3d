import type { IncomingMessage } from 'node:http';
import { badUserInput } from '#kernel/graph/errors.js';
import { assertMethod } from '../method.js';

/** Types of spreadsheets and of bytes in general. A page of another origin can send none of them without being asked. */
const FILE_TYPES: readonly string[] = [
  'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // Browsers where Excel is installed call a .csv so.
  'application/vnd.ms-excel',
  'text/csv',
];

/**
 * Lets through what can bring a file: a POST of a type that a browser would have asked leave for before sending it from
 * another origin's page.
 * @throws HubError BAD_USER_INPUT otherwise.
 */
export function assertFileRequest({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): void {
  assertMethod({ method }, ['POST'], { ru: 'Отправьте файл методом POST.', en: 'Send the file by POST.' });
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (FILE_TYPES.includes(type)) return;
  throw badUserInput(
    {
      ru: 'Отправьте сам файл телом запроса с Content-Type: application/octet-stream.',
      en: 'Send the file itself as the body, with Content-Type: application/octet-stream.',
    },
    { status: 415 },
  );
}

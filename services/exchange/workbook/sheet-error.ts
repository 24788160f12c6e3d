import type { Bilingual } from '#kernel/i18n/messages.js';

export type SheetErrorCode =
  | 'NOT_FOUND'
  | 'NOT_A_SPREADSHEET'
  | 'OLD_FORMAT'
  | 'ENCODING'
  | 'PASSWORD_PROTECTED'
  | 'TRUNCATED'
  | 'TOO_LARGE'
  | 'EMPTY'
  | 'TOO_SLOW'
  | 'NO_SUCH_SHEET'
  | 'HEADER_NOT_FOUND'
  | 'WRONG_SHEET';

/** The file as a whole can't be read: nothing of it was taken. */
export class SheetError extends Error {
  override readonly name = 'SheetError';

  constructor(
    readonly code: SheetErrorCode,
    readonly text: Bilingual,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

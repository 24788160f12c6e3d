import type { Bilingual } from '#kernel/i18n/messages.js';

/** What an import or an export could not do as a whole, in words for whoever asked for it. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';

  constructor(readonly text: Bilingual) {
    super(`${text.ru}\n${text.en}`);
  }
}

import type { Bilingual } from '../i18n/messages.js';

/** A database that the hub leaves as it is, with what is to be done about it. */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';

  constructor(readonly text: Bilingual) {
    super(`${text.ru}\n${text.en}`);
  }
}

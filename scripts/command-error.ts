import type { Bilingual } from '#kernel/i18n/messages.js';

/** What a command could not do, in words for the person at the terminal. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly text: Bilingual,
    readonly exitCode = 1,
  ) {
    super(`${text.ru}\n${text.en}`);
  }
}

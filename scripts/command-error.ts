import { say, type Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';

/** What a command could not do, in words for the person at the terminal. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';

  /** @param exitCode that of the command when it fails, unless given. */
  constructor(
    readonly text: Bilingual,
    readonly exitCode?: number,
  ) {
    super(inLanguage(text));
  }
}

/** In the language that was asked for; else in both, as it is not known who reads. */
export function inLanguage(text: Bilingual, language?: Language): string {
  if (language) return say(text, language);
  return text.ru === text.en ? text.ru : `${text.ru}\n${text.en}`;
}

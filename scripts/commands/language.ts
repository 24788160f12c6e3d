import { DEFAULT_LANGUAGE } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';
import { CommandError } from '../command-error.js';

/** The language that a command is asked to speak. @throws CommandError for one that the hub has not */
export function languageOf(given: string | undefined): Language {
  if (given === undefined) return DEFAULT_LANGUAGE;
  if (given === 'ru' || given === 'en') return given;
  throw new CommandError({
    ru: `Языка «${given}» в хабе нет; есть ru и en.`,
    en: `The hub does not speak "${given}"; there are ru and en.`,
  });
}

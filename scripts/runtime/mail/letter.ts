import type { Language } from '#kernel/i18n/messages.js';
import type { IsoDate } from '#kernel/time/iso-date.js';

/** What a mail says, for programs that show markup and for those that don't. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A day as people write it. */
export const dayOf = (day: IsoDate, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A text as markup has it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

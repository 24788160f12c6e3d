import type { Bilingual } from '../i18n/messages.js';

/** The oldest PostgreSQL that has all that the hub uses, such as `uuidv7()`. */
const OLDEST = 18;

/** What is wrong with a server of this `server_version_num`; null when nothing is. */
export function serverRefusal(version: number): Bilingual | null {
  const major = Math.floor(version / 10_000);
  if (major >= OLDEST) return null;
  return {
    ru: `Нужен PostgreSQL ${OLDEST} или новее, а сервер в DATABASE_URL – ${major}: ничего в нём не изменено.`,
    en: `The hub needs PostgreSQL ${OLDEST} or newer, and the server of DATABASE_URL is ${major}: nothing in it was changed.`,
  };
}

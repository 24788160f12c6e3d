import type { Bilingual } from '../../i18n/messages.js';

/** The line in which PostgreSQL says why, among others that say what it did then. */
const REASON = /(?:FATAL|PANIC|error|could not|must )/i;

/** The embedded PostgreSQL can't be made, started or found. `details` are its last words, of which one says why. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
  readonly text: Bilingual;

  constructor(ru: string, en: string, details = '') {
    const reason = reasonIn(details);
    super(`${en}${reason}`);
    this.text = { ru: `${ru}${reason}.`, en: `${en}${reason}.` };
  }
}

function reasonIn(details: string): string {
  const lines = details.split('\n').map((line) => line.trim());
  const reason = lines.find((line) => REASON.test(line)) ?? lines.find((line) => line !== '');
  return reason === undefined ? '' : ` (${reason.replace(/\.$/, '')})`;
}

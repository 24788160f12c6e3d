/** The embedded PostgreSQL can't be made, started or found. `details` are its last words, for the operator's log. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';

  constructor(
    ru: string,
    en: string,
    readonly details = '',
  ) {
    super(`${ru} / ${en}${details === '' ? '' : `\n${details}`}`);
  }
}

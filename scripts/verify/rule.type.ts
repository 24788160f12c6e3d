import type { Bilingual } from '#kernel/i18n/messages.js';

export interface RecordRule {
  readonly name: string;
  readonly text: Bilingual;
  /** A query of (college_id, id): the records that break the rule; a region's id where they are held for a region. */
  readonly broken: string;
}

import type { Bilingual } from '#kernel/i18n/messages.js';

/** How a question is answered: by a number from 1 to 10, one option, several options, or in words. */
export const QUESTION_KINDS = ['SCALE', 'ONE', 'SEVERAL', 'TEXT'] as const;

/** The ends of a scale (domain.md, Monitoring). */
export const SCALE = { lowest: 1, highest: 10 } as const;

export interface Option {
  readonly code: string;
  readonly title: Bilingual;
}

/** A question as a template keeps it. Of two templates questions of one code are the same, and are compared. */
export interface Question {
  readonly code: string;
  readonly kind: (typeof QUESTION_KINDS)[number];
  readonly title: Bilingual;
  /** Whether nobody may leave it out. */
  readonly required: boolean;
  /** What can be chosen; none of a scale or a text. */
  readonly options: readonly Option[];
}

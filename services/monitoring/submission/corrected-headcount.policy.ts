import type { Bilingual } from '#kernel/i18n/messages.js';

const SIZES = {
  students: { ru: 'студентов', en: 'students' },
  pupils: { ru: 'учеников', en: 'pupils' },
  teachers: { ru: 'педагогов', en: 'teachers' },
  young_specialists: { ru: 'молодых специалистов', en: 'young specialists' },
} as const satisfies Record<string, Bilingual>;

type Sizes = Readonly<Record<keyof typeof SIZES, number>>;

/** A headcount that was corrected after a day: what stood on that day, and what stands. */
export interface CorrectedHeadcount {
  readonly correctedOn: string;
  readonly stood: Sizes;
  readonly stands: Sizes;
}

/** Which of its numbers are others now, in words. */
export function changesOf({ stood, stands }: CorrectedHeadcount): Bilingual {
  const moved = (Object.keys(SIZES) as (keyof Sizes)[]).filter((size) => stood[size] !== stands[size]);
  return {
    ru: moved.map((size) => `${SIZES[size].ru} было ${stood[size]}, стало ${stands[size]}`).join('; '),
    en: moved.map((size) => `${SIZES[size].en} ${stood[size]} before, ${stands[size]} now`).join('; '),
  };
}

import type { Bilingual } from '#kernel/i18n/messages.js';

/** What speaks for a pair, with the points that it gives where a region has not set others: at most so many. */
export const SHIPPED_WEIGHTS = {
  NEEDS: { points: 400, title: { ru: 'Запросы и компетенции', en: 'Needs and competences' } },
  TAGS: { points: 150, title: { ru: 'Запросы и #теги', en: 'Needs and #tags' } },
  SPECIALITY: { points: 150, title: { ru: 'Одна специальность', en: 'The same speciality' } },
  CONTINUITY: { points: 200, title: { ru: 'Пара прошлого года', en: 'A pair of last year' } },
  INTERESTS: { points: 100, title: { ru: 'Общие интересы', en: 'Shared interests' } },
  AGE: { points: 100, title: { ru: 'Желаемый возраст', en: 'Preferred age' } },
  TIME: { points: 50, title: { ru: 'Время встреч', en: 'Time of meetings' } },
  FREQUENCY: { points: 50, title: { ru: 'Частота встреч', en: 'Frequency of meetings' } },
  WORKLOAD: { points: 50, title: { ru: 'Свободные места', en: 'Free places' } },
  COLLEGE: { points: 50, title: { ru: 'Один колледж', en: 'The same college' } },
} as const satisfies Record<string, { readonly points: number; readonly title: Bilingual }>;

export type WeightCode = keyof typeof SHIPPED_WEIGHTS;

export const WEIGHT_CODES = Object.keys(SHIPPED_WEIGHTS) as readonly WeightCode[];

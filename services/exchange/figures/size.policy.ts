import { fill, type Bilingual } from '#kernel/i18n/messages.js';

/** Figures of one export, whatever its format: what takes minutes, and not hours. */
export const MAX_FIGURES = 5_000_000;

/** Figures of a workbook, which is made in memory as a whole and by few programs opened when it is larger. */
export const MAX_SHEET_FIGURES = 50_000;

/** Figures that are put in an order of values, for which all of them are kept at once. */
export const MAX_ORDERED_FIGURES = 50_000;

/** What the number of figures follows from. */
export interface Extent {
  readonly moments: number;
  readonly indicators: number;
  /** Colleges or municipalities that have rows of their own; null where rows are of the region. */
  readonly places: number | null;
  /** Forms or categories that have rows of their own; null where figures are told whole. */
  readonly parts: number | null;
  readonly totals: boolean;
  /** Whether they are to be in another order than the one they are read in. */
  readonly ordered: boolean;
}

/** How many figures an export has. */
export function figuresOf({ moments, indicators, places, parts, totals }: Omit<Extent, 'ordered'>): number {
  const cuts = (parts ?? 1) + (totals && parts !== null ? 1 : 0);
  const subjects = (places ?? 1) + (totals && places !== null ? 1 : 0);
  return moments * indicators * subjects * cuts;
}

/** Why an export of so many figures is not made, or null. */
export function sizeRefusal(extent: Extent, format: string): Bilingual | null {
  const figures = figuresOf(extent);
  if (figures > MAX_FIGURES) return told(extent, figures, MAX_FIGURES, WHAT_TO_DO);
  if (format === 'xlsx' && figures > MAX_SHEET_FIGURES) return told(extent, figures, MAX_SHEET_FIGURES, OTHER_FORMAT);
  if (extent.ordered && figures > MAX_ORDERED_FIGURES) return told(extent, figures, MAX_ORDERED_FIGURES, AS_LISTED);
  return null;
}

const WHAT_TO_DO: Bilingual = {
  ru: 'Назовите меньше лет или периодов, показателей, колледжей, форм.',
  en: 'Name fewer years or periods, indicators, colleges or forms.',
};

const OTHER_FORMAT: Bilingual = {
  ru: 'Возьмите format=csv или format=parquet либо назовите меньше лет, показателей, колледжей, форм.',
  en: 'Take format=csv or format=parquet, or name fewer years, indicators, colleges or forms.',
};

const AS_LISTED: Bilingual = {
  ru: 'Уберите orderBy и отсортируйте сами либо назовите меньше лет, показателей, колледжей, форм.',
  en: 'Leave orderBy out and sort by yourself, or name fewer years, indicators, colleges or forms.',
};

function told({ moments, indicators, places, parts }: Extent, figures: number, most: number, advice: Bilingual) {
  const text = {
    ru: 'Вышло бы {figures} цифр, а за раз выгружается не больше {most}: периодов {moments}, показателей {indicators}, мест {places}, форм или категорий {parts}. {advice}',
    en: 'That would be {figures} figures, and {most} at most are exported at once: periods {moments}, indicators {indicators}, places {places}, forms or categories {parts}. {advice}',
  };
  return fill(text, { figures, most, moments, indicators, places: places ?? 1, parts: parts ?? 1, advice });
}

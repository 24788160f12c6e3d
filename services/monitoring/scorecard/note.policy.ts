import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { MEASURES } from '../indicator/measures.data.js';
import type { Term } from './scorecard.policy.js';

/** Why a caller who is neither the college nor a coordinator of its region is shown no figure. */
export function unpublishedNote(year: number): Bilingual {
  return fill(
    {
      ru:
        'За {year} ещё ничего не опубликовано. До публикации цифры видят сам колледж и координаторы его региона, ' +
        'а сводные по региону — только координаторы.',
      en:
        'Nothing is published for {year} yet. Until then a college sees its own figures, the coordinators of its ' +
        'region see those of all, and they alone see the region’s.',
    },
    { year: formatAcademicYear(year) },
  );
}

/** What a college has not reported. */
export function missingNote(year: number, terms: readonly Term[]): Bilingual {
  const text = { ru: 'За {year} нет данных: {measures}.', en: 'No data for {year}: {measures}.' };
  return fill(text, { year: formatAcademicYear(year), measures: titlesOf(terms) });
}

export function nobodyReportedNote(year: number): Bilingual {
  return fill(
    {
      ru: 'За {year} ни один колледж региона не дал всех данных для этого показателя.',
      en: 'For {year} no college of the region has given all the data of this indicator.',
    },
    { year: formatAcademicYear(year) },
  );
}

export function nothingToDivideByNote(terms: readonly Term[]): Bilingual {
  const text = { ru: 'Доля не считается: {measures} — 0.', en: 'There is no share to compute: {measures} is 0.' };
  return fill(text, { measures: titlesOf(terms) });
}

function titlesOf(terms: readonly Term[]): Bilingual {
  const titles = terms.map(({ measure }) => MEASURES.find((one) => one.code === measure)?.title);
  const once = (language: keyof Bilingual) => [...new Set(titles.map((title) => title?.[language]))].join(', ');
  return { ru: once('ru'), en: once('en') };
}

import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';

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

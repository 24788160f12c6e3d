import type { Breach } from '#kernel/graph/problem.type.js';

interface RegionFacts {
  readonly code: string;
  readonly timeZone?: string | null;
}

/** What is wrong with a region's code and time zone; empty when both are usable. */
export function regionBreaches({ code, timeZone }: RegionFacts): Breach[] {
  const breaches: Breach[] = [];
  if (!/^\d{2,3}$/.test(code)) {
    breaches.push({
      code: 'REGION_CODE_MALFORMED',
      path: ['code'],
      text: {
        ru: 'Код региона — две или три цифры, например 26.',
        en: 'The code of a region is two or three digits, for example 26.',
      },
    });
  }
  if (timeZone && !isTimeZone(timeZone)) {
    breaches.push({
      code: 'TIME_ZONE_UNKNOWN',
      path: ['timeZone'],
      text: {
        ru: 'Такого часового пояса нет; пример верной записи — Europe/Moscow.',
        en: 'There is no such time zone; Europe/Moscow is one that is written right.',
      },
    });
  }
  return breaches;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

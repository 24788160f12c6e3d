import type { Problem } from '#kernel/graph/problem.js';

interface RegionFacts {
  readonly code: string;
  readonly timeZone?: string | null;
}

/** What is wrong with a region's code and time zone; empty when both are usable. */
export function regionProblems({ code, timeZone }: RegionFacts): Problem[] {
  const problems = timeZoneProblems(timeZone);
  if (!/^\d{2,3}$/.test(code)) {
    problems.push({
      code: 'REGION_CODE_MALFORMED',
      path: ['code'],
      text: {
        ru: 'Код региона — две или три цифры, например 26.',
        en: 'The code of a region is two or three digits, for example 26.',
      },
    });
  }
  return problems;
}

/** What is wrong with a time zone; empty when it is usable, or left out. */
export function timeZoneProblems(timeZone: string | null | undefined): Problem[] {
  if (timeZone == null || isTimeZone(timeZone)) return [];
  return [
    {
      code: 'TIME_ZONE_UNKNOWN',
      path: ['timeZone'],
      text: {
        ru: 'Такого часового пояса нет; пример верной записи — Europe/Moscow.',
        en: 'There is no such time zone; Europe/Moscow is one that is written right.',
      },
    },
  ];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

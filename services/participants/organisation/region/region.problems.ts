import { problemsOf } from '#kernel/graph/problem.js';

/** Why a region is not created or changed. */
export const regionProblem = problemsOf({
  REGION_CODE_MALFORMED: {
    ru: 'Код региона — две или три цифры, например 26.',
    en: 'The code of a region is two or three digits, for example 26.',
  },
  REGION_CODE_TAKEN: { ru: 'Регион с таким кодом уже есть.', en: 'There is a region with this code already.' },
  REGION_NOT_FOUND: { ru: 'Такого региона в хабе нет.', en: 'The hub has no such region.' },
  TIME_ZONE_UNKNOWN: {
    ru: 'Такого часового пояса нет; пример верной записи — Europe/Moscow.',
    en: 'There is no such time zone; Europe/Moscow is one that is written right.',
  },
});

import type { Bilingual } from '#kernel/i18n/messages.js';

/** Of regions, colleges and partners, and of the sizes of colleges. */
export const ORGANISATION_PROBLEMS = {
  AGE_GROUPS_COUNT: {
    ru: 'Возрастных групп больше допустимого.',
    en: 'There are more groups of age than there may be.',
  },
  AGE_GROUPS_OVERLAP: { ru: 'Возрастные группы пересекаются.', en: 'Groups of age overlap.' },
  AGE_GROUP_MALFORMED: {
    ru: 'Границы или число возрастной группы неправдоподобны.',
    en: "Bounds or count of a group of age can't be.",
  },
  COLLEGE_CODE_MALFORMED: {
    ru: 'Код колледжа записан недопустимо.',
    en: 'The code of the college is not written as codes are.',
  },
  COLLEGE_CODE_TAKEN: { ru: 'Колледж с таким кодом уже есть.', en: 'There is a college of this code already.' },
  CONFIRMED_IN_FUTURE: {
    ru: 'Партнёрство подтверждают днём, который ещё не наступил.',
    en: 'A partnership is confirmed for a day that has not come yet.',
  },
  COUNT_IMPLAUSIBLE: { ru: 'Численность неправдоподобна.', en: "A number of people can't be." },
  HEADCOUNT_JUMP: {
    ru: 'Численность в десять раз больше или меньше прежней либо меньше числа участников и не подтверждена.',
    en: 'A headcount is ten times the former one, a tenth of it, or under those who take part, and is not confirmed.',
  },
  MINORS_CONTRADICT_AGES: {
    ru: 'Число несовершеннолетних противоречит возрастным группам.',
    en: 'The number of minors contradicts the groups of age.',
  },
  MORE_BY_AGE_THAN_TOTAL: {
    ru: 'По возрастам больше людей, чем всего.',
    en: 'By age there are more people than in all.',
  },
  MORE_YOUNG_THAN_TEACHERS: {
    ru: 'Молодых специалистов больше, чем педагогов.',
    en: 'There are more young specialists than teachers.',
  },
  NO_HEADCOUNT_STANDS: {
    ru: 'Колледж не сдавал численности этого года.',
    en: 'The college has reported no headcount of the year.',
  },
  ORGANISATION_NAME_MALFORMED: {
    ru: 'Название организации пусто или слишком длинно.',
    en: 'The name of an organisation is empty or too long.',
  },
  PARTNERS_DIFFERENT: {
    ru: 'Партнёры разного вида или из разных регионов.',
    en: 'The partners are of different kinds or regions.',
  },
  PARTNER_NAME_TAKEN: {
    ru: 'Партнёр с таким названием в регионе уже есть.',
    en: 'The region has a partner of this name already.',
  },
  PARTNER_NOT_CONFIRMED: {
    ru: 'Партнёрство колледжем не подтверждено.',
    en: 'The college has not confirmed the partnership.',
  },
  PARTNER_NOT_FOUND: {
    ru: 'Такого партнёра нет среди тех, что видит вызывающий.',
    en: 'There is no such partner among those that the caller sees.',
  },
  PARTNER_NOT_LINKED: { ru: 'Этот партнёр с колледжем не связан.', en: "The partner is not one of the college's." },
  PARTNER_SHARED: {
    ru: 'С партнёром работают и другие колледжи: его меняет координатор.',
    en: 'Other colleges work with the partner, too: a coordinator changes it.',
  },
  REGION_CODE_MALFORMED: {
    ru: 'Код региона записан недопустимо.',
    en: 'The code of the region is not written as codes are.',
  },
  REGION_CODE_TAKEN: { ru: 'Регион с таким кодом уже есть.', en: 'There is a region of this code already.' },
  REGION_NOT_FOUND: { ru: 'Такого региона нет.', en: 'There is no such region.' },
  TIME_ZONE_UNKNOWN: { ru: 'Такого часового пояса нет.', en: 'There is no such time zone.' },
} as const satisfies Record<string, Bilingual>;

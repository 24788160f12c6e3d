import type { Bilingual } from '#kernel/i18n/messages.js';

/** Kinds of rewards, in the order in which a report counts them. */
export const REWARD_KINDS: Readonly<Record<string, Bilingual>> = {
  GRATITUDE: { ru: 'благодарность', en: 'letter of thanks' },
  DIPLOMA: { ru: 'грамота', en: 'diploma' },
  TITLE: { ru: 'звание', en: 'title' },
  BONUS: { ru: 'премия', en: 'bonus' },
  CONTEST_TAKEN_PART: { ru: 'участие в конкурсе', en: 'took part in a contest' },
  CONTEST_PRIZE: { ru: 'призовое место в конкурсе', en: 'prize in a contest' },
  CONTEST_WON: { ru: 'победа в конкурсе', en: 'won a contest' },
};

/** Who rewards, from near to far. */
export const REWARD_LEVELS: Readonly<Record<string, Bilingual>> = {
  COLLEGE: { ru: 'колледж', en: 'college' },
  MUNICIPALITY: { ru: 'муниципалитет', en: 'municipality' },
  REGION: { ru: 'регион', en: 'region' },
  COUNTRY: { ru: 'страна', en: 'country' },
};

/** What came of mentees later, as `outcomes_due` and its fellows are kept. */
export const OUTCOMES: Readonly<Record<string, Bilingual>> = {
  RETENTION_ONE_YEAR: { ru: 'работает в колледже через год', en: 'works in the college after a year' },
  RETENTION_THREE_YEARS: { ru: 'работает в колледже через три года', en: 'works in the college after three years' },
  ATTESTATION: { ru: 'аттестован за три года', en: 'attested within three years' },
  EMPLOYMENT: { ru: 'работает по профессии через год', en: 'works in the profession after a year' },
};

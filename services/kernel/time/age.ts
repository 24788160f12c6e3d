import { yearsAfter, type IsoDate } from './iso-date.js';

/** What is known of when someone was born: the day, the year alone (a sheet says no more), or neither. */
export interface Birth {
  readonly birthDate?: IsoDate | null;
  readonly birthYear?: number | null;
}

const MAJORITY_YEARS = 18;

/** Young specialists have taught fewer full years than this (S002). */
const YOUNG_SPECIALIST_YEARS = 3;

/**
 * Whether a person is under 18 on a day, so that a legal representative consents for them (domain.md rule 5).
 *
 * One comes of age on the birthday itself; who was born on 29 February does so on 1 March of a common year. A known
 * year stands for its last day: nobody is taken for an adult too early. Of whom nothing is known is not taken for a
 * minor, because sheets of mentors ask for no year of birth.
 */
export function isMinor({ birthDate, birthYear }: Birth, on: IsoDate): boolean {
  if (birthDate) return on < yearsAfter(birthDate, MAJORITY_YEARS);
  if (birthYear) return on < `${birthYear + MAJORITY_YEARS}-12-31`;
  return false;
}

/**
 * Whether a teacher counts as a young specialist of an academic year: fewer than three full years of teaching on
 * 1 October of it (S002). Who starts later in the year has none and counts; of whom the start is unknown does not.
 */
export function isYoungSpecialist(careerStartedOn: IsoDate | null | undefined, year: number): boolean {
  if (!careerStartedOn) return false;
  return `${year}-10-01` < yearsAfter(careerStartedOn, YOUNG_SPECIALIST_YEARS);
}

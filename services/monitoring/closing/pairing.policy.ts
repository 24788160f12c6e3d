import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Direction, Formula } from '../indicator/formula.policy.js';
import type { Unit } from '../indicator/measures.data.js';

/** A side of a pair, as the measures are called that count it. */
export type Side = 'mentees' | 'mentors';

/** Who would be counted by an indicator once they are in a pair. */
export interface Pairing {
  readonly side: Side;
  /** Categories of them; all without any. */
  readonly categories: readonly string[];
}

interface Asked extends Pick<Formula, 'numerator'> {
  readonly unit: Unit;
  readonly direction: Direction;
}

/** Who would close the gap of an indicator, or why nobody would. Forms don't matter: a new pair may be of any. */
export function pairingOf({ unit, direction, numerator }: Asked, year: number, running: number): Pairing | Bilingual {
  if (year < running) return YEAR_OVER;
  if (direction === 'AT_MOST') return NOT_TO_EXCEED;
  const [side, ...others] = new Set(numerator.map(({ measure }) => measure));
  if (unit !== 'PEOPLE' || others.length > 0 || (side !== 'mentees' && side !== 'mentors')) return NOT_OF_PAIRS;
  const categories = [...new Set(numerator.map(({ category }) => category))];
  return { side, categories: categories.includes('') ? [] : categories };
}

export const isPairing = (found: Pairing | Bilingual): found is Pairing => 'side' in found;

const YEAR_OVER: Bilingual = {
  ru: 'Этот учебный год закончился: новые пары в него уже не попадут.',
  en: 'This academic year is over: no new pair will be of it.',
};

const NOT_TO_EXCEED: Bilingual = {
  ru: 'Этот показатель не должен превышать цель: новые пары ему не помогут.',
  en: 'This indicator is not to exceed its target: new pairs are no help to it.',
};

const NOT_OF_PAIRS: Bilingual = {
  ru: 'Этот показатель складывается не из наставников и не из наставляемых: назвать, кто его поднимет, нельзя.',
  en: 'This indicator is made neither of mentors nor of mentees: who would raise it can’t be told.',
};

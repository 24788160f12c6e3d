import type { Random } from '#kernel/random/random.js';
import { FAMILY_NAMES, GIVEN_NAMES, PATRONYMICS } from './names.data.js';

export interface FullName {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
}

/** A made-up full name whose three parts agree in gender. */
export function fullName(random: Random): FullName {
  const gender = random.chance(0.5) ? 'F' : 'M';
  const family = random.pick(FAMILY_NAMES);
  return {
    familyName: gender === 'F' ? feminine(family) : family,
    givenName: random.pick(GIVEN_NAMES[gender]),
    patronymic: random.pick(PATRONYMICS)[gender],
  };
}

/** The feminine form of a family name: Попов, Попова; Покровский, Покровская; Шевченко stays. */
export function feminine(familyName: string): string {
  if (familyName.endsWith('ский')) return `${familyName.slice(0, -2)}ая`;
  return /(ов|ев|ёв|ин)$/.test(familyName) ? `${familyName}а` : familyName;
}

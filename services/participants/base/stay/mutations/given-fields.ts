import { toText } from '#kernel/text/free-text.js';
import type { Stay } from '../stay.policy.js';
import { toWords } from '#kernel/text/words.js';

/** Fields of a stay that are lists of words, each with the field of its keys. */
const KEYS = {
  competences: 'competenceKeys',
  tags: 'tagKeys',
  learningWishes: 'learningWishKeys',
  needs: 'needKeys',
} as const;

const isWords = (field: string): field is keyof typeof KEYS => field in KEYS;

/** The fields that a row gives, as they are kept: left out or null keeps what is known, empty clears it. */
export function givenFields(row: object): Partial<Stay> {
  const given = Object.entries(row).filter(([field, value]) => value != null && !NOT_OF_FIELDS.includes(field));
  return Object.fromEntries(
    given.flatMap(([field, value]: [string, unknown]) => {
      if (isWords(field)) {
        const { shown, keys } = toWords(value as string[]);
        return [[field, shown], [KEYS[field], keys]]; // prettier-ignore
      }
      return [[field, typeof value === 'string' ? toText(value) : value]];
    }),
  );
}

/** They say which stay is meant. */
const NOT_OF_FIELDS = ['personId', 'enteredOn'];

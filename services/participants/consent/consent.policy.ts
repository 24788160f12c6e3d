import { isMinor } from '#kernel/time/age.js';
import type { Breach } from '#kernel/graph/problem.type.js';
import { isLearner, type Category } from '../person/person.policy.js';

/** Who gave a consent. COLLEGE: taken over from a college's list, which attests it (domain.md rule 5). */
export const CONSENT_GIVERS = ['SELF', 'REPRESENTATIVE', 'COLLEGE'] as const;
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];

export interface ConsentFacts {
  readonly givenOn: string;
  readonly givenBy: ConsentGiver;
  readonly validUntil?: string | null;
  readonly documentNumber?: string | null;
  readonly documentDate?: string | null;
  readonly representativeName?: string | null;
}

interface Consenting {
  readonly category: Category;
  readonly birthDate?: string | null;
  readonly birthYear?: number | null;
}

/** What is wrong with a consent at the time it is recorded; empty when it may be. */
export function consentBreaches(
  consent: ConsentFacts,
  person: Consenting,
  today: string,
  path: readonly string[],
): Breach[] {
  const breaches: Breach[] = [];
  if (consent.givenOn > today) {
    breaches.push({
      code: 'CONSENT_IN_FUTURE',
      path: [...path, 'givenOn'],
      text: {
        ru: 'Дата согласия ещё не наступила; укажите дату документа.',
        en: 'The consent is dated in the future; give the date of the document.',
      },
    });
  }
  if (consent.validUntil && consent.validUntil < consent.givenOn) {
    breaches.push({
      code: 'CONSENT_TERM_REVERSED',
      path: [...path, 'validUntil'],
      text: {
        ru: 'Срок согласия кончается раньше, чем оно дано; проверьте обе даты.',
        en: 'The consent ends before it was given; check both dates.',
      },
    });
  }
  if (consent.givenBy === 'SELF' && isLearner(person.category) && !person.birthDate && !person.birthYear) {
    breaches.push({
      code: 'BIRTH_REQUIRED',
      path: [...path, 'givenBy'],
      text: {
        ru: 'Чтобы обучающийся дал согласие сам, нужен хотя бы год его рождения: за несовершеннолетнего согласие даёт представитель.',
        en: 'For a learner to consent themself at least the year of birth is needed: for a minor the representative consents.',
      },
    });
  }
  if (consent.givenBy === 'SELF' && isMinor(person, consent.givenOn)) {
    breaches.push({
      code: 'CONSENT_OF_MINOR',
      path: [...path, 'givenBy'],
      text: {
        ru: 'За несовершеннолетнего согласие даёт законный представитель: укажите REPRESENTATIVE.',
        en: 'For a minor the legal representative consents: give REPRESENTATIVE.',
      },
    });
  }
  return [...breaches, ...documentBreaches(consent, today, path)];
}

const NAME = /^\p{L}[\p{L}\p{M}'’.\- ]{0,199}$/u;

/** What is wrong with what is said of the document and of who signed it. */
function documentBreaches(consent: ConsentFacts, today: string, path: readonly string[]): Breach[] {
  const { documentNumber, documentDate, representativeName, givenBy } = consent;
  const breaches: Breach[] = [];
  if (documentNumber && documentNumber.length > 100) {
    breaches.push({
      code: 'DOCUMENT_NUMBER_TOO_LONG',
      path: [...path, 'documentNumber'],
      text: { ru: 'Номер документа — до 100 знаков.', en: 'The number of a document has up to 100 characters.' },
    });
  }
  if (documentDate && documentDate > today) {
    breaches.push({
      code: 'CONSENT_IN_FUTURE',
      path: [...path, 'documentDate'],
      text: {
        ru: 'Дата документа ещё не наступила; проверьте её.',
        en: 'The document is dated in the future; check it.',
      },
    });
  }
  if (!representativeName) return breaches;
  if (givenBy !== 'REPRESENTATIVE') {
    breaches.push({
      code: 'REPRESENTATIVE_UNEXPECTED',
      path: [...path, 'representativeName'],
      text: {
        ru: 'Имя представителя хранится только у согласия, которое дал он сам: укажите REPRESENTATIVE или уберите имя.',
        en: 'The name of a representative is kept with a consent that they gave alone: give REPRESENTATIVE, or leave it out.',
      },
    });
  } else if (!NAME.test(representativeName)) {
    breaches.push({
      code: 'NAME_MALFORMED',
      path: [...path, 'representativeName'],
      text: {
        ru: 'Имя пишется буквами, до 200 знаков, без разметки и цифр.',
        en: 'A name is written in letters, up to 200 characters, without markup or digits.',
      },
    });
  }
  return breaches;
}

import { isMinor } from '#kernel/time/age.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { isLearner, type Category } from '#kernel/graph/person-category.data.js';

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
export function consentProblems(
  consent: ConsentFacts,
  person: Consenting,
  today: string,
  path: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  if (consent.givenOn > today) {
    problems.push({
      code: 'CONSENT_IN_FUTURE',
      path: [...path, 'givenOn'],
      text: {
        ru: 'Дата согласия ещё не наступила; укажите дату документа.',
        en: 'The consent is dated in the future; give the date of the document.',
      },
    });
  }
  if (consent.validUntil && consent.validUntil < consent.givenOn) {
    problems.push({
      code: 'CONSENT_TERM_REVERSED',
      path: [...path, 'validUntil'],
      text: {
        ru: 'Срок согласия кончается раньше, чем оно дано; проверьте обе даты.',
        en: 'The consent ends before it was given; check both dates.',
      },
    });
  }
  const giver = giverProblem(consent, person, [...path, 'givenBy']);
  if (giver) problems.push(giver);
  return [...problems, ...documentProblems(consent, today, path)];
}

/**
 * Why nobody could consent so on that day: a representative does for a minor alone, and a minor never does (domain.md
 * rule 5). A consent of the wrong one would be in force on no day at all.
 */
function giverProblem({ givenBy, givenOn }: ConsentFacts, person: Consenting, path: readonly string[]): Problem | null {
  if (givenBy === 'COLLEGE') return null;
  const ofMinor = givenBy === 'REPRESENTATIVE';
  // Sheets of mentors ask for no year of birth, so whoever is no learner may sign without one.
  if (!person.birthDate && !person.birthYear && (ofMinor || isLearner(person.category))) {
    return { code: 'BIRTH_REQUIRED', path, text: BIRTH_REQUIRED };
  }
  if (isMinor(person, givenOn) === ofMinor) return null;
  return ofMinor
    ? { code: 'CONSENT_FOR_ADULT', path, text: CONSENT_FOR_ADULT }
    : { code: 'CONSENT_OF_MINOR', path, text: CONSENT_OF_MINOR };
}

const BIRTH_REQUIRED: Bilingual = {
  ru: 'Чтобы знать, кто вправе дать согласие, нужен хотя бы год рождения: за несовершеннолетнего его даёт представитель, взрослый — сам.',
  en: 'To know who may consent at least the year of birth is needed: for a minor the representative does, an adult themself.',
};

const CONSENT_OF_MINOR: Bilingual = {
  ru: 'За несовершеннолетнего согласие даёт законный представитель: укажите, что его дал он.',
  en: 'For a minor the legal representative consents: say that they gave it.',
};

const CONSENT_FOR_ADULT: Bilingual = {
  ru: 'В этот день человек уже совершеннолетний и даёт согласие сам: укажите, что его дал он, или проверьте дату согласия и дату рождения.',
  en: 'On that day the person is of age and consents themself: say that they gave it, or check the date of the consent and the birth.',
};

/** What a consent that is taken down by hand lacks: who signed for a minor stands on the document. */
export function missingOfDocument({ givenBy, representativeName }: ConsentFacts): Problem[] {
  if (givenBy !== 'REPRESENTATIVE' || representativeName) return [];
  return [
    {
      code: 'REPRESENTATIVE_REQUIRED',
      path: ['representativeName'],
      text: {
        ru: 'Укажите имя законного представителя, который подписал согласие.',
        en: 'Give the name of the legal representative who signed the consent.',
      },
    },
  ];
}

/** Why one of the same day and giver is not recorded again: what was withdrawn stays so. */
export const CONSENT_WITHDRAWN: Problem = {
  code: 'CONSENT_WITHDRAWN',
  path: ['givenOn'],
  text: {
    ru: 'Согласие этого дня отозвано и остаётся отозванным; укажите дату нового документа.',
    en: 'The consent of this day was withdrawn and stays so; give the date of a new document.',
  },
};

const NAME = /^\p{L}[\p{L}\p{M}'’.\- ]{0,199}$/u;

/** What is wrong with what is said of the document and of who signed it. */
function documentProblems(consent: ConsentFacts, today: string, path: readonly string[]): Problem[] {
  const { documentNumber, documentDate, representativeName, givenBy } = consent;
  const problems: Problem[] = [];
  if (documentNumber && documentNumber.length > 100) {
    problems.push({
      code: 'DOCUMENT_NUMBER_TOO_LONG',
      path: [...path, 'documentNumber'],
      text: { ru: 'Номер документа — до 100 знаков.', en: 'The number of a document has up to 100 characters.' },
    });
  }
  if (documentDate && documentDate > today) {
    problems.push({
      code: 'CONSENT_IN_FUTURE',
      path: [...path, 'documentDate'],
      text: {
        ru: 'Дата документа ещё не наступила; проверьте её.',
        en: 'The document is dated in the future; check it.',
      },
    });
  }
  if (!representativeName) return problems;
  if (givenBy !== 'REPRESENTATIVE') {
    problems.push({
      code: 'REPRESENTATIVE_UNEXPECTED',
      path: [...path, 'representativeName'],
      text: {
        ru: 'Имя представителя хранится только у согласия, которое дал он сам: укажите, что согласие дал представитель, или уберите имя.',
        en: 'The name of a representative is kept with a consent that they gave alone: say that the representative gave it, or leave the name out.',
      },
    });
  } else if (!NAME.test(representativeName)) {
    problems.push({
      code: 'NAME_MALFORMED',
      path: [...path, 'representativeName'],
      text: {
        ru: 'Имя пишется буквами, до 200 знаков, без разметки и цифр.',
        en: 'A name is written in letters, up to 200 characters, without markup or digits.',
      },
    });
  }
  return problems;
}

import { isMinor, type Birth } from '#kernel/time/age.js';
import type { Problem } from '#kernel/graph/problem.js';
import { isLearner, type Category } from '#kernel/graph/person-category.data.js';
import { consentProblem, documentProblem } from './consent.problems.js';

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
  readonly representativeRelation?: string | null;
  readonly representativeDocument?: string | null;
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
  path: Problem['path'],
): Problem[] {
  const { givenOn, validUntil } = consent;
  return [
    ...(givenOn > today ? [consentProblem('CONSENT_IN_FUTURE', [...path, 'givenOn'])] : []),
    ...(validUntil && validUntil < givenOn ? [consentProblem('CONSENT_TERM_REVERSED', [...path, 'validUntil'])] : []),
    ...giverProblems(consent, person, [...path, 'givenBy']),
    ...documentProblems(consent, today, path),
  ];
}

/**
 * Why nobody could consent so on that day: a representative does for a minor alone, and a minor never does (domain.md
 * rule 5). A consent of the wrong one would be in force on no day at all.
 */
function giverProblems({ givenBy, givenOn }: ConsentFacts, person: Consenting, path: Problem['path']): Problem[] {
  if (givenBy === 'COLLEGE') return [];
  const ofMinor = givenBy === 'REPRESENTATIVE';
  // Sheets of mentors ask for no year of birth, so whoever is no learner may sign without one.
  if (!person.birthDate && !person.birthYear && (ofMinor || isLearner(person.category))) {
    return [consentProblem('BIRTH_REQUIRED', path)];
  }
  if (isMinor(person, givenOn) === ofMinor) return [];
  return [consentProblem(ofMinor ? 'CONSENT_FOR_ADULT' : 'CONSENT_OF_MINOR', path)];
}

/**
 * What a consent that is taken down by hand lacks: whoever signs for a minor says who they are, what they are to the
 * minor, and by what document (152-ФЗ, article 9, part 4).
 */
function missingOfDocument(consent: ConsentFacts, path: Problem['path']): Problem[] {
  if (consent.givenBy !== 'REPRESENTATIVE') return [];
  const { representativeName, representativeRelation, representativeDocument } = consent;
  return [
    ...(representativeName?.trim() ? [] : [consentProblem('REPRESENTATIVE_REQUIRED', [...path, 'representativeName'])]),
    ...(representativeRelation
      ? []
      : [consentProblem('REPRESENTATIVE_RELATION_REQUIRED', [...path, 'representativeRelation'])]),
    ...(representativeDocument?.trim()
      ? []
      : [consentProblem('REPRESENTATIVE_DOCUMENT_REQUIRED', [...path, 'representativeDocument'])]),
  ];
}

/** Whose consent is taken down by hand, on which day, and whether the same one was withdrawn since. */
interface Recording extends Consenting {
  readonly today: string;
  readonly withdrawn: boolean;
}

/** Why a consent that is taken down by hand would not be in force, or not be known well enough. */
export function recordingProblems(consent: ConsentFacts, person: Recording, path: Problem['path']): Problem[] {
  const problems = [...consentProblems(consent, person, person.today, path), ...missingOfDocument(consent, path)];
  if (problems.length > 0 || !person.withdrawn) return problems;
  return [consentProblem('CONSENT_WITHDRAWN', [...path, 'givenOn'])];
}

const LONGEST_DOCUMENT = 200;
const NAME = /^\p{L}[\p{L}\p{M}'’.\- ]{0,199}$/u;

/** What is wrong with what is said of the document and of who signed it. */
function documentProblems(consent: ConsentFacts, today: string, path: Problem['path']): Problem[] {
  const { documentNumber, documentDate } = consent;
  const problems: Problem[] = [];
  if (documentNumber && documentNumber.length > 100) {
    problems.push(documentProblem('DOCUMENT_NUMBER_TOO_LONG', [...path, 'documentNumber']));
  }
  if (documentDate && documentDate > today) {
    problems.push(documentProblem('CONSENT_IN_FUTURE', [...path, 'documentDate']));
  }
  return [...problems, ...representativeProblems(consent, path)];
}

const OF_REPRESENTATIVE = ['representativeName', 'representativeRelation', 'representativeDocument'] as const;

function representativeProblems(consent: ConsentFacts, path: Problem['path']): Problem[] {
  const told = OF_REPRESENTATIVE.filter((field) => consent[field]?.trim());
  if (consent.givenBy !== 'REPRESENTATIVE') {
    return told.map((field) => documentProblem('REPRESENTATIVE_UNEXPECTED', [...path, field]));
  }
  const { representativeName: name, representativeDocument: document } = consent;
  return [
    ...(name?.trim() && !NAME.test(name) ? [documentProblem('NAME_MALFORMED', [...path, 'representativeName'])] : []),
    ...(document && document.length > LONGEST_DOCUMENT
      ? [documentProblem('REPRESENTATIVE_DOCUMENT_TOO_LONG', [...path, 'representativeDocument'])]
      : []),
  ];
}

const LONGEST_REASON = 500;

/** What is wrong with why a consent is withdrawn: nobody has to say it (S000), and what is said is kept. */
export function reasonProblems(reason: string | null | undefined): Problem[] {
  if (reason == null) return [];
  const { length } = reason.trim();
  return length > 0 && length <= LONGEST_REASON ? [] : [consentProblem('REASON_MISSING', ['reason'])];
}

/**
 * Why somebody may not take back the consents of a person. Leaving is everybody's own right at any age (S000), and
 * consent to personal data is whoever's gave it: of a minor the legal representative's (rule 5), so that the one undoes
 * what the other signed by no tap on a phone.
 */
export function ownWithdrawalProblems(
  person: Birth,
  { today, byRepresentative }: { readonly today: string; readonly byRepresentative: boolean },
): Problem[] {
  const own = byRepresentative || !isMinor(person, today);
  return own ? [] : [consentProblem('CONSENT_OF_REPRESENTATIVE', ['personId'])];
}

/** Days ahead in which a consent that ends is due, as the list of those due has it. */
const SOON_DAYS = 30;

interface Consent {
  readonly givenBy: string;
  readonly inForce: boolean;
  readonly endsOn: string | null;
}

export type Due = 'ends' | 'document';

/** What is due of somebody whose consent is in force: another one, since the last one ends soon, or its document. */
export function dueOf(consents: readonly Consent[], today: string): Due | null {
  const standing = consents.filter(({ inForce }) => inForce);
  if (standing.length === 0) return null;
  const soon = later(today, SOON_DAYS);
  if (standing.every(({ endsOn }) => endsOn !== null && endsOn <= soon)) return 'ends';
  return standing.every(({ givenBy }) => givenBy === 'COLLEGE') ? 'document' : null;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export type Giver = 'SELF' | 'REPRESENTATIVE';
export const CHANNELS = ['PAPER', 'ELECTRONIC', 'STATE_PORTAL'] as const;
export type Channel = (typeof CHANNELS)[number];

export const RELATIONS = ['PARENT', 'ADOPTER', 'GUARDIAN', 'TRUSTEE'] as const;

/** What a form asks of a minor's representative; the relation is empty until chosen. */
export interface Representative {
  readonly representativeName: string;
  readonly representativeRelation: (typeof RELATIONS)[number] | '';
  readonly representativeDocument: string;
}

export const NO_REPRESENTATIVE: Representative = {
  representativeName: '',
  representativeRelation: '',
  representativeDocument: '',
};

/** The form as it stands; days are empty until chosen. */
export interface ConsentForm extends Representative {
  readonly givenBy: Giver;
  readonly givenOn: string;
  readonly validUntil: string;
  readonly channel: Channel;
  readonly documentNumber: string;
}

interface Born {
  readonly birthDate: string | null;
  readonly birthYear: number | null;
}

/** Years in which one comes of age. */
const MAJORITY = 18;

/**
 * Who may consent on a day: the representative for whoever is under 18 then, everybody else themself. A known year
 * alone stands for its last day, and of whom nothing is known is not taken for a minor.
 */
export function giverOn({ birthDate, birthYear }: Born, day: string): Giver {
  const birth = birthDate ?? (birthYear === null ? null : `${birthYear}-12-31`);
  if (birth === null) return 'SELF';
  const adultOn = `${Number(birth.slice(0, 4)) + MAJORITY}${birth.slice(4)}`;
  return day < adultOn ? 'REPRESENTATIVE' : 'SELF';
}

/** A new consent, of today. */
export function newConsent(person: Born, today: string): ConsentForm {
  return {
    givenBy: giverOn(person, today),
    givenOn: today,
    validUntil: '',
    channel: 'PAPER',
    documentNumber: '',
    ...NO_REPRESENTATIVE,
  };
}

/** What was filled in of the representative; nothing where there is none. */
export function toldOf({ representativeName, representativeRelation, representativeDocument }: Representative) {
  return {
    representativeName: representativeName.trim() || null,
    representativeRelation: representativeRelation || null,
    representativeDocument: representativeDocument.trim() || null,
  };
}

export function toInput(personId: string, form: ConsentForm) {
  const { givenBy, givenOn, validUntil, channel, documentNumber } = form;
  return {
    personId,
    givenBy,
    givenOn,
    validUntil: validUntil || null,
    channel,
    documentNumber: documentNumber.trim() || null,
    ...toldOf(givenBy === 'REPRESENTATIVE' ? form : NO_REPRESENTATIVE),
  };
}

interface Problem {
  readonly message: string;
  readonly path: readonly string[];
}

/** Broken rules, each at its field; what belongs to none under `whole`. */
export function atFields(problems: readonly Problem[]): Readonly<Partial<Record<keyof ConsentForm | 'whole', string>>> {
  const fields = Object.keys(newConsent({ birthDate: null, birthYear: null }, ''));
  const said = Map.groupBy(problems, ({ path }) => {
    const field = path.at(-1) ?? '';
    return fields.includes(field) ? field : 'whole';
  });
  return Object.fromEntries([...said].map(([field, all]) => [field, all.map(({ message }) => message).join(' ')]));
}

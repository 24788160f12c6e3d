import type { Language } from '#kernel/i18n/messages.js';
import type { CertificateCheck, CertificatePaper } from './certificate-check.type.js';
import { certificateState } from './certificate.policy.js';
import { CertificateState, type Certificate } from './certificate.type.js';

interface Printed {
  readonly titleRu: string;
  readonly titleEn: string;
  /** The day it is in the region. */
  readonly today: string;
}

/** A certificate as it is read. */
export type CertificateRow = Omit<Certificate, 'state' | 'valid' | 'title'> & Printed;

/** What a code opens, as it is read. */
export interface CertificatePaperRow extends Printed {
  readonly number: string;
  readonly name: string | null;
  readonly hours: number;
  readonly competences: string[];
  readonly completedOn: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly revokedOn: string | null;
  readonly hostCollegeId: string;
}

const titleOf = ({ titleRu, titleEn }: Printed, language: Language): string => (language === 'en' ? titleEn : titleRu);

export function toCertificate(row: CertificateRow, language: Language): Certificate {
  const state = CertificateState[certificateState(row, row.today)];
  return { ...row, state, valid: state === CertificateState.VALID, title: titleOf(row, language) };
}

export function toCheck(row: CertificatePaperRow, language: Language): CertificateCheck {
  const { name, hours, issuedOn, validUntil } = row;
  const state = CertificateState[certificateState(row, row.today)];
  return { state, name, course: titleOf(row, language), hours, issuedOn, validUntil };
}

export function toPaper(row: CertificatePaperRow, language: Language): CertificatePaper {
  const { number, completedOn, competences, hostCollegeId } = row;
  return { number, check: toCheck(row, language), completedOn, competences, college: { id: hostCollegeId } };
}

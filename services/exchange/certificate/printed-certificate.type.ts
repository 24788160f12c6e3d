import type { Language } from '#kernel/i18n/messages.js';

/** What stands on a certificate, in the language of the paper. */
export interface PrintedCertificate {
  readonly language: Language;
  readonly number: string;
  /** Null when it was erased at the request of the person. */
  readonly name: string | null;
  readonly course: string;
  readonly hours: number;
  readonly competences: readonly string[];
  readonly completedOn: string;
  readonly issuedOn: string;
  /** Null without a term. */
  readonly validUntil: string | null;
  readonly state: 'VALID' | 'EXPIRED' | 'REVOKED';
  /** Who issued it. */
  readonly college: string;
  /** Where whoever is shown it sees whether it holds. */
  readonly address: string;
}

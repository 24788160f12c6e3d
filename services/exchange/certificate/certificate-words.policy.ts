import { fill, say, type Bilingual } from '#kernel/i18n/messages.js';
import { dayInWords } from '../report/words.policy.js';
import type { PrintedCertificate } from './printed-certificate.type.js';
import { PAPER } from './texts.data.js';

/** What a certificate says, line by line as it is laid out. */
export interface CertificateWords {
  readonly issuer: readonly string[];
  readonly title: string;
  readonly number: string;
  readonly confirms: string;
  readonly name: string;
  readonly completed: string;
  readonly course: string;
  readonly hours: string;
  /** Null where the course names none. */
  readonly competences: string | null;
  readonly days: readonly string[];
  readonly signature: string;
  readonly check: string;
  /** Across the paper of one that doesn't hold; null of one that does. */
  readonly across: string | null;
}

export function certificateWords(certificate: PrintedCertificate): CertificateWords {
  const { language, number, name, course, hours, competences, completedOn, issuedOn, validUntil, state } = certificate;
  const words = (text: Bilingual, values: Record<string, string | number> = {}) => say(fill(text, values), language);
  const day = (iso: string) => dayInWords(iso, language);
  return {
    issuer: [certificate.college, words(PAPER.school)],
    title: words(PAPER.title),
    number: words(PAPER.number, { number }),
    confirms: words(PAPER.confirms),
    name: name ?? words(PAPER.nameless),
    completed: words(PAPER.completed),
    course: words(PAPER.course, { course }),
    hours: words(PAPER.hours, { hours }),
    competences: competences.length > 0 ? words(PAPER.competences, { list: competences.join(', ') }) : null,
    days: [
      words(PAPER.completedOn, { day: day(completedOn) }),
      words(PAPER.issuedOn, { day: day(issuedOn) }),
      validUntil === null ? words(PAPER.unlimited) : words(PAPER.validUntil, { day: day(validUntil) }),
    ],
    signature: words(PAPER.signature),
    check: words(PAPER.check),
    across: state === 'VALID' ? null : words(PAPER[state]),
  };
}

import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { certificateProblem } from './certificate.problems.js';

/** How long before its end a certificate is listed for renewal, and may be renewed. */
export const RENEWAL_DAYS = 60;

const LONGEST_REASON = 500;
const LONGEST_TERM_MONTHS = 120;

/** Number of a certificate: the region, the calendar year that the academic year starts in, and its place that year. */
export function certificateNumber(regionCode: string, year: number, place: number): string {
  return `${regionCode}-${year}-${String(place).padStart(6, '0')}`;
}

interface Term {
  /** Last day on which it holds; null without a term. */
  readonly validUntil: IsoDate | null;
  readonly revokedOn: IsoDate | null;
}

/** What a certificate is worth on a day. One that was revoked stays so, whatever its term. */
export function certificateState({ validUntil, revokedOn }: Term, today: IsoDate): 'VALID' | 'EXPIRED' | 'REVOKED' {
  if (revokedOn !== null) return 'REVOKED';
  return validUntil !== null && validUntil < today ? 'EXPIRED' : 'VALID';
}

export interface Renewable extends Term {
  /** Whether its holder's name was erased. */
  readonly nameless: boolean;
  /** What it was renewed by already. */
  readonly successor: { readonly id: string; readonly revoked: boolean } | null;
}

/** What forbids renewing a certificate; empty when it can be renewed, or is already. */
export function renewalProblems(certificate: Renewable, today: IsoDate, path: Problem['path']): Problem[] {
  const { validUntil, revokedOn, nameless, successor } = certificate;
  if (revokedOn !== null || successor?.revoked) return [certificateProblem('CERTIFICATE_REVOKED', path)];
  if (successor) return [];
  if (nameless) return [certificateProblem('CERTIFICATE_NAMELESS', path)];
  if (validUntil === null) return [certificateProblem('CERTIFICATE_WITHOUT_TERM', path)];
  if (validUntil <= daysAfter(today, RENEWAL_DAYS)) return [];
  return [certificateProblem('CERTIFICATE_NOT_DUE', path, { days: RENEWAL_DAYS, until: validUntil })];
}

export function revocationProblems(reason: string): Problem[] {
  const text = toText(reason);
  const given = text !== null && text.length <= LONGEST_REASON;
  return given ? [] : [certificateProblem('REVOCATION_REASON', ['reason'], { longest: LONGEST_REASON })];
}

/** What is wrong with the term that certificates of a course are to have, in months; null is without a term. */
export function termProblems(months: number | null): Problem[] {
  if (months === null || (months >= 1 && months <= LONGEST_TERM_MONTHS)) return [];
  return [certificateProblem('CERTIFICATE_TERM_IMPLAUSIBLE', ['months'], { most: LONGEST_TERM_MONTHS })];
}

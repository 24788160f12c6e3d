import { coordinatedRegions, type Session } from '#kernel/session/session.js';
import type { Source } from './ledger.js';

/** A college that figures are asked of. */
export interface LedgerCollege {
  readonly id: string;
  readonly regionId: string;
  /** Whether the session sees the college's live figures: its staff, and coordinators of its region. */
  readonly reached: boolean;
}

/** Whom a figure is about: one college, or a region with all of its colleges. */
export type Subject =
  | { readonly kind: 'COLLEGE'; readonly college: LedgerCollege }
  | { readonly kind: 'REGION'; readonly regionId: string; readonly colleges: readonly LedgerCollege[] };

export const collegesOf = (subject: Subject) => (subject.kind === 'COLLEGE' ? [subject.college] : subject.colleges);

/**
 * Which ledger a reader is answered from. A college's live figures are for its staff and the coordinators of its
 * region, a region's for its coordinators alone: staff who saw their region's sum would learn their neighbours'.
 */
export function sourceFor(session: Session, subject: Subject): Source {
  const live =
    subject.kind === 'COLLEGE' ? subject.college.reached : coordinatedRegions(session).includes(subject.regionId);
  return live ? 'LIVE' : 'PUBLISHED';
}

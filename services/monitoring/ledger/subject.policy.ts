import { coordinatedRegions, type Session } from '#kernel/session/session.js';

/** A college that figures are asked of. */
export interface LedgerCollege {
  readonly id: string;
  readonly regionId: string;
  /** Empty where it is not known. */
  readonly municipality: string;
  /** Whether the session sees the college's live figures: its staff, and coordinators of its region. */
  readonly reached: boolean;
}

/** Whom a figure is about: one college, or those of a municipality, or a region with all of its colleges. */
export type Subject =
  | { readonly kind: 'COLLEGE'; readonly college: LedgerCollege }
  | {
      readonly kind: 'MUNICIPALITY';
      readonly regionId: string;
      readonly municipality: string;
      readonly colleges: readonly LedgerCollege[];
    }
  | { readonly kind: 'REGION'; readonly regionId: string; readonly colleges: readonly LedgerCollege[] };

export const collegesOf = (subject: Subject) => (subject.kind === 'COLLEGE' ? [subject.college] : subject.colleges);

export const regionOf = (subject: Subject): string =>
  subject.kind === 'COLLEGE' ? subject.college.regionId : subject.regionId;

/**
 * Whether a reader may see live figures of a subject. A college's are for its staff and the coordinators of its region,
 * those of several colleges for coordinators alone: staff who saw their region's sum would learn their neighbours'.
 */
export function seesLive(session: Session, subject: Subject): boolean {
  return subject.kind === 'COLLEGE' ? subject.college.reached : coordinatedRegions(session).includes(subject.regionId);
}

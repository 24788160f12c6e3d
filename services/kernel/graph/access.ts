import type { UnitOfWork } from '../database/unit-of-work.js';
import { coordinatedRegions, staffColleges, type Session } from '../session/session.js';
import type { HubError } from '../errors/hub-error.js';
import { forbidden } from './errors.js';

/** Why a record or a figure of a college is null for callers beyond its reach. */
export function notReached(): HubError {
  return forbidden({
    ru: 'Это видят сотрудники колледжа и координаторы его региона.',
    en: 'This is for the staff of the college and the coordinators of its region.',
  });
}

/** Why a row about people is null for callers beyond the college. */
export function notStaff(): HubError {
  return forbidden({ ru: 'Это видят только сотрудники колледжа.', en: 'This is for the staff of the college alone.' });
}

/** The college that a mutation is for; refuses one that the caller does not work for. */
export function ownCollege(work: UnitOfWork, collegeId: string): string {
  if (!staffColleges(work.session).includes(collegeId)) throw forbidden();
  return collegeId;
}

/** The region that a mutation is for; refuses one that the caller does not coordinate. */
export function ownRegion({ session }: { readonly session: Session }, regionId: string): string {
  if (!coordinatedRegions(session).includes(regionId)) throw forbidden();
  return regionId;
}

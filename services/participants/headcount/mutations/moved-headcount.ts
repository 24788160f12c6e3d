import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

/** Has it known who changed a headcount of a college and year, and the figures that rest on it counted anew. */
export function movedHeadcount(work: UnitOfWork, action: string, collegeId: string, year: number): void {
  work.audit.add({ action, entity: 'Headcount', entityId: collegeId, collegeId });
  work.recounts.touch('participants', collegeId, year, 'headcount');
  // With a headcount the college has as many of them as it has, be it none; without one, none is no figure.
  work.recounts.touch('participants', collegeId, year, 'partner_enterprises');
}

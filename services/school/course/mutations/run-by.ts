import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { forbidden } from '#kernel/graph/errors.js';
import { coordinatedRegions, staffColleges } from '#kernel/session/session.js';
import { regionOfCollege } from '../course-write.repository.js';

/** Refuses whoever may not run a course of this owner: coordinators of its region, and the staff of its college. */
export async function assertRuns(work: UnitOfWork, regionId: string, collegeId: string | null): Promise<void> {
  if (collegeId !== null && (await regionOfCollege(work, collegeId)) !== regionId) throw forbidden();
  if (coordinatedRegions(work.session).includes(regionId)) return;
  if (collegeId === null || !staffColleges(work.session).includes(collegeId)) throw forbidden();
}

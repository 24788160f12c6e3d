import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { yearsOf } from './mentorship.policy.js';

/** A mentorship as far as the figures it may move go. */
export interface Moved {
  readonly id: string;
  readonly collegeId: string;
  readonly mentorCollegeId: string;
  readonly year: number;
  readonly startedOn: string;
  readonly until: string;
}

/** Writes the audit of changed mentorships and has the figures of both colleges recounted in every year they lie in. */
export function record(work: UnitOfWork, action: string, moved: Iterable<Moved>, fields?: readonly string[]): void {
  for (const { id, collegeId, mentorCollegeId, year, startedOn, until } of moved) {
    work.audit.add({ action, entity: 'Mentorship', entityId: id, collegeId, ...(fields ? { fields } : {}) });
    for (const each of yearsOf(year, startedOn, until)) {
      work.recounts.touch('programs', collegeId, each);
      work.recounts.touch('programs', mentorCollegeId, each);
    }
  }
}

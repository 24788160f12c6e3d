import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { endTakingPart } from '../consent-write.repository.js';
import type { WithdrawnPair } from '../consent-mutations.type.js';

/** Nobody takes part without consent (domain.md rule 5): whoever takes it back leaves what they take part in. */
export async function leavePairs(work: UnitOfWork, personId: string, day: string): Promise<WithdrawnPair[]> {
  const pairs: WithdrawnPair[] = [];
  for (const left of await endTakingPart(work, personId, day)) {
    if (left.fact === null) pairs.push({ mentorship: { id: left.mentorshipId }, endedOn: left.endedOn });
    else work.recounts.moved(left.fact, left.collegeId, left.year);
  }
  return pairs;
}

import { ownCollege } from '#kernel/graph/access.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { upsertMentorProfiles } from '../../mentor-profile/mutations/upsert-mentor-profiles.js';
import { potentialMentors } from '../potential-mentors.repository.js';
import type { EnterPotentialMentorsInput, EnterPotentialMentorsPayload } from '../potential-mentors.type.js';

/** Mentees who finished enter the base of mentors (S001 6.4), as anybody does: with a consent in force. */
export async function enterPotentialMentors(
  context: HubContext,
  { collegeId, dryRun }: EnterPotentialMentorsInput,
): Promise<EnterPotentialMentorsPayload> {
  const work = workOf(context);
  const { ids, all } = await potentialMentors(work, ownCollege(work, collegeId));
  if (ids.length === 0) return { ...new BulkResults(0).payload(context.language), remaining: 0 };
  const rows = ids.map((personId) => ({ personId }));
  const payload = await upsertMentorProfiles(context, { collegeId, rows, dryRun });
  const results = payload.results.map((result) => ({ ...result, personId: ids[result.index]! }));
  return { ...payload, results, remaining: all - ids.length };
}

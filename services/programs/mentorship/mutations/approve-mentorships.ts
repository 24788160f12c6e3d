import { workOf, type HubContext } from '#kernel/graph/context.js';
import { ownCollege } from '#kernel/graph/access.js';
import { orderProblems, toOrder } from '#kernel/order/order.policy.js';
import { personFacts } from '../../person/person-facts.repository.js';
import { record } from './record-mentorships.js';
import { approveByOrder } from '../mentorship-write.repository.js';
import type { ApproveMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { lockMentorships, placeOf, takenPlaces, type StandingMentorship } from '../standing-mentorship.repository.js';
import { approvalVerdict } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import { refusedWhole, sizeProblems } from '../batch.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';
import { decide, namedMentorships } from './decide-named.js';

export async function approveMentorships(
  context: HubContext,
  input: ApproveMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids } = input;
  const order = toOrder(input.order);
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblems('ids', ids);
  if (size.length > 0) return refusedWhole(ids.length, size, context.language);
  const today = await lockMentorships(work, collegeId);
  const whole = orderProblems(order, today, ['order']);
  if (whole.length > 0) return refusedWhole(ids.length, whole, context.language);

  const named = await namedMentorships(work, 'college_id', collegeId, ids);
  const standing = [...named.values()];
  const menteeIds = standing.map((each) => each.menteeId);
  const people = await personFacts(work, { collegeId }, [...menteeIds, ...standing.map((each) => each.mentorId)]);
  const taken = await takenPlaces(work, collegeId, menteeIds);
  const inForce = (id: string | undefined) => people.get(id ?? '')?.consentInForce ?? false;

  const results = new BulkResults(ids.length);
  const changed = decide(results, 'ids', ids, named, (one, _, path) => {
    const consents = { mentor: inForce(one?.mentorId), mentee: inForce(one?.menteeId) };
    const verdict = approvalVerdict(one, consents, order, path);
    if (verdict !== 'CHANGE' || one?.status !== 'PROPOSED') return verdict;
    return takePlace(taken, one) ? 'CHANGE' : [mentorshipProblem('MENTEE_HAS_MENTOR', path)];
  });
  const approved = changed.map(({ id }) => id);
  await approveByOrder(work, collegeId, approved, order);
  record(work, 'mentorship.approve', changed, ['status', 'order']);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}

/** Takes the mentee's place for one mentor, unless it is taken (domain.md rule 2). */
function takePlace(taken: Map<string, string>, { id, menteeId, year, scope }: StandingMentorship): boolean {
  const place = placeOf(menteeId, year, scope);
  if (taken.has(place)) return false;
  taken.set(place, id);
  return true;
}

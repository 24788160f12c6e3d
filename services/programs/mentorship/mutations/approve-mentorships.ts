import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { orderProblems } from '#kernel/order/order.policy.js';
import { toOrder } from '#kernel/order/order.shape.js';
import { personFacts } from '../../person/person-facts.repository.js';
import type { ApproveMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { approveByOrder } from '../mentorship-write.repository.js';
import { approvalVerdict } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import {
  lockMentorships,
  placeOf,
  standingMentorships,
  takenPlaces,
  type StandingMentorship,
} from '../standing-mentorship.repository.js';
import { decide, IDS } from './decide-named.js';
import { record } from './record-mentorships.js';

export async function approveMentorships(
  context: HubContext,
  input: ApproveMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids } = input;
  const order = toOrder(input.order);
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);
  const { today } = await lockMentorships(work, collegeId);
  const whole = orderProblems(order, today, ['order']);
  if (whole.length > 0) return refuseBulk(ids.length, whole, context.language);

  const named = await standingMentorships(work, 'college_id', collegeId, ids);
  const standing = [...named.values()];
  const menteeIds = standing.map((each) => each.menteeId);
  const people = await personFacts(work, { collegeId }, [...menteeIds, ...standing.map((each) => each.mentorId)]);
  const taken = await takenPlaces(work, collegeId, menteeIds);
  const inForce = (id: string | undefined) => people.get(id ?? '')?.consentInForce ?? false;

  const { results, changed } = decide(ids, IDS, named, (one, path) => {
    const consents = { mentor: inForce(one?.mentorId), mentee: inForce(one?.menteeId) };
    const verdict = approvalVerdict(one, consents, order, path);
    if (verdict !== 'CHANGE' || one?.status !== 'PROPOSED') return verdict;
    return takePlace(taken, one) ? 'CHANGE' : [mentorshipProblem('MENTEE_HAS_MENTOR', path)];
  });
  await approveByOrder(work, collegeId, changed.map(({ row: id }) => id), order); // prettier-ignore
  record(work, 'mentorship.approve', changed.map((each) => each.standing), ['status', 'order']); // prettier-ignore
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

import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { withoutAgreement } from '../../law/needed-agreement.repository.js';
import { neededOn } from '../../law/needed-agreement.policy.js';
import { lawProblem } from '../../law/law.problems.js';
import { trainingProblem } from '../../training/training.problems.js';
import { withoutTraining } from '../../training/untrained.repository.js';
import { personFacts } from '../../person/person-facts.repository.js';
import type { ApproveMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { putOrder } from '../mentorship-write.repository.js';
import { approvalVerdict } from '../mentorship.policy.js';
import { hasMentor } from '../occupancy.policy.js';
import { lockPlaces } from '../mentor-places.repository.js';
import { Places } from '../places.policy.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { occupancyOf, occupied, standingMentorships } from '../standing-mentorship.repository.js';
import { actingOrder, orderRefusals } from './acting-order.js';
import { decide, IDS } from './decide-named.js';
import { orderDocumentProblems, registerOrder } from './order-document.js';
import { record } from './record-mentorships.js';
import { warned } from './warned.js';

export async function approveMentorships(
  context: HubContext,
  input: ApproveMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids } = input;
  const order = actingOrder(input);
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);
  const { today } = await lockMentorships(work, collegeId);
  const whole = [
    ...(await orderDocumentProblems(work, collegeId, input.document, today)),
    ...(await orderRefusals(work, collegeId, order, today)),
  ];
  if (whole.length > 0) return refuseBulk(ids.length, whole, context.language);

  const named = await standingMentorships(work, 'college_id', collegeId, ids);
  const standing = [...named.values()];
  const menteeIds = standing.map((each) => each.menteeId);
  const people = await personFacts(work, { collegeId }, [...menteeIds, ...standing.map((each) => each.mentorId)]);
  const occupancy = await occupancyOf(work, collegeId, menteeIds);
  const entering = standing.filter(({ decision, until }) => decision === 'PROPOSED' && until >= today);
  const places = new Places(await lockPlaces(work, entering, { proposed: false }), input.confirmOverload ?? false);
  const needing = entering.map((pair) => ({ id: pair.id, day: neededOn(pair, today) }));
  const lacking = await withoutAgreement(work, collegeId, needing);
  const proposed = standing.filter(({ decision }) => decision === 'PROPOSED').map(({ id }) => id);
  const untrained = await withoutTraining(work, collegeId, proposed, order.date);
  const untrainedAt = (path: Problem['path']) =>
    trainingProblem('TRAINING_MISSING', [...path, 'mentor'], { day: order.date });
  const inForce = (id: string | undefined) => people.get(id ?? '')?.consentInForce ?? false;

  const { results, changed } = decide(ids, IDS, named, (one, path) => {
    const consents = { mentor: inForce(one?.mentorId), mentee: inForce(one?.menteeId) };
    const verdict = approvalVerdict(one, consents, order, path);
    if (verdict !== 'CHANGE' || one?.decision !== 'PROPOSED') return verdict;
    if (lacking.get(one.id) === 'BLOCK') {
      return [lawProblem('AGREEMENT_MISSING', [...path, 'mentor'], { day: neededOn(one, today) })];
    }
    if (untrained.get(one.id) === 'BLOCK') return [untrainedAt(path)];
    const other = occupancy.take(occupied(one));
    if (other) return [hasMentor(other, path)];
    const overload = one.until < today ? [] : places.take(one, path);
    if (overload.length === 0) return 'CHANGE';
    occupancy.free(occupied(one));
    return overload;
  });
  await putOrder(work, collegeId, changed.map(({ row: id }) => id), order); // prettier-ignore
  const approved = changed.map(({ standing: each }) => each);
  record(work, 'mentorship.approve', approved, ['status', 'order']);
  await registerOrder(work, collegeId, approved, order, input.document);
  if (input.dryRun) work.preview();
  return warned(results.payload(context.language), untrained, (path) =>
    tellProblems([untrainedAt(path)], context.language),
  );
}

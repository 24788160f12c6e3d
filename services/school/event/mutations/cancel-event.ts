import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toText } from '#kernel/text/free-text.js';
import { assertRuns } from '../../course/mutations/run-by.js';
import type { CancelSchoolEventInput, SchoolEventPayload } from '../event-mutations.type.js';
import { cancelProblems } from '../event.policy.js';
import { eventProblem } from '../event.problems.js';
import { daysOfRegion, lockEvent, recordCancellation } from '../event-write.repository.js';
import { refused } from './refused.js';

export async function cancelSchoolEvent(
  context: HubContext,
  input: CancelSchoolEventInput,
): Promise<SchoolEventPayload> {
  const work = workOf(context);
  const reason = toText(input.reason);
  const event = await lockEvent(work, input.eventId, { change: true });
  if (!event) return refused(context, [eventProblem('EVENT_NOT_FOUND', ['eventId'])]);
  const { id: eventId, regionId, collegeId } = event;
  await assertRuns(work, regionId, collegeId);
  if (event.cancelledOn !== null) return { outcome: RowOutcome.UNCHANGED, eventId, problems: [] };
  const problems = cancelProblems(event, reason);
  const days = await daysOfRegion(work, regionId);
  if (problems.length > 0 || reason === null || !days) return refused(context, problems);
  await recordCancellation(work, eventId, days.today, reason);
  const fields = ['cancelledOn', 'cancelReason'];
  work.audit.add({ action: 'event.cancel', entity: 'SchoolEvent', entityId: eventId, collegeId, fields });
  return { outcome: RowOutcome.UPDATED, eventId, problems: [] };
}

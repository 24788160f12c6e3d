import { uuidv7 } from 'uuidv7';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { assertRuns } from '../../course/mutations/run-by.js';
import type { PutSchoolEventInput, SchoolEventPayload } from '../event-mutations.type.js';
import { changeProblems, eventProblems, toEvent, type EventFacts } from '../event.policy.js';
import { eventProblem } from '../event.problems.js';
import { daysOfRegion, lockEvent, putEvent } from '../event-write.repository.js';
import { refused } from './refused.js';

export async function putSchoolEvent(context: HubContext, input: PutSchoolEventInput): Promise<SchoolEventPayload> {
  const work = workOf(context);
  const known = input.id == null ? null : await lockEvent(work, input.id, { change: true });
  if (input.id != null && !known) return refused(context, [eventProblem('EVENT_NOT_FOUND', ['id'])]);
  // Whose an event is doesn't change.
  const { regionId, collegeId } = known ?? { regionId: input.regionId, collegeId: input.collegeId ?? null };
  await assertRuns(work, regionId, collegeId);
  const days = await daysOfRegion(work, regionId);
  if (!days) throw forbidden();

  const event = toEvent(input);
  const id = known?.id ?? uuidv7();
  // The database keeps the parts of materials in an order of its own.
  if (known && alike(toEvent(known), event)) return { outcome: RowOutcome.UNCHANGED, eventId: id, problems: [] };
  const problems = [...eventProblems(event, days), ...(known ? changeProblems(known, event) : [])];
  if (problems.length > 0) return refused(context, problems);
  await putEvent(work, { id, regionId, collegeId }, event);
  work.audit.add({ action: 'event.put', entity: 'SchoolEvent', entityId: id, collegeId });
  return { outcome: RowOutcome[known ? 'UPDATED' : 'CREATED'], eventId: id, problems: [] };
}

const alike = (known: EventFacts, next: EventFacts): boolean =>
  (Object.keys(next) as (keyof EventFacts)[]).every(
    (field) => JSON.stringify(known[field]) === JSON.stringify(next[field]),
  );

import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { CancelMeetingInput, MeetingPayload } from '../meeting-mutations.type.js';
import { cancelMeeting as write } from '../meeting-write.repository.js';
import { reasonProblems } from '../meeting.policy.js';
import { MeetingState } from '../meeting.type.js';
import { recordMeeting, refuse, shown } from './ground.js';
import { namedMeeting } from './named-meeting.js';

export async function cancelMeeting(context: HubContext, input: CancelMeetingInput): Promise<MeetingPayload> {
  const work = workOf(context);
  const { meetingId, reason } = input;
  const broken = reasonProblems(reason);
  if (broken.length > 0) return refuse(context, broken);
  const named = await namedMeeting(work, meetingId);
  if (Array.isArray(named)) return refuse(context, named);

  const [first] = named.pairs;
  await write(work, first.collegeId, meetingId, reason.trim());
  recordMeeting(work, 'meeting.cancel', first, meetingId, ['state', 'cancelReason']);
  return {
    outcome: RowOutcome.UPDATED,
    meetings: named.pairs.map((pair) => ({
      ...shown(pair, named.meeting),
      state: MeetingState.CANCELLED,
      cancelReason: reason.trim(),
    })),
    problems: [],
  };
}

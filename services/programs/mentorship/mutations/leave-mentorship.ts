import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { leave } from '../mentorship-write.repository.js';
import { leaveVerdict } from '../mentorship.policy.js';
import type { LeaveMentorshipInput, OwnMentorshipPayload } from '../own-mentorship-mutations.type.js';
import { lockOwnMentorship } from '../standing-mentorship.repository.js';
import { record } from './record-mentorships.js';

export async function leaveMentorship(context: HubContext, input: LeaveMentorshipInput): Promise<OwnMentorshipPayload> {
  const work = workOf(context);
  const { mentorshipId, reason } = input;
  const { standing, today } = await lockOwnMentorship(work, mentorshipId);
  const verdict = leaveVerdict(standing, reason, today, []);
  if (Array.isArray(verdict)) return { mentorshipId, problems: tellProblems(verdict, context.language) };

  await leave(work, mentorshipId, today, reason);
  record(work, 'mentorship.leave', [{ ...standing!, endedOn: today }], ['status', 'endedOn', 'endedBy', 'endReason']);
  return { mentorshipId, problems: [] };
}

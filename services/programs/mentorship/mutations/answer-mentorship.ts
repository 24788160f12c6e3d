import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { answer } from '../mentorship-write.repository.js';
import { answerVerdict } from '../mentorship.policy.js';
import type { AnswerMentorshipInput, OwnMentorshipPayload } from '../own-mentorship-mutations.type.js';
import { lockOwnMentorship } from '../standing-mentorship.repository.js';

export async function answerMentorship(
  context: HubContext,
  input: AnswerMentorshipInput,
): Promise<OwnMentorshipPayload> {
  const work = workOf(context);
  const { mentorshipId, agrees } = input;
  const { standing, today } = await lockOwnMentorship(work, mentorshipId);
  const verdict = answerVerdict(standing, input, []);
  if (Array.isArray(verdict)) return { mentorshipId, problems: tellProblems(verdict, context.language) };

  const { collegeId, mentorId, year } = standing!;
  const side = work.session.persons.includes(mentorId) ? 'MENTOR' : 'MENTEE';
  await answer(work, {
    mentorshipId,
    collegeId,
    side,
    agrees,
    reason: agrees ? null : input.reason!,
    answeredOn: today,
  });
  const fields = [agrees ? 'agreed' : 'declined'];
  work.audit.add({ action: 'mentorship.answer', entity: 'Mentorship', entityId: mentorshipId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'mentorships');
  return { mentorshipId, problems: [] };
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { mentorshipsByIds } from './mentorship.repository.js';
import { Mentorship } from './mentorship.type.js';
import { answerMentorship } from './mutations/answer-mentorship.js';
import { leaveMentorship } from './mutations/leave-mentorship.js';
import { AnswerMentorshipInput, LeaveMentorshipInput, OwnMentorshipPayload } from './own-mentorship-mutations.type.js';

/** What mentor and mentee do with their own pair: taking part is voluntary for both (S000). */
@Resolver(() => OwnMentorshipPayload)
export class OwnMentorshipResolver {
  @Allow('mentorship:answer')
  @Mutation(() => OwnMentorshipPayload, {
    nullable: true,
    description:
      'Says yes or no to a pair that is proposed to the caller. When both have said yes it is ACCEPTED; one that a ' +
      'side declined takes no effect (SIDE_DECLINED).',
  })
  answerMentorship(
    @Arg('input', () => AnswerMentorshipInput) input: AnswerMentorshipInput,
    @Ctx() context: HubContext,
  ): Promise<OwnMentorshipPayload> {
    return answerMentorship(context, input);
  }

  @Allow('mentorship:leave')
  @Mutation(() => OwnMentorshipPayload, {
    nullable: true,
    description: 'Ends a pair of the caller’s own today. Either side may leave at any time (S000).',
  })
  leaveMentorship(
    @Arg('input', () => LeaveMentorshipInput) input: LeaveMentorshipInput,
    @Ctx() context: HubContext,
  ): Promise<OwnMentorshipPayload> {
    return leaveMentorship(context, input);
  }

  /** Read without the request's loaders, which may remember the mentorship as it was before. */
  @FieldResolver(() => Mentorship, { nullable: true })
  async mentorship(
    @Root() { mentorshipId }: OwnMentorshipPayload,
    @Ctx() context: HubContext,
  ): Promise<Mentorship | null> {
    const [found] = await mentorshipsByIds(context, [mentorshipId]);
    return found ?? null;
  }
}

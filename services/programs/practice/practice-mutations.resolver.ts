import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { answerPractice } from './mutations/answer-practice.js';
import { recordPractice } from './mutations/record-practice.js';
import { sharePractice } from './mutations/share-practice.js';
import { withdrawPractice } from './mutations/withdraw-practice.js';
import {
  AnswerPracticeInput,
  PracticePayload,
  RecordPracticeInput,
  SharePracticeInput,
  WithdrawPracticeInput,
} from './practice-mutations.type.js';
import { practicesByIds } from './practice.repository.js';
import { Practice } from './practice.type.js';

@Resolver(() => PracticePayload)
export class PracticeMutationsResolver {
  /** Read when all is done: the database says whether it is shared. */
  @FieldResolver(() => Practice, { nullable: true })
  async practice(@Root() { practiceId }: PracticePayload, @Ctx() context: HubContext): Promise<Practice | null> {
    if (practiceId === null) return null;
    const [found] = await practicesByIds(context, [practiceId]);
    return found ?? null;
  }

  @Allow('practice:write')
  @Mutation(() => PracticePayload, {
    nullable: true,
    description:
      'Adds a practice to the base, out of a pair or of a mentor, or changes one. A text that changes takes it from the ' +
      'region until its sides agree anew.',
  })
  recordPractice(
    @Arg('input', () => RecordPracticeInput) input: RecordPracticeInput,
    @Ctx() context: HubContext,
  ): Promise<PracticePayload> {
    return recordPractice(context, input);
  }

  @Allow('practice:write')
  @Mutation(() => PracticePayload, {
    nullable: true,
    description:
      'Offers a practice to the region, which reads it once its sides have said yes, or takes the offer back. One that ' +
      'has the family name of a mentee who is a minor is refused.',
  })
  sharePractice(
    @Arg('input', () => SharePracticeInput) input: SharePracticeInput,
    @Ctx() context: HubContext,
  ): Promise<PracticePayload> {
    return sharePractice(context, input);
  }

  @Allow('practice:write')
  @Mutation(() => PracticePayload, {
    nullable: true,
    description:
      'Takes a practice out of the base with the reason, and from the region. Sent again it changes nothing.',
  })
  withdrawPractice(
    @Arg('input', () => WithdrawPracticeInput) input: WithdrawPracticeInput,
    @Ctx() context: HubContext,
  ): Promise<PracticePayload> {
    return withdrawPractice(context, input);
  }

  @Allow('practice:answer')
  @Mutation(() => PracticePayload, {
    nullable: true,
    description:
      'Says yes or no to the region’s reading a practice of the caller’s own. A no takes it from the region at once.',
  })
  answerPractice(
    @Arg('input', () => AnswerPracticeInput) input: AnswerPracticeInput,
    @Ctx() context: HubContext,
  ): Promise<PracticePayload> {
    return answerPractice(context, input);
  }
}

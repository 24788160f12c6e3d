import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { acceptSubmission } from './mutations/accept-submission.js';
import { returnSubmission } from './mutations/return-submission.js';
import { submitPeriod } from './mutations/submit-period.js';
import {
  AcceptSubmissionInput,
  ReturnSubmissionInput,
  SubmissionPayload,
  SubmitPeriodInput,
} from './submission-mutations.type.js';
import { loadSubmissions } from './submission.loader.js';
import { Submission } from './submission.type.js';

@Resolver()
export class SubmissionMutationsResolver {
  @Allow('period:submit')
  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description:
      'Submits the figures of a college for a period that is over, counted as the facts were on its last day. What the ' +
      'region will ask about is told first and answered in words. For the director of the college.',
  })
  submitPeriod(
    @Arg('input', () => SubmitPeriodInput) input: SubmitPeriodInput,
    @Ctx() context: HubContext,
  ): Promise<SubmissionPayload> {
    return submitPeriod(context, input);
  }

  @Allow('submission:decide')
  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description: 'Accepts what a college has submitted: it becomes part of what the region publishes next.',
  })
  acceptSubmission(
    @Arg('input', () => AcceptSubmissionInput) input: AcceptSubmissionInput,
    @Ctx() context: HubContext,
  ): Promise<SubmissionPayload> {
    return acceptSubmission(context, input);
  }

  @Allow('submission:decide')
  @Mutation(() => SubmissionPayload, {
    nullable: true,
    description:
      'Sends figures back to the college with a comment, accepted ones as well, to be corrected. What is published ' +
      'already stays until it is published anew.',
  })
  returnSubmission(
    @Arg('input', () => ReturnSubmissionInput) input: ReturnSubmissionInput,
    @Ctx() context: HubContext,
  ): Promise<SubmissionPayload> {
    return returnSubmission(context, input);
  }
}

@Resolver(() => SubmissionPayload)
export class SubmissionPayloadResolver {
  @FieldResolver(() => Submission, { nullable: true })
  async submission(
    @Root() { periodId, collegeId }: SubmissionPayload,
    @Ctx() context: HubContext,
  ): Promise<Submission | null> {
    const found = await loadSubmissions(context, periodId);
    return found.find(({ id, college }) => id !== null && college.id === collegeId) ?? null;
  }
}

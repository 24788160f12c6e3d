import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Allow } from '../actions/allow.js';
import { AgreeToMentorshipsInput, RecordAcceptancesInput } from './acceptance-mutations.type.js';
import {
  ApproveMentorshipsInput,
  CorrectOrdersInput,
  EndMentorshipsInput,
  MentorshipRowResult,
  MentorshipsPayload,
  ProposeMentorshipsInput,
  UpdateMentorshipResultsInput,
  VoidMentorshipsInput,
} from './mentorship-mutations.type.js';
import { AttestMentorshipsInput } from './attestation-mutations.type.js';
import { loadMentorship } from './mentorship.loader.js';
import { Mentorship } from './mentorship.type.js';
import { agreeToMentorships } from './mutations/agree-to-mentorships.js';
import { approveMentorships } from './mutations/approve-mentorships.js';
import { attestMentorships } from './mutations/attest-mentorships.js';
import { correctOrders } from './mutations/correct-orders.js';
import { endMentorships } from './mutations/end-mentorships.js';
import { proposeMentorships } from './mutations/propose-mentorships.js';
import { recordAcceptances } from './mutations/record-acceptances.js';
import { updateMentorshipResults } from './mutations/update-mentorship-results.js';
import { voidMentorships } from './mutations/void-mentorships.js';

@Resolver(() => MentorshipsPayload)
export class MentorshipMutationsResolver {
  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description:
      'Proposes pairs. A proposal blocks nobody and counts nowhere until an order approves it. Sent again, it is ' +
      'brought up to date; a pair that is approved already stays as it is.',
  })
  proposeMentorships(
    @Arg('input', () => ProposeMentorshipsInput) input: ProposeMentorshipsInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return proposeMentorships(context, input);
  }

  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description:
      "Puts proposals into effect by the director's order (S001 5.4): both consents must be in force, and the mentee " +
      'without another mentor at the same time (MENTEE_HAS_MENTOR); no pair begins before the day from which the order ' +
      'acts (STARTS_BEFORE_ORDER). A pair that the college attested gets the order added. The order stands in the ' +
      'register of documents from then on.',
  })
  approveMentorships(
    @Arg('input', () => ApproveMentorshipsInput) input: ApproveMentorshipsInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return approveMentorships(context, input);
  }

  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description:
      'Puts the right order in place of one that was recorded wrongly. What was there stays in the history of each ' +
      'mentorship. The register of documents follows. Sent again, it changes nothing.',
  })
  correctOrders(
    @Arg('input', () => CorrectOrdersInput) input: CorrectOrdersInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return correctOrders(context, input);
  }

  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description:
      "Records pairs from a college's list as approved, or ended, by the order that is given, or by one that the college " +
      'attests until its number and date are added; without an order they may be proposed, too. Opens the year and the ' +
      'programme where needed. Sent again, the same rows change nothing.',
  })
  attestMentorships(
    @Arg('input', () => AttestMentorshipsInput) input: AttestMentorshipsInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return attestMentorships(context, input);
  }

  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description:
      'Records that both sides of proposed pairs said yes to the curator, who keeps their word: for those who answer ' +
      'by no personal link. Where a side has said no by themselves it is refused (SIDE_DECLINED).',
  })
  recordAcceptances(
    @Arg('input', () => RecordAcceptancesInput) input: RecordAcceptancesInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return recordAcceptances(context, input);
  }

  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description:
      "Agrees, for the mentors' college, to pairs with mentees of another college. Only then the mentees' college " +
      'sees the mentor and can put the pair into effect.',
  })
  agreeToMentorships(
    @Arg('input', () => AgreeToMentorshipsInput) input: AgreeToMentorshipsInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return agreeToMentorships(context, input);
  }

  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description: 'Ends mentorships, each with its reason. They go on counting in the years that they overlap.',
  })
  endMentorships(
    @Arg('input', () => EndMentorshipsInput) input: EndMentorshipsInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return endMentorships(context, input);
  }

  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description:
      'Records what came of mentorships, at any time: results, and the link to a case or a review. Sent again, the ' +
      'same rows change nothing.',
  })
  updateMentorshipResults(
    @Arg('input', () => UpdateMentorshipResultsInput) input: UpdateMentorshipResultsInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return updateMentorshipResults(context, input);
  }

  @Allow('mentorship:write')
  @Mutation(() => MentorshipsPayload, {
    nullable: true,
    description: 'Takes back mentorships that were recorded by mistake. They are kept and count nowhere.',
  })
  voidMentorships(
    @Arg('input', () => VoidMentorshipsInput) input: VoidMentorshipsInput,
    @Ctx() context: HubContext,
  ): Promise<MentorshipsPayload> {
    return voidMentorships(context, input);
  }
}

@Resolver(() => MentorshipRowResult)
export class MentorshipRowResultResolver {
  @FieldResolver(() => Mentorship, { nullable: true })
  mentorship(@Root() result: MentorshipRowResult, @Ctx() context: HubContext): Promise<Mentorship | null> | null {
    return result.objectId ? loadMentorship(context, result.objectId) : null;
  }

  @FieldResolver(() => [ToldProblem])
  warnings(@Root() { warnings }: MentorshipRowResult): ToldProblem[] {
    return warnings ?? [];
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { FeedbackPayload, GiveFeedbackInput } from '../feedback/feedback.type.js';
import { giveFeedback } from '../feedback/mutations/give-feedback.js';
import {
  CancelMeetingInput,
  CorrectMeetingInput,
  LogMeetingInput,
  MeetingPayload,
  MeetingsPayload,
  PlanMeetingsInput,
  RecordMeetingsInput,
} from './meeting-mutations.type.js';
import { cancelMeeting } from './mutations/cancel-meeting.js';
import { correctMeeting } from './mutations/correct-meeting.js';
import { logMeeting } from './mutations/log-meeting.js';
import { planMeetings } from './mutations/plan-meetings.js';
import { recordMeetings } from './mutations/record-meetings.js';

/** What a pair and its college do about meetings. */
@Resolver(() => MeetingPayload)
export class MeetingMutationsResolver {
  @Allow('meeting:write')
  @Mutation(() => MeetingPayload, {
    nullable: true,
    description:
      'Records a meeting that was held: by the mentor, the mentee or the college. A planned one of that day and kind is ' +
      'it. One that the other side has logged is answered as it stands: two logs of one meeting are one.',
  })
  logMeeting(
    @Arg('input', () => LogMeetingInput) input: LogMeetingInput,
    @Ctx() context: HubContext,
  ): Promise<MeetingPayload> {
    return logMeeting(context, input);
  }

  @Allow('meeting:write')
  @Mutation(() => MeetingPayload, { nullable: true, description: 'Plans a meeting, or a series of them by fortnight.' })
  planMeetings(
    @Arg('input', () => PlanMeetingsInput) input: PlanMeetingsInput,
    @Ctx() context: HubContext,
  ): Promise<MeetingPayload> {
    return planMeetings(context, input);
  }

  @Allow('meeting:write')
  @Mutation(() => MeetingPayload, {
    nullable: true,
    description: 'Cancels a meeting, with its reason. It is kept and counts nowhere.',
  })
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput) input: CancelMeetingInput,
    @Ctx() context: HubContext,
  ): Promise<MeetingPayload> {
    return cancelMeeting(context, input);
  }

  @Allow('meeting:write')
  @Mutation(() => MeetingPayload, { nullable: true, description: 'Puts right what was recorded of a meeting.' })
  correctMeeting(
    @Arg('input', () => CorrectMeetingInput) input: CorrectMeetingInput,
    @Ctx() context: HubContext,
  ): Promise<MeetingPayload> {
    return correctMeeting(context, input);
  }

  @Allow('meeting:record')
  @Mutation(() => MeetingsPayload, {
    nullable: true,
    description:
      'Records held meetings of a college from its own system, each of one pair. Sent again, the same rows change ' +
      'nothing; one that is there stays as it is, and correctMeeting changes it.',
  })
  recordMeetings(
    @Arg('input', () => RecordMeetingsInput) input: RecordMeetingsInput,
    @Ctx() context: HubContext,
  ): Promise<MeetingsPayload> {
    return recordMeetings(context, input);
  }

  @Allow('feedback:give')
  @Mutation(() => FeedbackPayload, {
    nullable: true,
    description:
      'Gives the feedback of one side on a meeting at which it was (S001 6.3), once; it can be changed for 14 days.',
  })
  giveFeedback(
    @Arg('input', () => GiveFeedbackInput) input: GiveFeedbackInput,
    @Ctx() context: HubContext,
  ): Promise<FeedbackPayload> {
    return giveFeedback(context, input);
  }
}

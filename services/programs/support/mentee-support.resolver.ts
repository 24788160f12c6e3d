import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../actions/allow.js';
import { RecordMenteeSupportInput, RecordMenteeSupportPayload } from './mentee-support-mutations.type.js';
import { menteeSupportPage } from './mentee-support.repository.js';
import { MenteeSupportArgs, MenteeSupportConnection } from './mentee-support.type.js';
import { recordMenteeSupport } from './mutations/record-mentee-support.js';

@Resolver(() => MenteeSupportConnection)
export class MenteeSupportResolver {
  @Allow('support:read')
  @Query(() => MenteeSupportConnection, {
    nullable: true,
    description:
      'Mentees of a college year without a pair of their own choice, who waits longest first: those to whom the curator ' +
      'assigned a mentor, and those listed without one (S001 5.3). For the staff of the college; FORBIDDEN for others.',
  })
  menteeSupport(
    @Args(() => MenteeSupportArgs) args: MenteeSupportArgs,
    @Ctx() context: HubContext,
  ): Promise<MenteeSupportConnection> {
    if (!staffColleges(context.session).includes(args.collegeId)) throw notStaff();
    return menteeSupportPage(context, args, placeOf(args));
  }

  @Allow('support:write')
  @Mutation(() => RecordMenteeSupportPayload, {
    nullable: true,
    description:
      'Lists mentees for psychological support and further search, and records that it took place and how it ended. ' +
      'Sent again, the same rows change nothing.',
  })
  recordMenteeSupport(
    @Arg('input', () => RecordMenteeSupportInput) input: RecordMenteeSupportInput,
    @Ctx() context: HubContext,
  ): Promise<RecordMenteeSupportPayload> {
    return recordMenteeSupport(context, input);
  }
}

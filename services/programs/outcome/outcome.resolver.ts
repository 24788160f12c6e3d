import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../actions/allow.js';
import { recordOutcomes } from './mutations/record-outcomes.js';
import { outcomesPage } from './outcome.repository.js';
import { DueOutcomeConnection, OutcomesDueArgs, RecordOutcomesInput, RecordOutcomesPayload } from './outcome.type.js';

@Resolver(() => DueOutcomeConnection)
export class OutcomeResolver {
  @Allow('outcome:read')
  @Query(() => DueOutcomeConnection, {
    nullable: true,
    description:
      'What is to be told of mentees of a college whose mentoring has been over for a year, or for three, by the academic ' +
      'year in which that came: who stayed, was attested, works in the profession (S003). What fell due first is at the ' +
      'head. For the staff of the college; FORBIDDEN for others.',
  })
  outcomesDue(
    @Args(() => OutcomesDueArgs) args: OutcomesDueArgs,
    @Ctx() context: HubContext,
  ): Promise<DueOutcomeConnection> {
    if (!staffColleges(context.session).includes(args.collegeId)) throw notStaff();
    return outcomesPage(context, args, placeOf(args));
  }

  @Allow('outcome:write')
  @Mutation(() => RecordOutcomesPayload, {
    nullable: true,
    description:
      'Records what came of mentees. Sent again, the same rows change nothing; a later word replaces the former.',
  })
  recordOutcomes(
    @Arg('input', () => RecordOutcomesInput) input: RecordOutcomesInput,
    @Ctx() context: HubContext,
  ): Promise<RecordOutcomesPayload> {
    return recordOutcomes(context, input);
  }
}

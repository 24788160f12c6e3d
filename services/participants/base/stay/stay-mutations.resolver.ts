import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { loadPerson } from '../../person/record/person.resolver.js';
import { Person } from '../../person/record/person.type.js';
import { LeaveBaseInput, LeaveBasePayload, LeaveBaseRowResult } from './stay-mutations.type.js';
import { leaveBase } from './mutations/leave-base.js';

@Resolver(() => LeaveBaseRowResult)
export class StayMutationsResolver {
  @FieldResolver(() => Person, { nullable: true })
  person(
    @Root() { objectId, personId }: LeaveBaseRowResult,
    @Ctx() context: HubContext,
  ): Promise<Person | null> | null {
    return objectId && personId ? loadPerson(context, personId) : null;
  }

  @Allow('base:write')
  @Mutation(() => LeaveBasePayload, {
    nullable: true,
    description:
      'Takes people out of a base, with the reason; what the base kept of them stays as it is. Mentorships are ended ' +
      'by `endMentorships`. Sent again, the same rows change nothing. Whoever has withdrawn the consent can leave.',
  })
  leaveBase(
    @Arg('input', () => LeaveBaseInput) input: LeaveBaseInput,
    @Ctx() context: HubContext,
  ): Promise<LeaveBasePayload> {
    return leaveBase(context, input);
  }
}

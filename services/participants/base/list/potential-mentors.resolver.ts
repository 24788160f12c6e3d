import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { loadPerson } from '../../person/record/person.resolver.js';
import { Person } from '../../person/record/person.type.js';
import { enterPotentialMentors } from './mutations/enter-potential-mentors.js';
import {
  EnterPotentialMentorsInput,
  EnterPotentialMentorsPayload,
  PotentialMentorResult,
} from './potential-mentors.type.js';

@Resolver(() => PotentialMentorResult)
export class PotentialMentorsResolver {
  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { personId }: PotentialMentorResult, @Ctx() context: HubContext): Promise<Person | null> | null {
    return personId ? loadPerson(context, personId) : null;
  }

  @Allow('base:write')
  @Mutation(() => EnterPotentialMentorsPayload, {
    nullable: true,
    description:
      'Enters all potential mentors into the base of mentors from today on: mentees who finished and have not been in it ' +
      'since (S001 6.4). Who has no consent in force is left out, and named. Sent again it enters nobody twice.',
  })
  enterPotentialMentors(
    @Arg('input', () => EnterPotentialMentorsInput) input: EnterPotentialMentorsInput,
    @Ctx() context: HubContext,
  ): Promise<EnterPotentialMentorsPayload> {
    return enterPotentialMentors(context, input);
  }
}

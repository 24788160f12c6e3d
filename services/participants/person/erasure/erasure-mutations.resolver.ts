import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { ErasePersonInput, ErasePersonPayload } from './erasure-mutations.type.js';
import { erasePerson } from './mutations/erase-person.js';

@Resolver(() => ErasePersonPayload)
export class ErasureMutationsResolver {
  @Allow('person:erase')
  @Mutation(() => ErasePersonPayload, {
    nullable: true,
    description:
      'Erases a person, for good: what is personal is replaced in every part of the hub, consents are withdrawn as of ' +
      'today, what stands of their mentorships ends, roles are taken back, and no list or search finds them. The id ' +
      'stays, and the figures of years that are over with it. The key of the college system is known when it is sent ' +
      'again, and refused. Results of other pairs of the college lose the name, in full or with initials; what the bases ' +
      'say of other people is not searched: where it names the person, the college mends it by hand.',
  })
  erasePerson(
    @Arg('input', () => ErasePersonInput) input: ErasePersonInput,
    @Ctx() context: HubContext,
  ): Promise<ErasePersonPayload> {
    return erasePerson(context, input);
  }
}

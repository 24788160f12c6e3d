import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { asksForNothingBut } from '#kernel/graph/selection.js';
import { Allow } from '../../actions/allow.js';
import { loadPerson } from '../record/person.resolver.js';
import { Person } from '../record/person.type.js';
import { upsertPeople } from './mutations/upsert-people.js';
import { PersonRowResult, UpsertPeopleInput, UpsertPeoplePayload } from './person-mutations.type.js';

@Resolver()
export class PersonMutationsResolver {
  @Allow('person:write')
  @Mutation(() => UpsertPeoplePayload, {
    nullable: true,
    description:
      "Registers people and brings known ones up to date, by the key of the college's own system. " +
      'Sent again, the same rows change nothing. A column left out keeps what is known.',
  })
  upsertPeople(
    @Arg('input', () => UpsertPeopleInput) input: UpsertPeopleInput,
    @Ctx() context: HubContext,
  ): Promise<UpsertPeoplePayload> {
    return upsertPeople(context, input);
  }
}

@Resolver(() => PersonRowResult)
export class PersonRowResultResolver {
  /** Systems ask for ids alone, which are known without reading a thousand people again. */
  @FieldResolver(() => Person, { nullable: true })
  person(
    @Root() { objectId: id }: PersonRowResult,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Person | null> | Pick<Person, 'id'> | null {
    if (!id) return null;
    return asksForNothingBut(info, ['id', '__typename']) ? { id } : loadPerson(context, id);
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { Allow } from '../../actions/allow.js';
import { Person } from '../../person/record/person.type.js';
import { createPersonalLinks } from './mutations/create-personal-links.js';
import { revokePersonalLinks } from './mutations/revoke-personal-links.js';
import { LINKS_SHOWN, linksBy } from './personal-link.repository.js';
import { PersonalLink } from './personal-link.type.js';
import {
  CreatePersonalLinksInput,
  PersonalLinkRowResult,
  PersonalLinksPayload,
  RevokePersonalLinksInput,
} from './personal-link-mutations.type.js';

@Resolver(() => Person)
export class PersonLinksResolver {
  @Rows({ each: LINKS_SHOWN })
  @FieldResolver(() => [PersonalLink], {
    description:
      `The newest personal links of the person, up to ${LINKS_SHOWN}, those that have ended among them; for the staff ` +
      'of their college, empty for others.',
  })
  personalLinks(@Root() person: Person, @Ctx() context: HubContext): Promise<PersonalLink[]> {
    return context.loaders
      .get<string, PersonalLink[]>('Person.personalLinks', async (ids) =>
        groupedInOrder(ids, await linksBy(context, 'person_id', ids), (link) => link.personId),
      )
      .load(person.id);
  }
}

@Resolver(() => PersonalLinkRowResult)
export class PersonalLinkRowResultResolver {
  @FieldResolver(() => PersonalLink, { nullable: true })
  link(@Root() { objectId }: PersonalLinkRowResult, @Ctx() context: HubContext): Promise<PersonalLink | null> | null {
    if (!objectId) return null;
    return context.loaders
      .get<string, PersonalLink | null>('PersonalLink', async (ids) =>
        inOrder(ids, await linksBy(context, 'id', ids), (link) => link.id),
      )
      .load(objectId);
  }

  @Allow('link:write')
  @Mutation(() => PersonalLinksPayload, {
    nullable: true,
    description:
      'Makes personal links for people of the own college, by which they take part without an account. A former link ' +
      'of the same person and holder ends with that.',
  })
  createPersonalLinks(
    @Arg('input', () => CreatePersonalLinksInput) input: CreatePersonalLinksInput,
    @Ctx() context: HubContext,
  ): Promise<PersonalLinksPayload> {
    return createPersonalLinks(context, input);
  }

  @Allow('link:write')
  @Mutation(() => PersonalLinksPayload, {
    nullable: true,
    description: 'Ends personal links; what was signed in by them ends within ten seconds.',
  })
  revokePersonalLinks(
    @Arg('input', () => RevokePersonalLinksInput) input: RevokePersonalLinksInput,
    @Ctx() context: HubContext,
  ): Promise<PersonalLinksPayload> {
    return revokePersonalLinks(context, input);
  }
}

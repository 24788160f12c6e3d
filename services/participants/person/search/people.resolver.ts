import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { placeOf, toCountedPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { asksFor } from '#kernel/graph/selection.js';
import { Allow } from '../../actions/allow.js';
import { PersonConnection } from '../record/person.type.js';
import { PeopleArgs, peopleFilter } from './people.args.js';
import { peoplePage } from './people-page.repository.js';

@Resolver()
export class PeopleResolver {
  @Allow('person:read')
  @Query(() => PersonConnection, {
    nullable: true,
    description:
      'People whom the caller may see, by name. With `search` the best fitting come first: names that begin as typed, ' +
      'then those with all the words and initials, then those that differ by a letter or two.',
  })
  async people(
    @Args(() => PageArgsType) page: PageArgsType,
    @Args(() => PeopleArgs) asked: PeopleArgs,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonConnection> {
    const place = placeOf(page);
    const filter = peopleFilter(asked);
    const rows = await peoplePage(context, filter, place, asksFor(info, ['totalCount']));
    return toCountedPage(rows, place, ({ rank, nameKey, id }) =>
      filter.typed ? [String(rank), nameKey, id] : [nameKey, id],
    );
  }
}

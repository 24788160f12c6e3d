import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { Period, Publication } from '../period/period.type.js';
import { loadPublications } from './publication.loader.js';

@Resolver(() => Period)
export class PublicationsResolver {
  @Rows({ each: 3 })
  @FieldResolver(() => [Publication], {
    nullable: true,
    description: 'All that was published of it, the latest first: each later one says what it corrects and why.',
  })
  publications(@Root() { id }: Period, @Ctx() context: HubContext): Promise<Publication[]> {
    return loadPublications(context, id);
  }
}

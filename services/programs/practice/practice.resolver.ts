import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { asksFor } from '#kernel/graph/selection.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { loadForm } from '../form/form.loader.js';
import { MentoringForm } from '../form/form.type.js';
import { Mentorship } from '../mentorship/mentorship.type.js';
import { answersOfPractices, practicesOfMentorships, practicesPage } from './practice.repository.js';
import { Practice, PracticeAnswer, PracticeConnection, PracticesArgs } from './practice.type.js';

@Resolver(() => Practice)
export class PracticeResolver {
  @Allow('practice:read')
  @Query(() => PracticeConnection, {
    nullable: true,
    description:
      'The base of practices (S001 6.4), the latest first: to the staff of a college its own, with those that the region ' +
      'shares; to coordinators the shared ones of their colleges; to mentor and mentee those of their own.',
  })
  async practices(
    @Args(() => PracticesArgs) filter: PracticesArgs,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PracticeConnection> {
    const place = placeOf(filter);
    if (filter.forms?.length) await assertKnown(context, 'form', { argument: 'forms', codes: filter.forms });
    return practicesPage(context, filter, place, asksFor(info, ['totalCount']));
  }

  @FieldResolver(() => MentoringForm, { description: 'Form of mentoring.' })
  form(@Root() { formCode }: Practice, @Ctx() context: HubContext): Promise<MentoringForm | null> {
    return loadForm(context, formCode);
  }

  @Rows({ each: 2 })
  @FieldResolver(() => [PracticeAnswer], {
    description:
      'What its sides said of its being read in the region: to the college both, the mentor first, to a side its own.',
  })
  answers(@Root() { id }: Practice, @Ctx() context: HubContext): Promise<PracticeAnswer[]> {
    return context.loaders
      .get<string, PracticeAnswer[]>('Practice.answers', async (ids) =>
        groupedInOrder(ids, await answersOfPractices(context, ids), (row) => row.practiceId),
      )
      .load(id);
  }
}

/** What of a pair stands in the base of practices. */
@Resolver(() => Mentorship)
export class PracticesOfMentorshipResolver {
  @Rows({ each: 1 })
  @FieldResolver(() => [Practice], { description: 'Practices out of it that stand in the base of its college.' })
  practices(@Root() { id }: Mentorship, @Ctx() context: HubContext): Promise<Practice[]> {
    return context.loaders
      .get<string, Practice[]>('Mentorship.practices', async (ids) =>
        groupedInOrder(ids, await practicesOfMentorships(context, ids), (row) => row.mentorshipId!),
      )
      .load(id);
  }
}

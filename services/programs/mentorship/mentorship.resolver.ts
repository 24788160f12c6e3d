import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { asksFor } from '#kernel/graph/selection.js';
import { Allow } from '../actions/allow.js';
import { loadForm } from '../form/form.loader.js';
import { MentoringForm } from '../form/form.type.js';
import { loadProgram } from '../program/program.loader.js';
import { MentoringProgram } from '../program/program.type.js';
import { loadMentorship } from './mentorship.loader.js';
import { MentorshipChange } from './mentorship-history.type.js';
import { answersOfMentorships, changesOfMentorships, mentorshipsPage } from './mentorship.repository.js';
import { Mentorship, MentorshipAnswer, MentorshipConnection } from './mentorship.type.js';
import { MentorshipsArgs } from './mentorships.args.js';

@Resolver(() => Mentorship)
export class MentorshipResolver {
  @Allow('mentorship:read')
  @Query(() => MentorshipConnection, {
    nullable: true,
    description: 'Mentorships that the caller may see, in the order of recording.',
  })
  async mentorships(
    @Args(() => PageArgsType) page: PageArgsType,
    @Args(() => MentorshipsArgs) filter: MentorshipsArgs,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MentorshipConnection> {
    const place = placeOf(page);
    // One that is known would hide behind its rows that another is not.
    if (filter.forms?.length) await assertKnown(context, 'form', { argument: 'forms', codes: filter.forms });
    return mentorshipsPage(context, filter, place, asksFor(info, ['totalCount']));
  }

  @FieldResolver(() => MentoringProgram, {
    nullable: true,
    description: "Its programme; null for callers beyond the mentee's college.",
  })
  program(@Root() mentorship: Mentorship, @Ctx() context: HubContext): Promise<MentoringProgram | null> {
    return loadProgram(context, mentorship.programId);
  }

  @FieldResolver(() => MentoringForm, { description: 'Form of mentoring.' })
  form(@Root() mentorship: Mentorship, @Ctx() context: HubContext): Promise<MentoringForm | null> {
    return loadForm(context, mentorship.formCode);
  }

  @FieldResolver(() => Mentorship, {
    nullable: true,
    description:
      'The pair of the same mentee that ended early and that this one follows; null where there is none that the ' +
      'caller may see.',
  })
  follows(@Root() { followsId }: Mentorship, @Ctx() context: HubContext): Promise<Mentorship | null> | null {
    return followsId === null ? null : loadMentorship(context, followsId);
  }

  @Rows({ each: 5 })
  @FieldResolver(() => [MentorshipChange], { description: 'What became of it, step by step, the oldest first.' })
  history(@Root() mentorship: Mentorship, @Ctx() context: HubContext): Promise<MentorshipChange[]> {
    return context.loaders
      .get<string, MentorshipChange[]>('Mentorship.history', async (ids) =>
        groupedInOrder(ids, await changesOfMentorships(context, ids), (row) => row.mentorshipId),
      )
      .load(mentorship.id);
  }

  @Rows({ each: 2 })
  @FieldResolver(() => [MentorshipAnswer], {
    description: 'What the two said by themselves of the pair that was proposed to them, the mentor first.',
  })
  answers(@Root() mentorship: Mentorship, @Ctx() context: HubContext): Promise<MentorshipAnswer[]> {
    return context.loaders
      .get<string, MentorshipAnswer[]>('Mentorship.answers', async (ids) =>
        groupedInOrder(ids, await answersOfMentorships(context, ids), (row) => row.mentorshipId),
      )
      .load(mentorship.id);
  }
}

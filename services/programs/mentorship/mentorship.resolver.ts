import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '#kernel/graph/allow.js';
import { BULK_PAGE_CAP, pageSize } from '#kernel/graph/connection.js';
import { BulkPageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { asksFor } from '#kernel/graph/selection.js';
import { loadForm } from '../form/form.repository.js';
import { MentoringForm } from '../form/form.type.js';
import { loadProgram } from '../program/program.loader.js';
import { MentoringProgram } from '../program/program.type.js';
import { mentorshipsPage } from './mentorship.repository.js';
import { Mentorship, MentorshipConnection, MentorshipStatus } from './mentorship.type.js';

@Resolver(() => Mentorship)
export class MentorshipResolver {
  @Allow('mentorship:read')
  @Query(() => MentorshipConnection, {
    nullable: true,
    description: 'Mentorships that the caller may see, in the order of recording.',
  })
  mentorships(
    @Args(() => BulkPageArgsType) page: BulkPageArgsType,
    @Arg('collegeId', () => ID, { nullable: true, description: 'Of the mentees of this college only.' })
    collegeId: string | null,
    @Arg('years', () => [AcademicYear], { nullable: true, description: 'Of programmes of these academic years only.' })
    years: number[] | null,
    @Arg('statuses', () => [MentorshipStatus], { nullable: true, description: 'With one of these statuses only.' })
    statuses: MentorshipStatus[] | null,
    @Arg('personId', () => ID, { nullable: true, description: 'Of this person only, as mentor or mentee.' })
    personId: string | null,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MentorshipConnection> {
    const size = pageSize(page, BULK_PAGE_CAP);
    const counted = asksFor(info, ['totalCount']);
    return mentorshipsPage(context, { collegeId, years, statuses, personId }, { ...page, size, counted });
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
}

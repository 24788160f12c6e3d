import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { College } from '../college/college.stub.js';
import { notReached } from '#kernel/graph/access.js';
import { loadProgram } from './program.loader.js';
import { programsOfColleges, programsPage, type ProgramsOfCollege, assertTags } from './program.repository.js';
import { MentoringProgram, MentoringProgramConnection } from './program.type.js';

@Resolver(() => College)
export class ProgramsOfCollegeResolver {
  @FieldResolver(() => MentoringProgramConnection, {
    nullable: true,
    description:
      "The college's programmes of a year, one a form, by code of the form. For its staff and the coordinators of " +
      'its region; FORBIDDEN for others.',
  })
  async mentoringPrograms(
    @Root() college: College,
    @Arg('year', () => AcademicYear, { description: 'Academic year.' }) year: number,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<MentoringProgramConnection> {
    const place = placeOf(page);
    const found = await context.loaders
      .get<string, ProgramsOfCollege>(`College.mentoringPrograms ${year} ${JSON.stringify(place)}`, async (ids) => {
        const rows = await programsOfColleges(context, ids, year, place);
        return inOrder(ids, rows, (row) => row.collegeId).map((row) => row ?? notReached());
      })
      .load(college.id);
    if (!found.reached) throw notReached();
    return found.programs;
  }
}

@Resolver(() => MentoringProgram)
export class ProgramResolver {
  @Allow('programme:read')
  @Query(() => MentoringProgramConnection, {
    nullable: true,
    description: "Programmes of the colleges that the caller's roles reach, the latest year first, then by form.",
  })
  async mentoringPrograms(
    @Args(() => PageArgsType) page: PageArgsType,
    @Arg('collegeId', () => ID, { nullable: true, description: 'Of this college only.' }) collegeId: string | null,
    @Arg('years', () => [AcademicYear], { nullable: true, description: 'Of these academic years only.' })
    years: number[] | null,
    @Arg('forms', () => [String], {
      nullable: true,
      description: 'Of the forms of these codes only; an unknown code is BAD_USER_INPUT.',
    })
    forms: string[] | null,
    @Arg('tags', () => [String], {
      nullable: true,
      description:
        'Of those only that have, or whose year has, one of the tags of these codes; an unknown code is BAD_USER_INPUT.',
    })
    tags: string[] | null,
    @Ctx() context: HubContext,
  ): Promise<MentoringProgramConnection> {
    // One that is known would hide behind its rows that another is not.
    if (forms != null) await assertKnown(context, 'form', { argument: 'forms', codes: forms });
    if (tags != null) await assertTags(context, tags);
    return programsPage(context, { collegeId, years, forms, tags }, placeOf(page));
  }

  @Allow('programme:read')
  @Query(() => MentoringProgram, {
    nullable: true,
    description: 'A programme by id; null when there is none that the caller may see.',
  })
  mentoringProgram(
    @Arg('id', () => ID, { description: 'Id of the programme.' }) id: string,
    @Ctx() context: HubContext,
  ): Promise<MentoringProgram | null> {
    return loadProgram(context, id);
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { Allow } from '../actions/allow.js';
import { College } from '../college/college.stub.js';
import { notReached } from '#kernel/graph/access.js';
import { RoadmapActivity } from '../roadmap/activity.type.js';
import { activitiesOfColleges, yearsOfColleges, type YearOfCollege } from './college-year.repository.js';
import {
  CloseStageInput,
  CollegeYearPayload,
  CompleteActivityInput,
  OpenCollegeYearInput,
} from './college-year-mutations.type.js';
import { CollegeYear } from './college-year.type.js';
import { closeStage } from './mutations/close-stage.js';
import { completeActivity } from './mutations/complete-activity.js';
import { openCollegeYear } from './mutations/open-college-year.js';

@Resolver(() => College)
export class CollegeYearOfCollegeResolver {
  @FieldResolver(() => CollegeYear, {
    nullable: true,
    description:
      "The college's mentoring in a year; null when it has not opened that year. For its staff and the coordinators " +
      'of its region; FORBIDDEN for others.',
  })
  async collegeYear(
    @Root() college: College,
    @Arg('year', () => AcademicYear, { description: 'Academic year.' }) year: number,
    @Ctx() context: HubContext,
  ): Promise<CollegeYear | null> {
    const found = await context.loaders
      .get<string, YearOfCollege>(`College.collegeYear ${year}`, async (ids) => {
        const rows = await yearsOfColleges(context, ids, year);
        return groupedInOrder(ids, rows, (row) => row.collegeId).map(([row]) => row ?? notReached());
      })
      .load(college.id);
    if (!found.reached) throw notReached();
    return found.collegeYear;
  }
}

@Resolver(() => CollegeYear)
export class CollegeYearResolver {
  @Rows({ each: 40 })
  @FieldResolver(() => [RoadmapActivity], { description: 'The dated copy of the roadmap, in its order (31 in S001).' })
  activities(@Root() { collegeId, year }: CollegeYear, @Ctx() context: HubContext): Promise<RoadmapActivity[]> {
    return context.loaders
      .get<string, RoadmapActivity[]>(`CollegeYear.activities ${year}`, async (ids) =>
        groupedInOrder(ids, await activitiesOfColleges(context, ids, year), (row) => row.collegeId),
      )
      .load(collegeId);
  }

  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description:
      'Opens an academic year of a college: its stages, the dated roadmap, and a programme for each form. What is ' +
      'there already stays, so calling again adds the missing programmes alone.',
  })
  openCollegeYear(
    @Arg('input', () => OpenCollegeYearInput) input: OpenCollegeYearInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return openCollegeYear(context, input);
  }

  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description: 'Closes a stage of a college year. Closing again corrects the day.',
  })
  closeStage(
    @Arg('input', () => CloseStageInput) input: CloseStageInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return closeStage(context, input);
  }

  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description: 'Marks an activity of the roadmap as done. Marking again corrects the day.',
  })
  completeActivity(
    @Arg('input', () => CompleteActivityInput) input: CompleteActivityInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return completeActivity(context, input);
  }
}

@Resolver(() => CollegeYearPayload)
export class CollegeYearPayloadResolver {
  /** Read without the request's loaders, which may remember the year as it was before. */
  @FieldResolver(() => CollegeYear, { nullable: true })
  async collegeYear(
    @Root() { collegeId, year }: CollegeYearPayload,
    @Ctx() context: HubContext,
  ): Promise<CollegeYear | null> {
    const [found] = await yearsOfColleges(context, [collegeId], year);
    return found?.collegeYear ?? null;
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import {
  CloseStageInput,
  CollegeYearPayload,
  CompleteActivityInput,
  OpenCollegeYearInput,
  ReopenStageInput,
  UpdateCollegeYearInput,
} from './college-year-mutations.type.js';
import { yearsOfColleges } from './college-year.repository.js';
import { CollegeYear } from './college-year.type.js';
import { closeStage } from './mutations/close-stage.js';
import { completeActivity } from './mutations/complete-activity.js';
import { openCollegeYear } from './mutations/open-college-year.js';
import { reopenStage } from './mutations/reopen-stage.js';
import { updateCollegeYear } from './mutations/update-college-year.js';

@Resolver(() => CollegeYearPayload)
export class CollegeYearMutationsResolver {
  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description:
      'Opens an academic year of a college: its stages, the dated copy of the roadmap that holds in its region, and a ' +
      'programme for each form. What is there already stays, so calling again adds what is missing. With `copyFrom` it ' +
      'takes over what an earlier year has, and says what.',
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
    description:
      'Says who runs a college year, by which order, who is responsible for its forms, what it wants to reach and expects.',
  })
  updateCollegeYear(
    @Arg('input', () => UpdateCollegeYearInput) input: UpdateCollegeYearInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return updateCollegeYear(context, input);
  }

  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description:
      'Closes a stage of a college year, in order. What it asks for and is missing is told item by item, and an ' +
      '`override` with its reason closes it all the same. Closing again corrects the day.',
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
    description:
      'Opens a stage that was closed, with a reason; those behind it that are closed as well, when that is said.',
  })
  reopenStage(
    @Arg('input', () => ReopenStageInput) input: ReopenStageInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return reopenStage(context, input);
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

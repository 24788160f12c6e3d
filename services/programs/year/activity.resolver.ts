import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { say } from '#kernel/i18n/messages.js';
import { Allow } from '../actions/allow.js';
import { CollegeYearPayload } from './college-year-mutations.type.js';
import { yearsOfColleges } from './college-year.repository.js';
import { CollegeYear } from './college-year.type.js';
import { loadEvidence } from './year-parts.loader.js';
import {
  ActivitiesPayload,
  AddActivityInput,
  ChangeActivityInput,
  CompleteActivitiesInput,
  MarkActivityNotApplicableInput,
  ReopenActivityInput,
} from './activity-mutations.type.js';
import { ActivityEvidence, proof, RoadmapActivity } from '../roadmap/activity.type.js';
import { evidenceOf, proofOf, type ActivityProof } from '../roadmap/evidence.policy.js';
import { addActivity } from './mutations/add-activity.js';
import { changeActivity } from './mutations/change-activity.js';
import { completeActivities } from './mutations/complete-activities.js';
import { markActivityNotApplicable } from './mutations/mark-activity-not-applicable.js';
import { reopenActivity } from './mutations/reopen-activity.js';

@Resolver(() => RoadmapActivity)
export class ActivityResolver {
  @FieldResolver(() => proof.values, { nullable: true })
  async proof(@Root() activity: RoadmapActivity, @Ctx() context: HubContext): Promise<ActivityProof | null> {
    return proofOf(activity, await loadEvidence(context, activity));
  }

  @Rows({ each: 3 })
  @FieldResolver(() => [ActivityEvidence])
  async evidence(@Root() activity: RoadmapActivity, @Ctx() context: HubContext): Promise<ActivityEvidence[]> {
    const found = await loadEvidence(context, activity);
    return evidenceOf(activity.proofs, found).map(({ words, ...one }) => ({
      ...one,
      text: say(words, context.language),
    }));
  }
}

@Resolver(() => ActivitiesPayload)
export class ActivityMutationsResolver {
  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description:
      'Takes back, with a reason, that an activity is done or that it does not apply. Of a stage that is closed the stage ' +
      'is reopened first.',
  })
  reopenActivity(
    @Arg('input', () => ReopenActivityInput) input: ReopenActivityInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return reopenActivity(context, input);
  }

  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description:
      'Says that an activity does not apply to the college in the year, and why. Its stage waits for it no longer.',
  })
  markActivityNotApplicable(
    @Arg('input', () => MarkActivityNotApplicableInput) input: MarkActivityNotApplicableInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return markActivityNotApplicable(context, input);
  }

  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description:
      "Adds an activity of the college's own to its roadmap. One of the same title in the stage is there already.",
  })
  addActivity(
    @Arg('input', () => AddActivityInput) input: AddActivityInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return addActivity(context, input);
  }

  @Allow('programme:write')
  @Mutation(() => CollegeYearPayload, {
    nullable: true,
    description:
      'Changes the days of an activity of the college, or who answers for it, with the reason; of one of its own the words, too.',
  })
  changeActivity(
    @Arg('input', () => ChangeActivityInput) input: ChangeActivityInput,
    @Ctx() context: HubContext,
  ): Promise<CollegeYearPayload> {
    return changeActivity(context, input);
  }

  @Allow('programme:write')
  @Mutation(() => ActivitiesPayload, {
    nullable: true,
    description:
      'Marks many activities of a college year as done at once, each row accepted or refused by itself. Sent again it ' +
      'changes nothing.',
  })
  completeActivities(
    @Arg('input', () => CompleteActivitiesInput) input: CompleteActivitiesInput,
    @Ctx() context: HubContext,
  ): Promise<ActivitiesPayload> {
    return completeActivities(context, input);
  }

  /** Read without the request's loaders, which may remember the year as it was before. */
  @FieldResolver(() => CollegeYear, { nullable: true })
  async collegeYear(
    @Root() { collegeId, year }: ActivitiesPayload,
    @Ctx() context: HubContext,
  ): Promise<CollegeYear | null> {
    const [found] = await yearsOfColleges(context, [collegeId], year);
    return found?.collegeYear ?? null;
  }
}

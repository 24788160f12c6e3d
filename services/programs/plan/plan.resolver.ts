import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { staffColleges } from '#kernel/session/session.js';
import { loadMentorship } from '../mentorship/mentorship.loader.js';
import { Mentorship } from '../mentorship/mentorship.type.js';
import { CollegeYear } from '../year/college-year.type.js';
import { loadDirections } from './direction/plan-directions.loader.js';
import { loadExtensions, loadItems, loadPlanOf } from './plan.loader.js';
import { plansPage } from './plan.repository.js';
import { Plan, PlanConnection, PlanDirection, PlanExtension, PlanItem, PlanState } from './plan.type.js';

@Resolver(() => Mentorship)
export class PlanOfMentorshipResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      'What the pair works on (S001 5.2, S003); null while it has no plan, and for the staff of the mentor’s college.',
  })
  plan(@Root() { id }: Mentorship, @Ctx() context: HubContext): Promise<Plan | null> {
    return loadPlanOf(context, id);
  }

  @Rows({ each: 12 })
  @FieldResolver(() => [PlanDirection], {
    description: 'Directions that items of its plan can have: those that ship, and those that its region adds.',
  })
  planDirections(@Root() mentorship: Mentorship, @Ctx() context: HubContext): Promise<PlanDirection[]> {
    return loadDirections(context, mentorship);
  }
}

@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => Mentorship, { nullable: true, description: 'The pair that it is of.' })
  mentorship(@Root() { mentorshipId }: Plan, @Ctx() context: HubContext): Promise<Mentorship | null> {
    return loadMentorship(context, mentorshipId);
  }

  @Rows({ each: 8 })
  @FieldResolver(() => [PlanItem], { description: 'Its items, in the order in which they were added.' })
  items(@Root() plan: Plan, @Ctx() context: HubContext): Promise<PlanItem[]> {
    return loadItems(context, plan);
  }

  @FieldResolver(() => [PlanExtension], { description: 'Its extensions, the first first.' })
  extensions(@Root() plan: Plan, @Ctx() context: HubContext): Promise<PlanExtension[]> {
    return loadExtensions(context, plan);
  }
}

@Resolver(() => CollegeYear)
export class PlansOfYearResolver {
  @FieldResolver(() => PlanConnection, {
    nullable: true,
    description:
      'Plans of the pairs of the year, in the order in which they were written. For the staff of the college alone; ' +
      'FORBIDDEN for others.',
  })
  plans(
    @Root() { collegeId, year }: CollegeYear,
    @Args(() => PageArgsType) page: PageArgsType,
    @Arg('states', () => [PlanState], { nullable: true, description: 'Where they stand; all when left out.' })
    states: PlanState[] | null,
    @Arg('overdue', () => Boolean, {
      nullable: true,
      description: 'Those with items that are late (true), or without (false).',
    })
    overdue: boolean | null,
    @Ctx() context: HubContext,
  ): Promise<PlanConnection> {
    if (!staffColleges(context.session).includes(collegeId)) throw notStaff();
    return plansPage(context, { collegeId, year, states, overdue }, placeOf(page));
  }
}

import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { agreePlan } from './mutations/agree-plan.js';
import { changePlan } from './mutations/change-plan.js';
import { extendPlan } from './mutations/extend-plan.js';
import { writePlan } from './mutations/write-plan.js';
import {
  AgreePlanInput,
  ChangePlanInput,
  ChangePlanPayload,
  ExtendPlanInput,
  PlanItemResult,
  PlanPayload,
  WritePlanInput,
} from './plan-mutations.type.js';
import { plansBy } from './plan.repository.js';
import { Plan } from './plan.type.js';

/** Read without the request's loaders, which may remember the plan as it was before. */
async function planNow(context: HubContext, id: string | null): Promise<Plan | null> {
  if (id === null) return null;
  const [found] = await plansBy(context, 'id', [id]);
  return found ?? null;
}

/** What a pair and its college do about the pair's plan. */
@Resolver(() => PlanPayload)
export class PlanMutationsResolver {
  @Allow('plan:write')
  @Mutation(() => PlanPayload, {
    nullable: true,
    description:
      'Writes the plan of a pair with its items: an individual development plan (S001 5.2), or, between teachers, a ' +
      'personalised programme (S003). By the mentor, the mentee or the college. A pair has one (PLAN_EXISTS).',
  })
  writePlan(
    @Arg('input', () => WritePlanInput) input: WritePlanInput,
    @Ctx() context: HubContext,
  ): Promise<PlanPayload> {
    return writePlan(context, input);
  }

  @Allow('plan:write')
  @Mutation(() => PlanPayload, {
    nullable: true,
    description:
      'Says yes to a plan: as mentor or mentee for the own side, as the college for both, as they told it. It is AGREED ' +
      'when both have, and can be said anew after a change.',
  })
  agreePlan(
    @Arg('input', () => AgreePlanInput) input: AgreePlanInput,
    @Ctx() context: HubContext,
  ): Promise<PlanPayload> {
    return agreePlan(context, input);
  }

  @Allow('plan:write')
  @Mutation(() => PlanPayload, {
    nullable: true,
    description: 'Extends an agreed plan by a year at most, with its reason (S003). What it was is kept.',
  })
  extendPlan(
    @Arg('input', () => ExtendPlanInput) input: ExtendPlanInput,
    @Ctx() context: HubContext,
  ): Promise<PlanPayload> {
    return extendPlan(context, input);
  }

  @FieldResolver(() => Plan, { nullable: true })
  plan(@Root() { planId }: PlanPayload, @Ctx() context: HubContext): Promise<Plan | null> {
    return planNow(context, planId);
  }
}

/** One dialog is one mutation: days of a plan, items that are added, changed, ticked off and taken out. */
@Resolver(() => ChangePlanPayload)
export class ChangePlanResolver {
  @Allow('plan:write')
  @Mutation(() => ChangePlanPayload, {
    nullable: true,
    description:
      'Changes a plan and its items, and adds some; each row is taken or refused. Two who change different items are ' +
      'both kept; of one item, whoever has not read the other’s words is told so (PLAN_ITEM_CHANGED).',
  })
  changePlan(
    @Arg('input', () => ChangePlanInput) input: ChangePlanInput,
    @Ctx() context: HubContext,
  ): Promise<ChangePlanPayload> {
    return changePlan(context, input);
  }

  @FieldResolver(() => Plan, { nullable: true })
  plan(@Root() { planId }: ChangePlanPayload, @Ctx() context: HubContext): Promise<Plan | null> {
    return planNow(context, planId);
  }
}

@Resolver(() => PlanItemResult)
export class PlanItemResultResolver {
  @FieldResolver(() => ID, { nullable: true, description: 'Id of the item; null where it was refused.' })
  itemId(@Root() { objectId }: PlanItemResult): string | null {
    return objectId;
  }
}

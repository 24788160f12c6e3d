import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { say } from '#kernel/i18n/messages.js';
import { shippedDirection } from './directions.data.js';
import { extensionsOfPlans, itemsOfPlans, plansBy, type ItemOfPlan } from './plan.repository.js';
import type { Plan, PlanExtension, PlanItem } from './plan.type.js';

/** The plan of a pair, together with those of other pairs that the request asks for. */
export const loadPlanOf = (context: HubContext, mentorshipId: string): Promise<Plan | null> =>
  context.loaders
    .get<string, Plan | null>('Mentorship.plan', async (ids) =>
      inOrder(ids, await plansBy(context, 'mentorship_id', ids), (row) => row.mentorshipId),
    )
    .load(mentorshipId);

/** A plan has another version after each change, so that what a request read before is not told of it. */
const keyOf = ({ id, version }: Pick<Plan, 'id' | 'version'>): string => `${id} ${version}`;
const idOf = (key: string): string => key.split(' ')[0]!;

export const loadItems = (context: HubContext, plan: Plan): Promise<PlanItem[]> =>
  context.loaders
    .get<string, PlanItem[]>('Plan.items', async (keys) => {
      const ids = keys.map(idOf);
      const grouped = groupedInOrder(ids, await itemsOfPlans(context, ids), (row) => row.planId);
      return grouped.map((rows) => rows.map((row) => toItem(row, context)));
    })
    .load(keyOf(plan));

export const loadExtensions = (context: HubContext, plan: Plan): Promise<PlanExtension[]> =>
  context.loaders
    .get<string, PlanExtension[]>('Plan.extensions', async (keys) => {
      const ids = keys.map(idOf);
      return groupedInOrder(ids, await extensionsOfPlans(context, ids), (row) => row.planId);
    })
    .load(keyOf(plan));

function toItem({ direction: code, titleRu, titleEn, ...item }: ItemOfPlan, { language }: HubContext): PlanItem {
  const own = { ru: titleRu ?? code, en: titleEn ?? code };
  return { ...item, direction: { code, title: say(shippedDirection(code)?.title ?? own, language) } };
}

import type {
  AgreePlanInput,
  ChangePlanInput,
  ExtendPlanInput,
  PlanPartsFragment,
  WritePlanInput,
} from '../graph/generated/graphql';

export type ShownPlan = PlanPartsFragment;
export type ShownItem = ShownPlan['items'][number];
export interface Direction {
  readonly code: string;
  readonly title: string;
}

/** A pair as far as its plan depends on it. */
export interface PlannedPair {
  readonly id: string;
  readonly status: string;
  readonly startedOn: string;
  readonly until: string;
  readonly confidential: boolean;
  readonly plan: ShownPlan | null;
  readonly planDirections: readonly Direction[];
}

export type Side = 'MENTOR' | 'MENTEE' | 'COLLEGE';

/** What can be done to a plan. Under its key it is one thing, however often it is sent. */
export type PlanAct =
  | { readonly key: string; readonly kind: 'plan-write'; readonly input: WritePlanInput }
  | { readonly key: string; readonly kind: 'plan-change'; readonly input: ChangePlanInput }
  | { readonly key: string; readonly kind: 'plan-agree'; readonly input: AgreePlanInput }
  | { readonly key: string; readonly kind: 'plan-extend'; readonly input: ExtendPlanInput };

/** Does it, or keeps it until there is a network; answers why not, where that is known at once. */
export type ActOnPlan = (act: PlanAct) => Promise<string | undefined>;

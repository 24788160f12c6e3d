import {
  AgreePlanDocument,
  ChangePlanDocument,
  ExtendPlanDocument,
  WritePlanDocument,
} from '../graph/generated/graphql';
import { refusalOf } from '../graph/bulk.policy';
import { useGraphMutation } from '../graph/use-graph';
import type { ActOnPlan } from './plan.type';

const first = (answer: { readonly problems: readonly { readonly message: string }[] } | null | undefined) =>
  answer?.problems[0]?.message;

/** What the college does to a plan, at once; answers why it was not done. */
export function useCollegeAct(): ActOnPlan {
  const write = useGraphMutation(WritePlanDocument);
  const change = useGraphMutation(ChangePlanDocument);
  const agree = useGraphMutation(AgreePlanDocument);
  const extend = useGraphMutation(ExtendPlanDocument);
  return async (act) => {
    try {
      switch (act.kind) {
        case 'plan-write':
          return first((await write.mutateAsync({ input: act.input })).data.writePlan);
        case 'plan-change':
          return refusalOf((await change.mutateAsync({ input: act.input })).data.changePlan);
        case 'plan-agree':
          return first((await agree.mutateAsync({ input: act.input })).data.agreePlan);
        case 'plan-extend':
          return first((await extend.mutateAsync({ input: act.input })).data.extendPlan);
      }
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}

import { useState } from 'react';
import type { ActOnPlan, PlanAct } from './plan.type';

/** Runs one act of a dialog, which closes when it is done or kept, and says why it was not otherwise. */
export function useAct(act: ActOnPlan, close: () => void) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function run(one: PlanAct): Promise<void> {
    setPending(true);
    const refused = await act(one);
    setPending(false);
    if (refused === undefined) close();
    else setProblem(refused);
  }
  return { run, pending, problem };
}

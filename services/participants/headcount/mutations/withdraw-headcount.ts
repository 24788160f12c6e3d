import { ownCollege } from '#kernel/graph/access.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { withdrawHeadcount as write } from '../headcount-write.repository.js';
import { withdrawalProblems } from '../headcount.policy.js';
import { headcountProblem } from '../headcount.problems.js';
import type { WithdrawHeadcountInput, WithdrawHeadcountPayload } from '../headcount-mutations.type.js';
import { movedHeadcount } from './moved-headcount.js';

export async function withdrawHeadcount(
  context: HubContext,
  input: WithdrawHeadcountInput,
): Promise<WithdrawHeadcountPayload> {
  const work = workOf(context);
  const { year } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const refused = (problems: readonly Problem[]) => ({
    outcome: RowOutcome.REFUSED,
    problems: tellProblems(problems, context.language),
  });
  const problems = withdrawalProblems(input.reason);
  if (problems.length > 0) return refused(problems);

  const withdrawn = await write(work, { collegeId, year, reason: input.reason.trim() });
  if (withdrawn === null) return refused([headcountProblem('NO_HEADCOUNT_STANDS', ['year'])]);
  if (withdrawn) movedHeadcount(work, 'headcount.withdraw', collegeId, year);
  return { outcome: withdrawn ? RowOutcome.UPDATED : RowOutcome.UNCHANGED, problems: [] };
}

import { factYearsOf } from '#kernel/database/college-day.js';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { beginningProblems } from '../import-run.policy.js';
import { importRunProblem } from '../import-run.problems.js';
import { addBegunImport, isUnfinished, takeUpImport } from '../import-run-write.repository.js';
import type { BeginImportInput, BeginImportPayload } from '../import-run-mutations.type.js';

export async function beginImport(context: HubContext, input: BeginImportInput): Promise<BeginImportPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const years = await factYearsOf(work, collegeId);
  if (!years) throw forbidden();
  const refused = (problems: readonly Problem[]) => ({
    importId: null,
    attempt: null,
    problems: tellProblems(problems, context.language),
  });
  const problems = beginningProblems(input, years);
  if (problems.length > 0) return refused(problems);
  const begun = (await takeUpImport(work, collegeId, input)) ?? (await addBegunImport(work, collegeId, input));
  if (begun) return { ...begun, problems: [] };
  const isUnderWay = await isUnfinished(work, collegeId, input.importId!);
  return refused([importRunProblem(isUnderWay ? 'IMPORT_UNDER_WAY' : 'IMPORT_ID_UNUSABLE', ['importId'])]);
}

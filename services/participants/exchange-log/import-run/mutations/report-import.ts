import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { progressProblems } from '../import-run.policy.js';
import { importRunProblem } from '../import-run.problems.js';
import { reportImportRun } from '../import-run-write.repository.js';
import type { ReportImportInput, ReportImportPayload } from '../import-run-mutations.type.js';

export async function reportImport(context: HubContext, input: ReportImportInput): Promise<ReportImportPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const refused = (problems: readonly Problem[]) => ({
    importId: null,
    problems: tellProblems(problems, context.language),
  });
  const problems = progressProblems(input);
  if (problems.length > 0) return refused(problems);
  const isOurs = await reportImportRun(work, collegeId, input);
  return isOurs
    ? { importId: input.importId, problems: [] }
    : refused([importRunProblem('IMPORT_TAKEN_OVER', ['importId'])]);
}

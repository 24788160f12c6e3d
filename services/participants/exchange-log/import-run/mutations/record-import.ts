import { factYearsOf } from '#kernel/database/college-day.js';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { runProblems } from '../import-run.policy.js';
import { importRunProblem } from '../import-run.problems.js';
import { addImportRun } from '../import-run-write.repository.js';
import type { RecordImportInput, RecordImportPayload } from '../import-run-mutations.type.js';

export async function recordImport(context: HubContext, input: RecordImportInput): Promise<RecordImportPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const years = await factYearsOf(work, collegeId);
  if (!years) throw forbidden();
  const refused = (problems: readonly Problem[]) => ({
    importRunId: null,
    problems: tellProblems(problems, context.language),
  });
  const problems = runProblems(input, years);
  if (problems.length > 0) return refused(problems);
  const importRunId = await addImportRun(work, collegeId, input);
  return importRunId === null
    ? refused([importRunProblem('IMPORT_ID_UNUSABLE', ['importId'])])
    : { importRunId, problems: [] };
}

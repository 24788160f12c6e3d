import { factYearsOf } from '#kernel/database/college-day.js';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { runProblems } from '../import-run.policy.js';
import { addImportRun } from '../import-run-write.repository.js';
import type { RecordImportInput, RecordImportPayload } from '../import-run-mutations.type.js';

export async function recordImport(context: HubContext, input: RecordImportInput): Promise<RecordImportPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const years = await factYearsOf(work, collegeId);
  if (!years) throw forbidden();
  const problems = runProblems(input, years);
  if (problems.length > 0) {
    return { importRunId: null, problems: tellProblems(problems, context.language) };
  }
  return { importRunId: await addImportRun(work, collegeId, input), problems: [] };
}

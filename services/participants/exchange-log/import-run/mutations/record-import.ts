import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem } from '#kernel/graph/problem.type.js';
import { runBreaches } from '../import-run.policy.js';
import { addImportRun } from '../import-run.repository.js';
import type { RecordImportInput, RecordImportPayload } from '../import-run.type.js';

export async function recordImport(context: HubContext, input: RecordImportInput): Promise<RecordImportPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const breaches = runBreaches(input);
  if (breaches.length > 0) {
    return { importRunId: null, problems: breaches.map((breach) => toProblem(breach, context.language)) };
  }
  return { importRunId: await addImportRun(work, collegeId, input), problems: [] };
}

import { todayOf } from '#kernel/database/college-day.js';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import type { DocumentPayload, WithdrawDocumentInput } from '../document-mutations.type.js';
import { withdrawalProblems } from '../document.policy.js';
import { documentProblem } from '../document.problems.js';
import { lockDocument, withdrawDocument as write } from '../document-write.repository.js';
import { recordDocument } from './record-document.js';

/** Takes an entry back; sent again it changes nothing, but that a file may still go. */
export async function withdrawDocument(context: HubContext, input: WithdrawDocumentInput): Promise<DocumentPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const today = await todayOf(work, collegeId);
  if (today === null) throw forbidden();
  const refused = (problems: readonly Problem[]): DocumentPayload => ({
    documentId: null,
    problems: tellProblems(problems, context.language),
  });
  const known = await lockDocument(work, collegeId, input.id);
  if (!known) return refused([documentProblem('DOCUMENT_NOT_FOUND', ['id'])]);
  const problems = withdrawalProblems(input.reason);
  if (problems.length > 0) return refused(problems);
  const removeFile = (input.removeFile ?? false) && known.entry.file !== null;
  if (known.withdrawnOn !== null && !removeFile) return { documentId: known.id, problems: [] };

  const reason = input.reason.trim();
  await write(work, known.id, { day: known.withdrawnOn ?? today, reason, removeFile });
  recordDocument(work, 'document.withdraw', known, ['withdrawnOn', ...(removeFile ? ['file'] : [])]);
  return { documentId: known.id, problems: [] };
}

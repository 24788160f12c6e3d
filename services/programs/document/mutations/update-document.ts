import { todayOf } from '#kernel/database/college-day.js';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import type { DocumentPayload, UpdateDocumentInput } from '../document-mutations.type.js';
import { changedFields, entryProblems, withGiven } from '../document.policy.js';
import { documentProblem } from '../document.problems.js';
import { lockDocument, updateDocument as write } from '../document-write.repository.js';
import { fileProblems } from './file-problems.js';
import { numberProblems } from './number-problems.js';
import { recordDocument } from './record-document.js';

export async function updateDocument(context: HubContext, input: UpdateDocumentInput): Promise<DocumentPayload> {
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
  const { id, year, kind, withdrawnOn } = known;
  if (withdrawnOn !== null) return refused([documentProblem('DOCUMENT_WITHDRAWN', ['id'], { withdrawnOn })]);

  const entry = withGiven(known.entry, input, kind.stage);
  const fields = changedFields(known.entry, entry);
  if (fields.length === 0) return { documentId: id, problems: [] };
  const problems = [
    ...entryProblems(kind.code, entry, today),
    ...((await numberProblems(work, { collegeId, year }, [{ id, kind, entry }])).get(id) ?? []),
    ...(fields.includes('file') ? (await fileProblems(work, collegeId, [entry.file]))(entry.file) : []),
  ];
  if (problems.length > 0) return refused(problems);
  await write(work, id, entry);
  recordDocument(work, 'document.update', known, fields);
  return { documentId: id, problems: [] };
}

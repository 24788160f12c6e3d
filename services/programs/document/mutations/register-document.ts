import { uuidv7 } from 'uuidv7';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { openedYear } from '../../year/college-year.repository.js';
import { yearProblem } from '../../year/college-year.problems.js';
import type { DocumentPayload, RegisterDocumentInput } from '../document-mutations.type.js';
import { changedFields, emptyEntry, entryProblems, withGiven } from '../document.policy.js';
import { documentProblem } from '../document.problems.js';
import { kindOf } from '../../document-kind/document-kind.repository.js';
import { insertDocument } from '../document-write.repository.js';
import { numberProblems } from './number-problems.js';
import { recordDocument } from './record-document.js';

export async function registerDocument(context: HubContext, input: RegisterDocumentInput): Promise<DocumentPayload> {
  const work = workOf(context);
  const { year } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const opened = await openedYear(work, collegeId, year);
  if (!opened) throw forbidden();
  const kind = await kindOf(work, input.kind);
  const refused = (problems: Parameters<typeof tellProblems>[0]): DocumentPayload => ({
    documentId: null,
    problems: tellProblems(problems, context.language),
  });
  const implausible = yearProblems(year, opened, ['year']);
  if (implausible.length > 0) return refused(implausible);
  if (opened.id === null) return refused([yearProblem('YEAR_NOT_OPEN', ['year'])]);
  if (!kind) return refused([documentProblem('DOCUMENT_KIND_UNKNOWN', ['kind'])]);

  const empty = emptyEntry(kind.stage);
  const entry = withGiven(empty, input, kind.stage);
  const problems = [
    ...entryProblems(kind.code, entry, opened.today),
    ...(await numberProblems(work, { collegeId, year, kind: kind.code, id: null }, entry)),
  ];
  if (problems.length > 0) return refused(problems);

  const document = { id: uuidv7(), collegeId, year };
  await insertDocument(work, document, kind, entry);
  recordDocument(work, 'document.register', { ...document, kind }, changedFields(empty, entry));
  return { documentId: document.id, problems: [] };
}

import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import type { DocumentPayload, RegisterDocumentInput } from '../document-mutations.type.js';
import { emptyEntry, withGiven } from '../document.policy.js';
import { documentProblem } from '../document.problems.js';
import { kindsOf } from '../../document-kind/document-kind.repository.js';
import { toRegisterIn } from './to-register-in.js';
import { register, soundDocuments } from './sound-documents.js';
import { uuidv7 } from 'uuidv7';

export async function registerDocument(context: HubContext, input: RegisterDocumentInput): Promise<DocumentPayload> {
  const work = workOf(context);
  const { at, today, problems: implausible } = await toRegisterIn(work, input);
  const refused = (problems: Parameters<typeof tellProblems>[0]): DocumentPayload => ({
    documentId: null,
    problems: tellProblems(problems, context.language),
  });
  if (implausible.length > 0) return refused(implausible);
  const kind = (await kindsOf(work, [input.kind])).get(input.kind);
  if (!kind) return refused([documentProblem('DOCUMENT_KIND_UNKNOWN', ['kind'])]);

  const document = { id: uuidv7(), kind, entry: withGiven(emptyEntry(kind.stage), input, kind.stage) };
  const problems = (await soundDocuments(work, at, [document], today)).get(document.id)!;
  if (problems.length > 0) return refused(problems);
  await register(work, at, [document]);
  return { documentId: document.id, problems: [] };
}

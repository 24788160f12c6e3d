import { uuidv7 } from 'uuidv7';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { kindsOf } from '../../document-kind/document-kind.repository.js';
import { isOrderKind } from '../../document-kind/document-kinds.data.js';
import type { DocumentRowInput, DocumentsPayload, RegisterDocumentsInput } from '../document-mutations.type.js';
import { emptyEntry, withGiven } from '../document.policy.js';
import { documentProblem } from '../document.problems.js';
import { sameDocuments } from '../document-write.repository.js';
import { register, soundDocuments } from './sound-documents.js';
import { toRegisterIn } from './to-register-in.js';

/** Each may come with a file, which was sent before: a college's folder of a year and more. */
export const MOST_DOCUMENTS = 100;

/** An order is told by its number; of everything else rows that say the same are one document. */
const ABOUT = {
  key: (row: DocumentRowInput): string =>
    isOrderKind(row.kind) && row.number ? `order ${row.number}` : JSON.stringify(row),
};

export async function registerDocuments(context: HubContext, input: RegisterDocumentsInput): Promise<DocumentsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const size = sizeProblem(rows, 'rows', MOST_DOCUMENTS);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const { at, today, problems } = await toRegisterIn(work, input);
  if (problems.length > 0) return refuseBulk(rows.length, problems, context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, ABOUT));
  const kinds = await kindsOf(work, rows.map(({ kind }) => kind)); // prettier-ignore
  const given = rows.flatMap((row, n) => {
    const kind = kinds.get(row.kind);
    if (!kind) results.refuse(n, [documentProblem('DOCUMENT_KIND_UNKNOWN', ['rows', n, 'kind'])]);
    if (!kind || !results.isOpen(n)) return [];
    return [{ n, id: uuidv7(), kind, entry: withGiven(emptyEntry(kind.stage), row, kind.stage) }];
  });
  const same = await sameDocuments(work, at, given);
  for (const { n, id } of given) if (same.has(id)) results.take(n, same.get(id)!, RowOutcome.UNCHANGED);
  const fresh = given.filter(({ id }) => !same.has(id));
  const broken = await soundDocuments(work, at, fresh, today);
  const sound = fresh.filter(
    ({ n, id }) => !results.refuse(n, broken.get(id)!.map((problem) => ({ ...problem, path: ['rows', n, ...problem.path] }))), // prettier-ignore
  );
  await register(work, at, sound);
  for (const { n, id } of sound) results.take(n, id, RowOutcome.CREATED);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}

import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { changedFields, emptyEntry, entryProblems } from '../document.policy.js';
import { insertDocuments, type NewDocument } from '../document-write.repository.js';
import { fileProblems } from './file-problems.js';
import { numberProblems } from './number-problems.js';
import { recordDocument } from './record-document.js';

interface At {
  readonly collegeId: string;
  readonly year: number;
}

type Given = Omit<NewDocument, keyof At>;

/** What is wrong with each of the documents, by its id; looks files and numbers up once for all of them. */
export async function soundDocuments(
  work: UnitOfWork,
  at: At,
  documents: readonly Given[],
  today: IsoDate,
): Promise<ReadonlyMap<string, Problem[]>> {
  const numbers = await numberProblems(work, at, documents);
  const files = await fileProblems(work, at.collegeId, documents.map(({ entry }) => entry.file)); // prettier-ignore
  return new Map(
    documents.map(({ id, kind, entry }) => {
      const broken = entryProblems(kind.code, entry, today);
      const malformed = broken.some(({ code }) => code === 'DOCUMENT_FILE_MALFORMED');
      return [id, [...broken, ...(numbers.get(id) ?? []), ...(malformed ? [] : files(entry.file))]];
    }),
  );
}

/** Writes sound documents into the register, and tells audit and figures. */
export async function register(work: UnitOfWork, at: At, documents: readonly Given[]): Promise<void> {
  await insertDocuments(work, at, documents);
  for (const document of documents) {
    const fields = changedFields(emptyEntry(document.kind.stage), document.entry);
    recordDocument(work, 'document.register', { ...document, ...at }, fields);
  }
}

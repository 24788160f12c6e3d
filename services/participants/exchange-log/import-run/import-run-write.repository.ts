import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { RecordImportInput } from './import-run-mutations.type.js';

/** Answers the id of the record. */
export async function addImportRun(work: UnitOfWork, collegeId: string, run: RecordImportInput): Promise<string> {
  const id = uuidv7();
  await work.rows(
    `insert into participants.import_run
       (id, college_id, kind, academic_year, file_name, accepted, refused, unchanged, imported_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      collegeId,
      run.kind,
      run.year ?? null,
      run.fileName ?? null,
      run.taken,
      run.refused,
      run.unchanged,
      work.session.actor,
    ],
  );
  return id;
}

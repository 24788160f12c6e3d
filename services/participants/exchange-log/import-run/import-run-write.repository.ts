import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { holds } from '#kernel/session/session.js';
import type { RecordImportInput } from './import-run-mutations.type.js';
import { ImportWay } from './import-run.type.js';

/** Answers the id of the record; null where the id that was given is that of another one. */
export async function addImportRun(
  work: UnitOfWork,
  collegeId: string,
  run: RecordImportInput,
): Promise<string | null> {
  const id = run.importId ?? uuidv7();
  const [recorded] = await work.rows<{ id: string }>(
    `insert into participants.import_run
       (id, college_id, kind, academic_year, file_name, accepted, refused, unchanged, imported_by, way,
        warnings, first_warnings)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do nothing returning id`,
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
      holds(work.session, 'COLLEGE_SYSTEM') ? ImportWay.SYSTEM : ImportWay.STAFF,
      run.warnings ?? null,
      JSON.stringify((run.firstWarnings ?? []).map(({ sheet = null, row = null, column = null }) => ({ sheet, row, column }))), // prettier-ignore
    ],
  );
  return recorded?.id ?? null;
}

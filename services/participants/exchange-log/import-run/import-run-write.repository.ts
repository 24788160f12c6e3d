import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { holds } from '#kernel/session/session.js';
import { SILENCE } from './silence.sql.js';
import type { BeginImportInput, RecordImportInput, ReportImportInput } from './import-run-mutations.type.js';

import { ImportWay } from './import-run.type.js';

const wayOf = (work: UnitOfWork): ImportWay =>
  holds(work.session, 'COLLEGE_SYSTEM') ? ImportWay.SYSTEM : ImportWay.STAFF;

export interface Begun {
  readonly importId: string;
  readonly attempt: number;
}

/**
 * Takes up again the import of this id, or without one the latest of the same file, that has not ended; null where there
 * is none that may be. One of a given id may be at work in another process of the hub: that has to be silent first. A
 * file that somebody sends again is theirs: whoever worked on it before learns so by the number of the attempt.
 */
export async function takeUpImport(work: UnitOfWork, collegeId: string, run: BeginImportInput): Promise<Begun | null> {
  const [taken] = await work.rows<Begun>(
    `update participants.import_run
        set state = 'RUNNING', attempt = attempt + 1, phase = null, done = 0, total = 0, imported_at = clock_timestamp(),
            imported_by = $7, way = $8, file_name = $9, sheets = $10
      where id = (
        select r.id from participants.import_run r
         where r.college_id = $1 and r.state <> 'FINISHED' and r.file_sha256 = $3 and r.kind = $4
           and (r.academic_year, r.cohort_id) is not distinct from ($5::smallint, $6::uuid)
           and ($2::uuid is null or r.id = $2
                and (r.state = 'BROKEN_OFF' or r.imported_at < clock_timestamp() - ${SILENCE}))
         order by r.id desc limit 1 for update)
      returning id as "importId", attempt`,
    [
      ...[collegeId, run.importId ?? null, run.fileSha256, run.kind, run.year ?? null, run.cohortId ?? null],
      ...[work.session.actor, wayOf(work), run.fileName ?? null, run.sheets ?? []],
    ],
  );
  return taken ?? null;
}

/** Answers null where the id that was given is that of another one. */
export async function addBegunImport(
  work: UnitOfWork,
  collegeId: string,
  run: BeginImportInput,
): Promise<Begun | null> {
  const [begun] = await work.rows<Begun>(
    `insert into participants.import_run
       (id, college_id, kind, academic_year, cohort_id, file_name, file_sha256, file_bytes, sheets, imported_by, way,
        state, begun_at, imported_at, accepted, refused, unchanged)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'RUNNING', clock_timestamp(), clock_timestamp(), 0, 0, 0)
     on conflict (id) do nothing returning id as "importId", attempt`,
    [
      ...[run.importId ?? uuidv7(), collegeId, run.kind, run.year ?? null, run.cohortId ?? null, run.fileName ?? null],
      ...[run.fileSha256, run.fileBytes, run.sheets ?? [], work.session.actor, wayOf(work)],
    ],
  );
  return begun ?? null;
}

/** Whether the college has an import of this id that has not ended. */
export async function isUnfinished(work: UnitOfWork, collegeId: string, importId: string): Promise<boolean> {
  const sql = "select from participants.import_run where id = $1 and college_id = $2 and state <> 'FINISHED'";
  return (await work.rows(sql, [importId, collegeId])).length > 0;
}

/**
 * Answers whether this attempt is the latest at the import. One that was not heard of for a while may go on as long as
 * nobody else does; what comes when it has ended changes nothing.
 */
export async function reportImportRun(
  work: UnitOfWork,
  collegeId: string,
  { importId, attempt, phase, done, total, brokenOff }: ReportImportInput,
): Promise<boolean> {
  const known = await work.rows<{ own: boolean }>(
    `with reported as (
       update participants.import_run
        set state = case when $7 then 'BROKEN_OFF' else 'RUNNING' end, imported_at = clock_timestamp(),
            phase = coalesce($4, phase), done = case when $4::text is null then done else $5 end,
            total = case when $4::text is null then total else $6 end
      where id = $1 and college_id = $2 and attempt = $3 and state <> 'FINISHED'
     )
     select attempt = $3 as own from participants.import_run where id = $1 and college_id = $2`,
    [importId, collegeId, attempt, phase ?? null, done ?? 0, total ?? 0, brokenOff === true],
  );
  return known[0]?.own ?? false;
}

const counts = (run: RecordImportInput) => [
  ...[run.taken, run.refused, run.unchanged, run.warnings ?? null],
  JSON.stringify(
    (run.firstWarnings ?? []).map(({ sheet = null, row = null, column = null }) => ({ sheet, row, column })),
  ),
];

/** Answers the id of the record; null where the id that was given is that of another one. */
export async function addImportRun(
  work: UnitOfWork,
  collegeId: string,
  run: RecordImportInput,
): Promise<string | null> {
  const [ended] = await work.rows<{ id: string }>(
    `update participants.import_run
        set state = 'FINISHED', phase = null, imported_at = clock_timestamp(), accepted = $4, refused = $5, unchanged = $6,
            warnings = $7, first_warnings = $8
      where id = $1 and college_id = $2 and attempt = $3 and state <> 'FINISHED' returning id`,
    [run.importId ?? null, collegeId, run.attempt ?? null, ...counts(run)],
  );
  if (ended) return ended.id;
  const [recorded] = await work.rows<{ id: string }>(
    `insert into participants.import_run
       (id, college_id, kind, academic_year, file_name, imported_by, way, accepted, refused, unchanged, warnings,
        first_warnings)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do nothing returning id`,
    [
      ...[run.importId ?? uuidv7(), collegeId, run.kind, run.year ?? null, run.fileName ?? null],
      ...[work.session.actor, wayOf(work), ...counts(run)],
    ],
  );
  return recorded?.id ?? null;
}

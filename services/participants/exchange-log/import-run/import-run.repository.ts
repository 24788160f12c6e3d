import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { SILENCE } from './silence.sql.js';
import type { ImportRun, LastImport } from './import-run.type.js';

const COLUMNS = `r.id, r.kind,
  case when r.state = 'RUNNING' and r.imported_at < clock_timestamp() - ${SILENCE} then 'BROKEN_OFF' else r.state end as state,
  case when r.state <> 'FINISHED' and r.phase is not null
       then json_build_object('phase', r.phase, 'done', r.done, 'total', r.total) end as progress,
  r.attempt as attempts, r.begun_at as "startedAt", r.file_sha256 as "fileSha256", r.file_bytes as "fileBytes", r.sheets,
  r.academic_year as year, r.file_name as "fileName", r.accepted as taken, r.refused, r.unchanged,
  r.warnings, r.first_warnings as "firstWarnings", r.way, r.imported_by as "importedBy",
  (select n.name from participants.account_name n where n.account = r.imported_by) as "importedByName",
  r.imported_at as "importedAt"`;

/** Imports that the session may see, by their ids, in no order. */
export function importRunsByIds({ read }: HubContext, ids: readonly string[]): Promise<ImportRun[]> {
  return read.rows(`select ${COLUMNS} from participants.import_run r where r.id = any ($1::uuid[])`, [ids]);
}

/** An import with the number of all; of a page without imports only that number. */
export type ListedRun = { readonly total: number } & (ImportRun | { readonly id: null });

/** One more import than the page holds, from its place on, the latest first by the time in UUIDv7; each has the total. */
export function importRunsPage({ read }: HubContext, collegeId: string, place: PagePlace): Promise<ListedRun[]> {
  const { lt, desc } = turned(place);
  return read.rows(
    `select t.total, page.*
       from (select count(*)::int as total from participants.import_run where college_id = $1) t
       left join lateral (
         select ${COLUMNS} from participants.import_run r
          where r.college_id = $1 and ($2::uuid is null or r.id ${lt} $2)
          order by r.id ${desc} limit $3
       ) page on true`,
    [collegeId, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
}

/** A college that the session reaches, with its latest import; `kind` is null where there was none. */
export type ReachedImport = { readonly collegeId: string } & (LastImport | { readonly kind: null });

/** A row for each college that the session reaches. One statement for any number of colleges. */
export function lastImportsOfColleges({ read }: HubContext, collegeIds: readonly string[]): Promise<ReachedImport[]> {
  return read.rows(
    `select k.id as "collegeId", r.kind, r.way, r.taken, r.refused, r.imported_at as "importedAt"
       from unnest($1::uuid[]) as k (id)
       left join contracts.last_imports($1) r on r.college_id = k.id
      where k.id = any ((select contracts.session_reach())::uuid[])`,
    [collegeIds],
  );
}

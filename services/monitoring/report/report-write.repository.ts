import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { ReportContent } from './report.policy.js';
import { REPORT_COLUMNS, REPORTS, toReport, type ReportRow } from './report.repository.js';
import type { Report } from './report.type.js';

export interface NewReport {
  readonly regionId: string;
  readonly collegeId: string | null;
  readonly periodId: string;
  readonly publicationId: string;
  readonly snapshot: string;
  readonly content: ReportContent;
  /** The day that it is in the region. */
  readonly today: string;
}

/** Writes a report as the next of its period, unless the latest one says the same; whether it did. */
export async function writeReport(
  work: UnitOfWork,
  { regionId, collegeId, periodId, publicationId, snapshot, content, today }: NewReport,
): Promise<{ readonly report: Report; readonly created: boolean }> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('reports of ' || $1 || ' ' || coalesce($2, ''), 0))`, [
    periodId,
    collegeId,
  ]);
  const created = await work.rows<{ id: string }>(
    `with said as (
       select $6::jsonb as content, encode(sha256(convert_to($6::jsonb::text, 'UTF8')), 'hex') as hash
     ),
     latest as (
       select number, content_hash, snapshot_hash, publication_id from monitoring.report
        where period_id = $4 and college_id is not distinct from $3 order by number desc limit 1
     )
     insert into monitoring.report
       (id, region_id, college_id, period_id, publication_id, number, snapshot_hash, content, content_hash, issued_by,
        issued_on)
     select $1, $2, $3, $4, $5, coalesce((select number from latest), 0) + 1, $7, said.content, said.hash, $8, $9
       from said
      where not exists (
        select from latest l where (l.content_hash, l.snapshot_hash, l.publication_id) = (said.hash, $7, $5))
     returning id`,
    [
      ...[uuidv7(), regionId, collegeId, periodId, publicationId],
      ...[JSON.stringify(content), snapshot, work.session.actor ?? '', today],
    ],
  );
  const rows = await work.rows<ReportRow>(
    `select ${REPORT_COLUMNS} from ${REPORTS}
      where t.period_id = $1 and t.college_id is not distinct from $2 order by t.number desc limit 1`,
    [periodId, collegeId],
  );
  return { report: toReport(rows[0]!), created: created.length > 0 };
}

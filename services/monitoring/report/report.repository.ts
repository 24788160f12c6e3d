import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { formatPeriod, type PeriodKind } from '#kernel/time/period.js';
import type { ReportContent } from './report.policy.js';
import type { Report } from './report.type.js';

export interface ReportRow extends Omit<Report, 'period'> {
  readonly kind: PeriodKind;
  readonly numberOfPeriod: number;
}

/** Columns of a report `t` of a period `p` and its publication `b`. */
export const REPORT_COLUMNS = `t.id, t.number, t.region_id as "regionId", t.college_id as "collegeId", p.kind,
  p.academic_year::int as year, p.number as "numberOfPeriod", b.revision, t.issued_at as "issuedAt", t.issued_on::text as "issuedOn",
  t.snapshot_hash as snapshot, t.content_hash as hash`;

export const REPORTS = `monitoring.report t join monitoring.period p on p.id = t.period_id
  join monitoring.publication b on b.id = t.publication_id`;

/** A unit of work reads times as texts. */
export function toReport({ kind, numberOfPeriod, issuedAt, ...row }: ReportRow): Report {
  const period = formatPeriod({ kind, year: row.year, number: numberOfPeriod });
  return { ...row, period, issuedAt: new Date(issuedAt) };
}

/** Of whom: the region alone where no college is named. */
export interface ReportFilter {
  readonly regionId: string | null;
  readonly collegeId: string | null;
}

/** A report with the number of all that the session may see; of a page without any only that number. */
export type ListedReport = { readonly total: number } & (Report | { readonly id: null });

/** One more report than the page holds, of those that the session may see. */
export async function reportsPage(
  { read }: HubContext,
  { regionId, collegeId }: ReportFilter,
  place: PagePlace,
): Promise<ListedReport[]> {
  const { lt, desc } = turned(place);
  const [id = null] = decodeCursor(place, 1) ?? [];
  const asked = '($1::uuid is null or t.region_id = $1) and ($2::uuid is null or t.college_id = $2)';
  const rows = await read.rows<{ total: number } & (ReportRow | { id: null })>(
    `select c.total, page.*
       from (select count(*)::int as total from monitoring.report t where ${asked}) c
       left join lateral (
         select ${REPORT_COLUMNS} from ${REPORTS}
          where ${asked} and ($3::uuid is null or t.id ${lt} $3)
          order by t.id ${desc} limit $4
       ) page on true`,
    [regionId, collegeId, id, place.size + 1],
  );
  return rows.map(({ total, ...row }) => (row.id === null ? { total, id: null } : { total, ...toReport(row) }));
}

/** A report that the session may see; null where it sees none of this id. */
export async function reportById({ read }: HubContext, id: string): Promise<Report | null> {
  const rows = await read.rows<ReportRow>(`select ${REPORT_COLUMNS} from ${REPORTS} where t.id = $1`, [id]);
  return rows[0] ? toReport(rows[0]) : null;
}

/** What reports say, in no order. One statement. */
export function contentsByIds(
  { read }: HubContext,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly content: ReportContent }[]> {
  return read.rows('select id, content from monitoring.report where id = any ($1::uuid[])', [ids]);
}

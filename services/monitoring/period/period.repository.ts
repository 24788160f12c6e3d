import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import { formatPeriod } from '#kernel/time/period.js';
import type { Period, PeriodKind, Publication } from './period.type.js';

interface PeriodRow extends Omit<Period, 'code' | 'region' | 'kind'> {
  readonly kind: keyof typeof PeriodKind;
  readonly number: number;
}

/** Columns of a period `p`, with its latest publication. */
const COLUMNS = `p.id, p.region_id as "regionId", p.kind, p.academic_year as year, p.number, p.first_day::text as "firstDay",
  p.speaks_for::text as "speaksFor", p.submit_by::text as "submitBy", p.automatic,
  (select jsonb_build_object('revision', b.revision, 'publishedAt', b.published_at, 'reason', b.reason,
                             'colleges', b.colleges, 'told', b.told, 'hidden', b.hidden,
                             'threshold', b.people_threshold, 'snapshot', b.snapshot_hash,
                             'sameDay', b.same_day, 'givenAway', b.given_away)
     from monitoring.publication b where b.period_id = p.id order by b.revision desc limit 1) as publication`;

/** Periods of the region that has this code, of some academic years or all, the latest day first. One statement. */
export async function periodsOfRegion(
  { read }: HubContext,
  regionCode: string,
  years: readonly number[] | null,
): Promise<Period[]> {
  const rows = await read.rows<PeriodRow>(
    `select ${COLUMNS} from contracts.regions r join monitoring.period p on p.region_id = r.id
      where r.code = $1 and ($2::int[] is null or p.academic_year = any ($2))
      order by p.speaks_for desc, p.first_day, p.kind`,
    [regionCode, years],
  );
  return rows.map(toPeriod);
}

/** Periods by their ids, in no order. One statement. */
export async function periodsByIds({ read }: HubContext, ids: readonly string[]): Promise<Period[]> {
  const rows = await read.rows<PeriodRow>(`select ${COLUMNS} from monitoring.period p where p.id = any ($1)`, [ids]);
  return rows.map(toPeriod);
}

function toPeriod({ number, publication, ...row }: PeriodRow): Period {
  return {
    ...row,
    kind: row.kind as PeriodKind,
    code: formatPeriod({ kind: row.kind, year: row.year, number }),
    region: { id: row.regionId },
    publication: publication && toPublication(publication),
  };
}

/** A publication as it was read, out of JSON or not. */
export const toPublication = (row: Publication): Publication => ({ ...row, publishedAt: new Date(row.publishedAt) });

/** What a unit of work knows of a period that it works on. */
export interface PeriodFacts {
  readonly id: string;
  readonly regionId: string;
  readonly kind: 'MONTH' | 'QUARTER' | 'YEAR';
  readonly year: number;
  readonly speaksFor: string;
  readonly submitBy: string;
  readonly automatic: boolean;
  /** The day it is in the region. */
  readonly today: string;
  /** The latest revision; 0 while nothing is published. */
  readonly revision: number;
}

/** A period, and those who decide about it one after another until the transaction ends; null where there is none. */
export async function periodToDecide(work: UnitOfWork, id: string): Promise<PeriodFacts | null> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('period ' || $1, 0))`, [id]);
  return periodFacts(work, id);
}

/** The same without making anybody wait. */
export async function periodFacts(work: UnitOfWork, id: string): Promise<PeriodFacts | null> {
  const rows = await work.rows<PeriodFacts>(
    `select p.id, p.region_id as "regionId", p.kind, p.academic_year as year, p.speaks_for::text as "speaksFor",
            p.submit_by::text as "submitBy", p.automatic, r.today::text as today,
            (select coalesce(max(b.revision), 0) from monitoring.publication b where b.period_id = p.id) as revision
       from monitoring.period p join contracts.regions r on r.id = p.region_id where p.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

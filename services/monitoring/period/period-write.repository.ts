import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { daysOf, type PeriodName } from '#kernel/time/period.js';

interface OpenedPeriod extends PeriodName {
  readonly regionId: string;
  readonly submitBy: string;
  readonly automatic: boolean;
}

/** What is known of a region before a period of it is opened. */
export interface PeriodGround extends FactYears {
  /** The period itself, where it is there already. */
  readonly known: {
    readonly id: string;
    readonly submitBy: string;
    readonly automatic: boolean;
    readonly revision: number;
  } | null;
}

/** Those who open periods of the region wait for each other from here on; null for a region that there is not. */
export async function groundOfPeriod(
  work: UnitOfWork,
  regionId: string,
  { kind, year, number }: PeriodName,
): Promise<PeriodGround | null> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('periods of ' || $1, 0))`, [regionId]);
  const rows = await work.rows<PeriodGround>(
    `select r.today::text as today, r.first_year as "firstYear",
            (select jsonb_build_object('id', p.id, 'submitBy', p.submit_by, 'automatic', p.automatic, 'revision',
                      (select coalesce(max(b.revision), 0) from monitoring.publication b where b.period_id = p.id))
               from monitoring.period p
              where (p.region_id, p.kind, p.academic_year, p.number) = (r.id, $2, $3, $4)) as known
       from contracts.regions r where r.id = $1`,
    [regionId, kind, year, number],
  );
  return rows[0] ?? null;
}

/** Writes a new period; answers its id. */
export async function writePeriod(work: UnitOfWork, period: OpenedPeriod): Promise<string> {
  const id = uuidv7();
  const { first, last } = daysOf(period);
  await work.rows(
    `insert into monitoring.period
       (id, region_id, kind, academic_year, number, first_day, speaks_for, submit_by, automatic, opened_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      period.regionId,
      period.kind,
      period.year,
      period.number,
      first,
      last,
      period.submitBy,
      period.automatic,
      work.session.actor ?? '',
    ],
  );
  return id;
}

export async function changePeriod(
  work: UnitOfWork,
  id: string,
  { submitBy, automatic }: { readonly submitBy: string; readonly automatic: boolean },
): Promise<void> {
  await work.rows('update monitoring.period set (submit_by, automatic) = ($2, $3) where id = $1', [
    id,
    submitBy,
    automatic,
  ]);
}

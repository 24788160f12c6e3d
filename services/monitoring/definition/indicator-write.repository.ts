import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Formula } from '../indicator/formula.policy.js';

/** Makes definitions of one region wait for each other: each gets a version of its own, and all of them are counted. */
export async function lockIndicators(work: UnitOfWork, regionId: string): Promise<void> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('indicators ' || $1, 0))`, [regionId]);
}

export async function writeTerms(
  work: UnitOfWork,
  indicatorId: string,
  { numerator, denominator }: Formula,
): Promise<void> {
  const terms = [
    ...numerator.map((term) => ({ part: 'NUMERATOR', ...term })),
    ...denominator.map((term) => ({ part: 'DENOMINATOR', ...term })),
  ];
  await work.rows(
    `insert into monitoring.indicator_term (indicator_id, part, measure, category, form)
     select $1, part, measure, category, form
       from jsonb_to_recordset($2::jsonb) as t (part text, measure text, category text, form text)`,
    [indicatorId, JSON.stringify(terms)],
  );
}

/** Has a region no longer watch an indicator, since today; answers whether that, or the reason, is new. */
export async function retire(work: UnitOfWork, regionId: string, code: string, reason: string): Promise<boolean> {
  const rows = await work.rows(
    `insert into monitoring.retired_indicator as k (region_id, indicator_code, retired_on, reason)
     select r.id, $2, r.today, $3 from contracts.regions r where r.id = $1
     on conflict (region_id, indicator_code) do update set reason = excluded.reason where k.reason <> excluded.reason
     returning k.region_id`,
    [regionId, code, reason],
  );
  return rows.length > 0;
}

/** Has a region watch an indicator that it has retired, or an offer; answers whether it did not. */
export async function restore(work: UnitOfWork, regionId: string, code: string): Promise<boolean> {
  const rows = await work.rows(
    `with restored as (
       delete from monitoring.retired_indicator where region_id = $1 and indicator_code = $2 returning region_id
     ),
     chosen as (
       insert into monitoring.chosen_indicator (region_id, indicator_code)
       select $1, $2 where exists (select from monitoring.indicator i where i.region_id is null and i.code = $2 and i.optional)
       on conflict do nothing returning region_id
     )
     select region_id from restored union all select region_id from chosen`,
    [regionId, code],
  );
  return rows.length > 0;
}

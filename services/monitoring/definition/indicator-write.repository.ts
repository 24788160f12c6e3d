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

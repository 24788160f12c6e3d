import type { HubContext } from '#kernel/graph/context.js';
import type { CollegeEffect } from './training-effect.policy.js';

/** A region, or one college. */
export interface EffectOf {
  readonly regionId: string | null;
  readonly collegeId: string | null;
}

interface Row extends CollegeEffect {
  readonly asOf: string;
}

export interface EffectRow extends Partial<Row> {
  /** Which of those asked for, from 1 on. */
  readonly n: number;
}

/**
 * What is known of each college of regions that the session coordinates, and of colleges that it reaches; one row without
 * anything of others. One statement for any number of them.
 */
export function trainingEffects(
  { read }: Pick<HubContext, 'read'>,
  of: readonly EffectOf[],
  year: number,
): Promise<EffectRow[]> {
  const sql = `
    with scopes as materialized (
      select s.n, d.id as college_id
        from unnest($1::uuid[], $2::uuid[]) with ordinality as s (region_id, college_id, n)
        join contracts.colleges d on d.id = s.college_id
          or d.region_id = s.region_id and s.region_id = any (contracts.session_regions())
    ),
    effects as materialized (
      select * from contracts.training_effects(array(select distinct college_id from scopes), $3)
    )
    select g.n, case when e.college_id is not null then contracts.as_of(e.college_id, $3)::text end as "asOf", e.trained, e.mentors, e.pairs,
           e.before::float8 as before, e.after::float8 as after
      from generate_subscripts($1::uuid[], 1) as g (n)
      left join (scopes s join effects e using (college_id)) on s.n = g.n
     order by g.n`;
  return read.rows<EffectRow>(sql, [of.map((one) => one.regionId), of.map((one) => one.collegeId), year]);
}

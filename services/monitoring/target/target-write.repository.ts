import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { TargetRowInput } from './target-mutations.type.js';

interface Written {
  /** Position of the row in the input. */
  readonly n: number;
  readonly id: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
}

/** Writes targets, the later over the earlier; answers what became of each row. */
export function writeTargets(
  work: UnitOfWork,
  regionId: string,
  rows: readonly (TargetRowInput & { n: number })[],
): Promise<Written[]> {
  if (rows.length === 0) return Promise.resolve([]);
  const given = rows.map((row) => ({ id: uuidv7(), ...row }));
  return work.rows<Written>(
    `with given as (
       select * from jsonb_to_recordset($2::jsonb) as r
         (n int, id uuid, indicator text, year smallint, value numeric, verified boolean, source text, "collegeId" uuid)
     ),
     written as (
       insert into monitoring.target as t
         (id, region_id, college_id, indicator_code, academic_year, value, verified, source)
       select id, $1, "collegeId", indicator, year, value, verified, coalesce(source, '') from given
       on conflict (region_id, indicator_code, college_id, academic_year) do update
         set (value, verified, source) = (excluded.value, excluded.verified, excluded.source)
         where (t.value, t.verified, t.source) is distinct from (excluded.value, excluded.verified, excluded.source)
       returning id, college_id, indicator_code, academic_year, old.id is null as created
     )
     select g.n, coalesce(w.id, g.id) as id,
            case when w.created then 'CREATED' when w.id is not null then 'UPDATED' else 'UNCHANGED' end as outcome
       from given g
       left join written w on w.indicator_code = g.indicator and w.academic_year = g.year
                     and w.college_id is not distinct from g."collegeId"`,
    [regionId, JSON.stringify(given)],
  );
}

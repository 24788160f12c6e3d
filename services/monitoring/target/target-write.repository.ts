import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { toText } from '#kernel/text/free-text.js';
import type { TargetRowInput } from './target-mutations.type.js';

interface Written {
  /** Position of the row in the input. */
  readonly n: number;
  readonly id: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
}

/** Writes targets, the later over the earlier, and removes those without a value; answers what became of each row. */
export function writeTargets(
  work: UnitOfWork,
  regionId: string,
  rows: readonly (TargetRowInput & { n: number })[],
): Promise<Written[]> {
  if (rows.length === 0) return Promise.resolve([]);
  const given = rows.map((row) => ({ id: uuidv7(), ...row, ...originOf(row) }));
  return work.rows<Written>(
    `with given as (
       select * from jsonb_to_recordset($2::jsonb) as r
         (n int, id uuid, indicator text, year smallint, value numeric, verified boolean, source text, document text,
          "documentDate" date, url text, "collegeId" uuid)
     ),
     removed as (
       delete from monitoring.target t using given g
        where t.region_id = $1 and t.indicator_code = g.indicator and t.academic_year = g.year
          and t.college_id is not distinct from g."collegeId" and g.value is null
       returning t.id, g.n
     ),
     written as (
       insert into monitoring.target as t
         (id, region_id, college_id, indicator_code, academic_year, value, verified, source, document, document_date, url,
          set_by, set_at)
       select id, $1, "collegeId", indicator, year, value, coalesce(verified, false), coalesce(source, ''),
              coalesce(document, ''), "documentDate", coalesce(url, ''), $3, now()
         from given where value is not null
       on conflict (region_id, indicator_code, college_id, academic_year) do update
         set (value, verified, source, document, document_date, url, set_by, set_at)
             = (excluded.value, excluded.verified, excluded.source, excluded.document, excluded.document_date,
                excluded.url, excluded.set_by, excluded.set_at)
         where (t.value, t.verified, t.source, t.document, t.document_date, t.url) is distinct from
               (excluded.value, excluded.verified, excluded.source, excluded.document, excluded.document_date,
                excluded.url)
       returning id, college_id, indicator_code, academic_year, old.id is null as created
     )
     select g.n, coalesce(w.id, r.id, g.id) as id,
            case when w.created then 'CREATED' when w.id is not null or r.id is not null then 'UPDATED'
                 else 'UNCHANGED' end as outcome
       from given g
       left join removed r on r.n = g.n
       left join written w on w.indicator_code = g.indicator and w.academic_year = g.year
                     and w.college_id is not distinct from g."collegeId"`,
    [regionId, JSON.stringify(given), work.session.actor],
  );
}

/** Where the figure comes from, as it is kept. */
function originOf({ source, document, url }: TargetRowInput) {
  const text = (given: string | null | undefined) => (given == null ? null : toText(given));
  return { source: text(source), document: text(document), url: text(url) };
}

import { ownedFunction } from '#kernel/database/objects/owned.js';
import { hearsOfWrites } from '#kernel/database/objects/writes.js';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const KEEP = 'contracts.keep_year_sheets()';

/** The tables of which a sheet tells. Their rows stay in the college and the year that they were written for. */
const FACTS = ['program', 'stage_closure'];

/**
 * Sheets of college years, written by the database with the facts, whoever writes those, and by nobody else. Who reads
 * the programmes of a college reads its sheets, which name their leads as well.
 */
export const YEAR_SHEETS: readonly string[] = [
  ...secureTable({ schema: 'programs', table: 'year_sheet', read: REACHED_COLLEGE }),
  `grant select, insert, update on programs.year_sheet to ${CONTRACTS_ROLE}`,
  `create function ${KEEP} returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       -- Operations of one college year come one after the other, and what is gathered by a statement of its own sees what
       -- those before have committed. Rows that hold on to the year by its key don't wait.
       perform from programs.college_year y
         where exists (select from written w where (w.college_id, w.academic_year) = (y.college_id, y.academic_year))
         order by y.college_id, y.academic_year for no key update;
       insert into programs.year_sheet as s (college_id, academic_year, programs, closed_stages)
       select k.college_id, k.academic_year,
              coalesce((select json_agg(json_build_array(p.form_code, p.id, p.lead) order by p.form_code)
                          from programs.program p
                         where (p.college_id, p.academic_year) = (k.college_id, k.academic_year)), '[]'),
              array(select c.stage from programs.stage_closure c
                     where (c.college_id, c.academic_year) = (k.college_id, k.academic_year) and c.closed_on is not null
                     order by c.stage)
         from (select distinct college_id, academic_year from written) k
       on conflict (college_id, academic_year) do update
          set programs = excluded.programs, closed_stages = excluded.closed_stages
        -- A day or a reason of a closed stage may be all that changed.
        where (s.programs::text, s.closed_stages) is distinct from (excluded.programs::text, excluded.closed_stages);
       return null;
     end $$`,
  ...ownedFunction(KEEP),
  ...hearsOfWrites('keep_year_sheet', 'programs', FACTS, KEEP),
];

import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** What came of a mentorship in words, and where a case or a review of it is: columns of the colleges' lists. */
const COLUMNS = `
  alter table programs.mentorship
    add column results text check (length(results) between 1 and 4000),
    add column case_link text check (length(case_link) between 1 and 4000)`;

/** A name as a text may write it: in any case, with ё or е, and any spaces. */
const SPELLINGS = String.raw`replace(replace(regexp_replace(n, '([][().*+?{}|^$\\-])', '\\\1', 'g'), 'е', '[её]'), ' ', '\s+')`;

const WITHOUT_NAMES = (column: string) => `regexp_replace(m.${column}, v_names, '—', 'gi')`;

/**
 * Forgets what was written of the person's own mentorships; where others of the college name them, the name goes. The
 * rest of an erasure is as it was.
 */
const ERASE = `
  create function contracts.erase_person_programs(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer, college_id uuid, academic_year integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    declare
      v_names text := (select '(' || string_agg(${SPELLINGS}, '|') || ')' from unnest(p_names) n where n <> '');
      v_cleared uuid[];
    begin
      return query select e.* from contracts.erase_mentorships_of(p_college, p_people, p_names) e;
      with gone as (
        update programs.mentorship m set results = null, case_link = null
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.results is not null or m.case_link is not null) returning m.id
      ), named as (
        update programs.mentorship m
           set results = ${WITHOUT_NAMES('results')}, case_link = ${WITHOUT_NAMES('case_link')}
         where m.college_id = p_college
           and not (m.mentee_id = any (p_people)
                    or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.results ~* v_names or m.case_link ~* v_names) returning m.id
      ) select coalesce(array_agg(id), '{}') into v_cleared from (table gone union all table named) both_of;
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id,
             array['results', 'caseLink']
        from programs.mentorship m where m.id = any (v_cleared);
    end $$`;

const NAME = 'contracts.erase_person_programs(uuid, uuid[], text[])';

/** Results of a mentorship and the link to a case or a review: kept with it, moved with it, forgotten with its people. */
export class Programs0005 extends Migration {
  override up(): void {
    const statements = [
      COLUMNS,
      `grant update (results, case_link) on programs.mentorship to ${CONTRACTS_ROLE}`,
      `alter function ${NAME} rename to erase_mentorships_of`,
      `revoke all on function contracts.erase_mentorships_of(uuid, uuid[], text[]) from ${serviceRole('participants')}`,
      ERASE,
      `alter function ${NAME} owner to ${CONTRACTS_ROLE}`,
      `revoke all on function ${NAME} from public`,
      `grant execute on function ${NAME} to ${serviceRole('participants')}`,
    ];
    for (const sql of statements) this.addSql(sql);
  }
}

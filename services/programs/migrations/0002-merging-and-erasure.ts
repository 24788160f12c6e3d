import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Waits, as every writer of mentorships does, until no other operation writes those that name the people. */
const LOCK = (people: string) => `
      perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
         from (select distinct college_id from programs.mentorship m
                where (m.college_id = p_college and m.mentee_id = any (${people}))
                   or (m.mentor_college_id = p_college and m.mentor_id = any (${people}))
               union select p_college order by 1) k;`;

const AUDIT = (action: string, ids: string, fields: string) => `
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), '${action}', 'Mentorship', m.id, m.college_id, ${fields}
        from programs.mentorship m where m.id = any (${ids});`;

/**
 * What stands against two records being one person's: that they are each other's pair, or that each has a mentor by
 * order in the same year (domain.md rule 2). Waits for whoever is writing mentorships, so that the answer still holds
 * when they are moved.
 */
const CONFLICTS = `
  create function contracts.merge_conflicts_programs(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (code text, academic_year integer) language plpgsql ${DEFINER} as $$
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);${LOCK('array[p_keep, p_merge]')}
      return query
        select 'EACH_OTHERS_PAIR', m.academic_year::integer from programs.mentorship m
         where m.college_id = p_college and m.status <> 'VOIDED'
           and ((m.mentor_id, m.mentee_id) = (p_keep, p_merge) or (m.mentor_id, m.mentee_id) = (p_merge, p_keep))
        union
        select 'BOTH_HAVE_MENTOR', k.academic_year::integer
          from programs.mentorship k
          join programs.mentorship m
            on (m.college_id, m.mentee_id, m.academic_year, m.exclusive_scope)
               = (k.college_id, p_merge, k.academic_year, k.exclusive_scope)
         where k.college_id = p_college and k.mentee_id = p_keep and k.status = 'APPROVED' and m.status = 'APPROVED'
         order by 1, 2;
    end $$`;

/** Moves the mentorships of a record to the one that stays. A voided pair of the two themselves stays where it is. */
const MERGE = `
  create function contracts.merge_person_programs(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql ${DEFINER} as $$
    declare
      v_mentee uuid[];
      v_mentor uuid[];
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);${LOCK('array[p_keep, p_merge]')}
      with changed as (
        update programs.mentorship m set mentee_id = p_keep
         where m.college_id = p_college and m.mentee_id = p_merge and m.mentor_id <> p_keep returning m.id
      ) select coalesce(array_agg(id), '{}') into v_mentee from changed;
      with changed as (
        update programs.mentorship m set mentor_id = p_keep
         where m.mentor_college_id = p_college and m.mentor_id = p_merge and m.mentee_id <> p_keep returning m.id
      ) select coalesce(array_agg(id), '{}') into v_mentor from changed;
      ${AUDIT('mentorship.merge', 'v_mentee', `array['menteeId']`)}
      ${AUDIT('mentorship.merge', 'v_mentor', `array['mentorId']`)}
      return query select 'mentorships', cardinality(v_mentee) + cardinality(v_mentor);
    end $$`;

/**
 * Forgets a person here: what stands of their mentorships ends today, or at its planned end where that is past, and
 * what had not begun is void; reasons in free text go, and so does their name where they led a programme. Also answers
 * the colleges and years whose figures that moves.
 */
const ERASE = `
  create function contracts.erase_person_programs(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer, college_id uuid, academic_year integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    declare
      v_ended uuid[];
      v_voided uuid[];
      v_cleared uuid[];
    begin
      perform contracts.require_own_people(p_college, p_people);${LOCK('p_people')}
      with gone as (
        update programs.mentorship m
           set status = 'ENDED', ended_on = least(contracts.today(m.college_id), m.until_on), end_reason = null
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and m.status = 'APPROVED' and m.started_on <= contracts.today(m.college_id) returning m.id
      ) select coalesce(array_agg(id), '{}') into v_ended from gone;
      with gone as (
        update programs.mentorship m set status = 'VOIDED', void_reason = '—'
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and m.status in ('PROPOSED', 'APPROVED') returning m.id
      ) select coalesce(array_agg(id), '{}') into v_voided from gone;
      with gone as (
        update programs.mentorship m set end_reason = null, void_reason = case when m.void_reason is not null then '—' end
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.end_reason is not null or m.void_reason <> '—') returning m.id
      ) select coalesce(array_agg(id), '{}') into v_cleared from gone;
      update programs.program p set lead = null
       where p.college_id = p_college
         and regexp_replace(translate(lower(p.lead), 'ё', 'е'), '\\s+', ' ', 'g') = any (p_names);
      ${AUDIT('mentorship.erase', 'v_ended', `array['status', 'endedOn', 'endReason']`)}
      ${AUDIT('mentorship.erase', 'v_voided', `array['status', 'voidReason']`)}
      ${AUDIT('mentorship.erase', 'v_cleared', `array['endReason', 'voidReason']`)}
      return query
        select w.what, w.changed, null::uuid, null::integer
          from (values ('mentorshipsEnded', cardinality(v_ended)), ('mentorshipsVoided', cardinality(v_voided))) w (what, changed)
        union all
        select 'recount', 0, c.college_id, y.year
          from programs.mentorship m
         cross join lateral unnest(array[m.college_id, m.mentor_college_id]) as c (college_id)
         cross join lateral (
           select generate_series(extract(year from m.started_on - interval '8 months')::int,
                                  extract(year from m.until_on - interval '8 months')::int) as year
            union select m.academic_year::int) y
         where m.id = any (v_ended || v_voided)
         group by c.college_id, y.year;
    end $$`;

const FUNCTIONS = [
  'merge_conflicts_programs(uuid, uuid, uuid)',
  'merge_person_programs(uuid, uuid, uuid)',
  'erase_person_programs(uuid, uuid[], text[])',
].map((name) => `contracts.${name}`);

/** What programs does when a college merges two records of a person, or erases one: participants calls it. */
export class Programs0002 extends Migration {
  override up(): void {
    const statements = [
      `grant update (mentor_id, mentee_id, status, ended_on, end_reason, void_reason)
         on programs.mentorship to ${CONTRACTS_ROLE}`,
      `grant select (college_id, lead), update (lead) on programs.program to ${CONTRACTS_ROLE}`,
      `grant insert on programs.audit to ${CONTRACTS_ROLE}`,
      CONFLICTS,
      MERGE,
      ERASE,
      ...FUNCTIONS.flatMap((name) => [
        `alter function ${name} owner to ${CONTRACTS_ROLE}`,
        `revoke all on function ${name} from public`,
        `grant execute on function ${name} to ${serviceRole('participants')}`,
      ]),
    ];
    for (const sql of statements) this.addSql(sql);
  }
}

import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { anyOfNames, withoutNames } from '#kernel/database/spellings.sql.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const AUDIT = (action: string, ids: string, field: string) => `
      insert into school.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), '${action}', 'Enrolment', e.id, e.college_id, array['${field}']
        from school.enrolment e where e.id = any (${ids});`;

/** A completed course outweighs a place, and a place one that was given up. */
const WEIGHT = (e: string) =>
  `case when ${e}.completed_on is not null then 2 when ${e}.withdrawn_on is null then 1 else 0 end`;

/**
 * Moves the enrolments of a record to the one that stays. Where both are in one cohort the person has one place there:
 * the weightier enrolment goes to the record that stays, and the other stays with the pointer, given up unless a
 * certificate was issued on it, which goes on naming the person by way of the pointer.
 */
const MERGE = `
  create function contracts.merge_person_school(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql ${DEFINER} as $$
    declare
      -- Nobody's id, under which an enrolment waits while the two change places.
      v_nobody constant uuid := '00000000-0000-0000-0000-000000000000';
      v_moved uuid[];
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      perform from school.enrolment e
        where e.college_id = p_college and e.person_id in (p_keep, p_merge) order by e.id for update;
      update school.enrolment k set person_id = v_nobody
        from school.enrolment m
       where (k.college_id, k.person_id) = (p_college, p_keep) and (m.college_id, m.person_id) = (p_college, p_merge)
         and m.cohort_id = k.cohort_id and ${WEIGHT('m')} > ${WEIGHT('k')};
      with changed as (
        update school.enrolment m set person_id = p_keep
         where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
           select from school.enrolment k
            where (k.college_id, k.cohort_id, k.person_id) = (p_college, m.cohort_id, p_keep))
        returning m.id
      ) select coalesce(array_agg(id), '{}') into v_moved from changed;
      update school.enrolment k set person_id = p_merge where (k.college_id, k.person_id) = (p_college, v_nobody);
      update school.enrolment m set withdrawn_on = m.enrolled_on
       where (m.college_id, m.person_id) = (p_college, p_merge) and m.completed_on is null and m.withdrawn_on is null;
      ${AUDIT('enrolment.merge', 'v_moved', 'personId')}
      return query select 'enrolments', cardinality(v_moved);
    end $$`;

/**
 * Gives up the places that an erased person still has; what was completed stays, and so do its certificates, without a
 * name to them. Why one was revoked goes with the person, and their name goes wherever else it was given as a reason.
 */
const ERASE = `
  create function contracts.erase_person_school(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer, fact text, college_id uuid, academic_year integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    declare
      v_left uuid[];
      v_nameless uuid[];
      v_names text := ${anyOfNames('p_names')};
    begin
      perform contracts.require_own_people(p_college, p_people);
      with gone as (
        update school.enrolment e set withdrawn_on = greatest(contracts.today(p_college), e.enrolled_on)
         where e.college_id = p_college and e.person_id = any (p_people)
           and e.completed_on is null and e.withdrawn_on is null returning e.id
      ) select coalesce(array_agg(id), '{}') into v_left from gone;
      ${AUDIT('enrolment.erase', 'v_left', 'withdrawnOn')}
      with gone as (
        update school.certificate_print p set name = null
          from school.certificate c join school.enrolment e on e.id = c.enrolment_id
         where c.id = p.certificate_id and c.college_id = p_college and e.person_id = any (p_people)
           and p.name is not null returning c.enrolment_id
      ) select coalesce(array_agg(enrolment_id), '{}') into v_nameless from gone;
      ${AUDIT('certificate.erase', 'v_nameless', 'printedName')}
      update school.certificate c
         set holder_erased = true, revoke_reason = case when c.revoke_reason is not null then '—' end
        from school.enrolment e
       where e.id = c.enrolment_id and c.college_id = p_college and e.person_id = any (p_people);
      update school.certificate c set revoke_reason = ${withoutNames('c.revoke_reason', 'v_names')}
       where p_college in (c.college_id, c.host_college_id) and c.revoke_reason ~* v_names;
      return query select 'enrolmentsWithdrawn', cardinality(v_left), null::text, null::uuid, null::integer;
    end $$`;

/** What the school answers when a college merges two records of a person, or erases one. */
export const MERGING: readonly string[] = [`grant insert on school.audit to ${CONTRACTS_ROLE}`, MERGE, ERASE];

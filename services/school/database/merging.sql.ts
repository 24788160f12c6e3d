import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { anyOfNames, withoutNames } from '#kernel/database/spellings.sql.js';
import { KEY_OF_NAME } from './teacher.sql.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const AUDIT = (action: string, ids: string, field: string, entity: 'Enrolment' | 'Application' = 'Enrolment') => `
      insert into school.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), '${action}', '${entity}', e.id, e.college_id, array['${field}']
        from school.${entity.toLowerCase()} e where e.id = any (${ids});`;

/** The stronger of two applications to one cohort: one that holds a place, then one that waits. */
const STRENGTH = (a: string) =>
  `case when ${a}.state in ('APPLIED', 'ACCEPTED') then 2 when ${a}.state = 'WAITING' then 1 else 0 end`;

/**
 * Applications go to the record that stays. Of two to one cohort the stronger one does; the other stays with the
 * pointer, taken back, and its place goes to who waits.
 */
const MERGE_APPLICATIONS = `
      update school.application k set person_id = v_nobody
        from school.application m
       where (k.college_id, k.person_id) = (p_college, p_keep) and (m.college_id, m.person_id) = (p_college, p_merge)
         and m.cohort_id = k.cohort_id and ${STRENGTH('m')} > ${STRENGTH('k')};
      with changed as (
        update school.application m set person_id = p_keep
         where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
           select from school.application k
            where (k.college_id, k.cohort_id, k.person_id) = (p_college, m.cohort_id, p_keep))
        returning m.id
      ) select coalesce(array_agg(id), '{}') into v_asked from changed;
      update school.application k set person_id = p_merge where (k.college_id, k.person_id) = (p_college, v_nobody);
      update school.application m set state = 'WITHDRAWN', decided_on = contracts.today(p_college)
       where (m.college_id, m.person_id) = (p_college, p_merge) and m.state in ('APPLIED', 'WAITING', 'ACCEPTED');
      ${AUDIT('application.merge', 'v_asked', 'personId', 'Application')}`;

/** An address goes on for the record that stays; of two the one of that record does, and the other is no longer. */
const MERGE_CALENDARS = `
      update school.own_calendar m set revoked_at = now()
       where (m.college_id, m.person_id) = (p_college, p_merge) and m.revoked_at is null and exists (
         select from school.own_calendar k
          where (k.college_id, k.person_id) = (p_college, p_keep) and k.revoked_at is null);
      update school.own_calendar m set person_id = p_keep where (m.college_id, m.person_id) = (p_college, p_merge);`;

/**
 * Wishes that stand go to the record that stays, into places that are free or had one that was taken back; what it wishes
 * already, or has no place for, is taken back with the pointer.
 */
const MERGE_WISHES = `
      delete from school.learning_wish k
       where (k.college_id, k.person_id) = (p_college, p_keep) and k.taken_back_on is not null;
      with free as (
        select s.slot, row_number() over (order by s.slot) as n from generate_series(1, 10) as s (slot)
         where not exists (select from school.learning_wish k
                            where (k.college_id, k.person_id, k.slot) = (p_college, p_keep, s.slot))
      ),
      moving as (
        select m.id, row_number() over (order by m.wished_on, m.id) as n from school.learning_wish m
         where (m.college_id, m.person_id) = (p_college, p_merge) and m.taken_back_on is null and not exists (
           select from school.learning_wish k
            where (k.college_id, k.person_id) = (p_college, p_keep)
              and (k.course_id = m.course_id or k.competence_key = m.competence_key))
      )
      update school.learning_wish w set person_id = p_keep, slot = f.slot
        from moving m join free f using (n) where w.id = m.id;
      update school.learning_wish m set taken_back_on = contracts.today(p_college)
       where (m.college_id, m.person_id) = (p_college, p_merge) and m.taken_back_on is null;`;

/** A teacher goes on teaching as the record that stays, in the list of the cohort as in what lets them see it. */
const MERGE_TEACHERS = `
      delete from school.cohort_teacher m
       where (m.college_id, m.person_id) = (p_college, p_merge)
         and exists (select from school.cohort_teacher k where (k.cohort_id, k.person_id) = (m.cohort_id, p_keep));
      update school.cohort_teacher m set person_id = p_keep where (m.college_id, m.person_id) = (p_college, p_merge);
      ${MERGE_CALENDARS}
      update school.cohort c set teachers = replace(c.teachers::text, p_merge::text, p_keep::text)::jsonb
       where c.college_id = p_college and c.teachers @> jsonb_build_array(jsonb_build_object('personId', p_merge));`;

/** Cohorts that these people teach. */
const TAUGHT = `
         select t.cohort_id from school.cohort_teacher t where t.college_id = p_college and t.person_id = any (p_people)`;

/** The name of whoever taught goes from the list and the sessions of their cohorts; that somebody did stays. */
const ERASE_TEACHERS = `
      update school.cohort_session s set (teacher, teacher_key) = ('—', '—')
        from school.cohort c
       where c.id = s.cohort_id and c.id in (${TAUGHT})
         and (s.teacher ~* v_names or s.teacher_key in (
           select ${KEY_OF_NAME} from jsonb_array_elements(c.teachers) as t (one)
            where (t.one ->> 'personId')::uuid = any (p_people)));
      update school.cohort c set teachers = (
        select jsonb_agg(case when (t.one ->> 'personId')::uuid = any (p_people)
                              then '{"name": "—", "role": null, "personId": null}'::jsonb else t.one end order by t.n)
          from jsonb_array_elements(c.teachers) with ordinality as t (one, n))
       where c.id in (${TAUGHT});
      delete from school.cohort_teacher t where t.college_id = p_college and t.person_id = any (p_people);
      update school.own_calendar o set revoked_at = now()
       where o.college_id = p_college and o.person_id = any (p_people) and o.revoked_at is null;`;

/** What somebody wished goes with them; words that hold their name go from the wishes of others. */
const ERASE_WISHES = `
      delete from school.learning_wish w where w.college_id = p_college and w.person_id = any (p_people);
      update school.learning_wish w set (competence, competence_key) = ('—', '—'), taken_back_on = coalesce(w.taken_back_on, contracts.today(p_college))
       where w.college_id = p_college and w.competence ~* v_names;`;

/** Those who wait get the places that have become free in the cohorts of people of a college. */
const MOVE_UP = (people: string) => `
      perform contracts.move_up(c.id) from (
        select distinct a.cohort_id as id from school.application a
         where a.college_id = p_college and a.person_id = any (${people}) order by 1) c;`;

/** A completed course outweighs a place, and a place one that was given up. */
const WEIGHT = (e: string) =>
  `case when ${e}.completed_on is not null then 2 when ${e}.withdrawn_on is null then 1 else 0 end`;

/** What was learnt on the place that is given up counts on the one that stays, where that says nothing else of it. */
const TAKE_OVER = (table: 'attendance' | 'mark', key: string, result: string) => `
      insert into school.${table} (enrolment_id, ${key}, college_id, host_college_id, cohort_id, ${result})
      select k.id, ${key}, t.college_id, t.host_college_id, t.cohort_id, ${result}
        from school.enrolment k
        join school.enrolment m on (m.college_id, m.cohort_id, m.person_id) = (p_college, k.cohort_id, p_merge)
        join school.${table} t on t.enrolment_id = m.id
       where (k.college_id, k.person_id) = (p_college, p_keep) and k.completed_on is null
      on conflict do nothing;`;

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
      v_asked uuid[];
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
      ${TAKE_OVER('attendance', 'session_id', 'status, reason')}
      ${TAKE_OVER('mark', 'assessment', 'value, day')}
      update school.enrolment m set withdrawn_on = m.enrolled_on
       where (m.college_id, m.person_id) = (p_college, p_merge) and m.completed_on is null and m.withdrawn_on is null;
      ${AUDIT('enrolment.merge', 'v_moved', 'personId')}
      ${MERGE_APPLICATIONS}
      ${MERGE_TEACHERS}
      ${MERGE_WISHES}
      ${MOVE_UP('array[p_keep, p_merge]')}
      return query select 'enrolments', cardinality(v_moved) union all select 'applications', cardinality(v_asked);
    end $$`;

/**
 * Gives up the places that an erased person still has, or asked for; what was completed stays, and so do its certificates, without a
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
      v_asked uuid[];
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
      with gone as (
        update school.application a set state = 'WITHDRAWN', decided_on = contracts.today(p_college)
         where a.college_id = p_college and a.person_id = any (p_people)
           and a.state in ('APPLIED', 'WAITING', 'ACCEPTED') returning a.id
      ) select coalesce(array_agg(id), '{}') into v_asked from gone;
      update school.attendance t set reason = '—' from school.enrolment e
       where e.id = t.enrolment_id and e.college_id = p_college and e.person_id = any (p_people) and t.reason is not null;
      update school.attendance t set reason = ${withoutNames('t.reason', 'v_names')}
       where p_college in (t.college_id, t.host_college_id) and t.reason ~* v_names;
      update school.application a set reason = '—'
       where a.college_id = p_college and a.person_id = any (p_people) and a.reason is not null;
      update school.application a set reason = ${withoutNames('a.reason', 'n.pattern')}
        from (select ${anyOfNames('p_names')} as pattern) n
       where a.college_id = p_college and a.reason ~* n.pattern;
      ${AUDIT('application.erase', 'v_asked', 'state', 'Application')}
      ${ERASE_TEACHERS}
      ${ERASE_WISHES}
      ${MOVE_UP('p_people')}
      return query select 'enrolmentsWithdrawn', cardinality(v_left), null::text, null::uuid, null::integer
        union all select 'applicationsWithdrawn', cardinality(v_asked), null::text, null::uuid, null::integer;
    end $$`;

/** What the school answers when a college merges two records of a person, or erases one. */
export const MERGING: readonly string[] = [`grant insert on school.audit to ${CONTRACTS_ROLE}`, MERGE, ERASE];

import { serviceRole } from '#kernel/database/roles.js';
import { statusOn } from './mentorship-status.sql.js';

const ITEMS = `
  select coalesce(jsonb_agg(jsonb_build_object(
           'id', i.id, 'place', i.place, 'direction', i.direction, 'directionWords', w.direction_words,
           'difficulty', w.difficulty, 'measure', w.measure, 'form', i.form, 'plannedOn', i.planned_on,
           'interimResult', w.interim_result, 'finalResult', w.final_result, 'doneOn', i.done_on,
           'removedOn', i.removed_on, 'version', i.version, 'clientKey', i.client_key) order by i.place), '[]')
    from programs.plan_item i left join programs.plan_item_word w on w.item_id = i.id
   where i.plan_id = p.id`;

/**
 * What a plan is judged by, as the session sees it: its pair, the directions of the region, and the plan as it stands,
 * of which the college reads no word where the pair is confidential. Either the pair is named or the plan.
 *
 * Waits first until nobody else writes the plan of this pair. A function that may change something sees with each of its
 * statements what others have committed by then, so that two who write at once are told of each other.
 */
export const PLAN_GROUND: readonly string[] = [
  `create function programs.plan_ground(p_pair uuid, p_plan uuid, p_recorder text, p_key text)
     returns table (id uuid, "collegeId" uuid, year integer, "formCode" text, "betweenTeachers" boolean,
                    "mentorId" uuid, "menteeId" uuid, status text, "startedOn" text, "lastDay" text,
                    confidential boolean, today text, directions text[], plan jsonb)
     language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
     declare
       v_pair uuid := coalesce(p_pair, (select k.mentorship_id from programs.plan k where k.id = p_plan));
     begin
       perform pg_advisory_xact_lock(hashtextextended('plan ' || v_pair, 0));
       return query
         select m.id, m.college_id, m.academic_year::int, m.form_code,
                (f.mentor_category, f.mentee_category) = ('TEACHER', 'TEACHER'), m.mentor_id, m.mentee_id,
                ${statusOn('d.today')}, m.started_on::text, coalesce(m.ended_on, m.until_on)::text, m.confidential,
                d.today::text,
                array(select r.code from programs.plan_direction r where r.region_id = d.region_id and not r.retired),
                (select jsonb_build_object(
                          'id', p.id, 'authorship', p.authorship, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
                          'mentorAgreedOn', p.mentor_agreed_on, 'menteeAgreedOn', p.mentee_agreed_on,
                          'collegeAgreedOn', p.college_agreed_on, 'agreedOn', p.agreed_on, 'changedOn', p.changed_on,
                          'version', p.version, 'sameKey', coalesce(p.recorder = p_recorder and p.client_key = p_key, false),
                          'extensions', (select count(*) from programs.plan_extension x where x.plan_id = p.id),
                          'items', (${ITEMS}))
                   from programs.plan p where p.mentorship_id = m.id)
           from programs.mentorship m
           join contracts.colleges d on d.id = m.college_id
           join programs.form f on f.code = m.form_code
          where m.id = v_pair;
     end $$`,
  `grant execute on function programs.plan_ground(uuid, uuid, text, text) to ${serviceRole('programs')}`,
];

import { serviceRole } from '#kernel/database/roles.js';

/**
 * What a meeting of pairs is judged by, as the session sees it: the pairs, and the meetings that it may be, which are
 * those under the caller's key, the one that is named, and those of the same kind and day.
 *
 * Waits first until nobody else records meetings of these pairs. A function that may change something sees with each of
 * its statements what others have committed by then, so that two logs of one meeting by both sides at once become one.
 */
export const MEETING_GROUND: readonly string[] = [
  `create function programs.meeting_ground(p_pairs uuid[], p_day date, p_kind text, p_meeting uuid, p_recorder text, p_key text)
     returns table (id uuid, "collegeId" uuid, "programId" uuid, year integer, "formCode" text, "mentorId" uuid,
                    "menteeId" uuid, decision text, "startedOn" text, "lastDay" text, confidential boolean,
                    today text, known jsonb)
     language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
     begin
       perform pg_advisory_xact_lock(hashtextextended('meetings ' || u.id, 0))
          from (select distinct p.id from unnest(p_pairs) as p (id) order by 1) u;
       return query
         select m.id, m.college_id, m.program_id, m.academic_year::int, m.form_code, m.mentor_id, m.mentee_id,
                m.status, m.started_on::text, coalesce(m.ended_on, m.until_on)::text, m.confidential, d.today::text,
                (select coalesce(jsonb_agg(jsonb_build_object(
                          'id', k.id, 'kind', k.kind, 'state', k.state, 'day', k.day,
                          'startsAt', to_char(k.starts_at, 'HH24:MI'), 'mode', k.mode, 'place', k.place,
                          'recordedBy', k.recorded_by, 'attended', p.attended,
                          'pairs', (select count(*) from programs.meeting_mentorship o where o.meeting_id = k.id),
                          'sameKey', k.recorder = p_recorder and k.client_key = p_key) order by k.id), '[]')
                   from programs.meeting_mentorship p join programs.meeting k on k.id = p.meeting_id
                  where p.mentorship_id = m.id and k.state <> 'CANCELLED'
                    and (k.id = p_meeting or (p.day, p.kind) = (p_day, p_kind)
                         or k.recorder = p_recorder and k.client_key = p_key))
           from programs.mentorship m join contracts.colleges d on d.id = m.college_id
          where m.id = any (p_pairs);
     end $$`,
  `grant execute on function programs.meeting_ground(uuid[], date, text, uuid, text, text) to ${serviceRole('programs')}`,
];

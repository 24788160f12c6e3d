import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

/**
 * The meetings of whoever has a calendar's code, from three months back to a year ahead, 500 at most: whoever holds the
 * code asks, so nothing is asked of the session. One row without a meeting where there are none; none for a code that
 * there is not, or is no longer. Nobody's name.
 */
export const CALENDARS: readonly string[] = [
  `create function contracts.calendar_of(p_hash bytea)
     returns table (meeting_id uuid, kind text, state text, day date, starts_at timestamptz, mode text, place text)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select k.id, k.kind, k.state, k.day, (k.day + k.starts_at) at time zone k.time_zone, k.mode, k.place
         from programs.calendar_link l
         left join lateral (
           select distinct on (k.day, k.id) k.*, r.time_zone
             from programs.mentorship m
             join programs.meeting_mentorship p on p.mentorship_id = m.id
             join programs.meeting k on k.id = p.meeting_id
             join contracts.colleges c on c.id = m.college_id
             join contracts.regions r on r.id = c.region_id
            where l.person_id in (m.mentor_id, m.mentee_id) and m.status in ('APPROVED', 'ENDED')
              and k.day between c.today - 92 and c.today + 366
            order by k.day desc, k.id limit 500
         ) k on true
        where l.code_hash = p_hash and l.revoked_at is null
        order by k.day, k.id $$`,
  ...ownedFunction('contracts.calendar_of(bytea)', serviceRole('programs')),
];

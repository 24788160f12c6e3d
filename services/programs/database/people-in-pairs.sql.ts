import { ownedFunction } from '#kernel/database/objects/owned.js';
import { AGREED } from './bases.sql.js';

/**
 * Who of colleges is in a pair at work today, or in one that is to begin: mentors with how many mentees they have, and
 * mentees. As the matching takes them (matching.repository.ts); called by functions that count, and by no service.
 */
export const PEOPLE_IN_PAIRS: readonly string[] = [
  `create function contracts.people_in_pairs(p_colleges uuid[])
     returns table (side text, person_id uuid, mentees integer)
     language sql stable rows 10000 security definer set search_path = pg_catalog, pg_temp as $$
       select 'MENTOR', m.mentor_id, count(distinct m.mentee_id)::int
         from programs.mentorship m join contracts.colleges d on d.id = m.mentor_college_id
        where m.mentor_college_id = any (p_colleges) and m.status = 'APPROVED' and m.until_on >= d.today and ${AGREED}
        group by m.mentor_id
       union all
       select distinct 'MENTEE', m.mentee_id, 0
         from programs.mentorship m join contracts.colleges d on d.id = m.college_id
        where m.college_id = any (p_colleges) and m.status = 'APPROVED' and m.until_on >= d.today $$`,
  ...ownedFunction('contracts.people_in_pairs(uuid[])'),
];

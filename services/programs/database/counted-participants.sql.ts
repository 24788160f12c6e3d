import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

/** Of people who may be mentors and mentees at once, those of the greater number: so many there are at least. */
const most = (category: string) => `coalesce(max(m.value) filter (where m.category = '${category}'), 0)`;

/**
 * How many of a college's students and teachers take part in a year at least, for whoever is told how many there are.
 * One row, of zeros where nobody takes part or the session doesn't reach the college.
 */
export const COUNTED_PARTICIPANTS: readonly string[] = [
  `create function contracts.counted_participants(p_college uuid, p_year integer)
     returns table (students integer, teachers integer)
     language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp as $$
       select ${most('STUDENT')}, ${most('TEACHER')}
         from programs.measure m
        where m.college_id = p_college and m.academic_year = p_year and m.measure in ('mentees', 'mentors')
          and m.form = '' and p_college = any ((select contracts.session_reach())::uuid[]) $$`,
  ...ownedFunction('contracts.counted_participants(uuid, integer)', serviceRole('participants')),
];

import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';
import { AGREED } from './bases.sql.js';

const USER = serviceRole('monitoring');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Those who may see how many there are: the staff of a college, and the coordinators of its region. */
const REACHED = 'array(select unnest(p_colleges) intersect select unnest(contracts.session_reach()))';
/** Those who may see who it is: the staff of the college alone. */
const OWN = 'array(select unnest(p_colleges) intersect select unnest(contracts.session_colleges()))';

/**
 * People of colleges whom no pair counts on a side in the academic year, and who could be counted there by a new one:
 * registered, with a consent in force today. Of the categories given, or of all without any. A pair that ended counts
 * its people in the year all the same, and so will one that has yet to begin.
 */
const WITHOUT_PAIR = `
  create function programs.without_pair(p_colleges uuid[], p_year integer, p_side text, p_categories text[])
    returns table (college_id uuid, person_id uuid) language sql stable set search_path = pg_catalog, pg_temp as $$
      select c.college_id, c.id from contracts.consented_people(p_colleges, p_year, p_categories) c
       where c.id not in (
         select case p_side when 'mentees' then m.mentee_id else m.mentor_id end from programs.mentorship m
          where (p_side = 'mentees' and m.college_id = any (p_colleges)
                 or p_side = 'mentors' and m.mentor_college_id = any (p_colleges))
            and m.status in ('APPROVED', 'ENDED') and m.started_on <= make_date(p_year + 1, 8, 31)
            and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)) $$`;

/** Mentors in the base today who can take one more mentee; of whom no capacity is known can take one in all. */
const WITH_ROOM = `
  create function programs.mentors_with_room(p_colleges uuid[])
    returns table (college_id uuid, person_id uuid, mentees integer, free integer)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      select b.college_id, b.person_id, coalesce(l.mentees, 0), coalesce(b.capacity, 1) - coalesce(l.mentees, 0)
        from contracts.mentors_in_base(p_colleges) b
        left join (
          select m.mentor_college_id, m.mentor_id, count(distinct m.mentee_id)::integer as mentees
            from programs.mentorship m join contracts.colleges d on d.id = m.mentor_college_id
           where m.mentor_college_id = any (p_colleges) and m.status = 'APPROVED' and m.until_on >= d.today and ${AGREED}
           group by m.mentor_college_id, m.mentor_id
        ) l on (l.mentor_college_id, l.mentor_id) = (b.college_id, b.person_id)
       where coalesce(b.capacity, 1) > coalesce(l.mentees, 0) $$`;

const COUNTS = `
  create function contracts.closing_counts(p_colleges uuid[], p_year integer, p_side text, p_categories text[])
    returns table (college_id uuid, without_pair integer, mentors integer, places integer)
    language sql stable ${DEFINER} as $$
      with reached as materialized (select ${REACHED} as ids),
      people as (
        select w.college_id, count(*)::integer as n
          from reached r, programs.without_pair(r.ids, p_year, p_side, p_categories) w group by w.college_id
      ),
      room as (
        select m.college_id, count(*)::integer as n, sum(m.free)::integer as places
          from reached r, programs.mentors_with_room(r.ids) m group by m.college_id
      )
      select c.id, coalesce(p.n, 0), coalesce(m.n, 0), coalesce(m.places, 0)
        from reached r cross join unnest(r.ids) as c (id)
        left join people p on p.college_id = c.id
        left join room m on m.college_id = c.id $$`;

const LISTS = [
  `create function contracts.people_without_pair(p_colleges uuid[], p_year integer, p_side text, p_categories text[])
     returns table (college_id uuid, person_id uuid) language sql stable ${DEFINER} as $$
       select w.college_id, w.person_id
         from (select ${OWN} as ids offset 0) o, programs.without_pair(o.ids, p_year, p_side, p_categories) w $$`,
  `create function contracts.mentors_with_room(p_colleges uuid[])
     returns table (college_id uuid, person_id uuid, mentees integer, free integer)
     language sql stable ${DEFINER} as $$
       select m.college_id, m.person_id, m.mentees, m.free
         from (select ${OWN} as ids offset 0) o, programs.mentors_with_room(o.ids) m $$`,
];

/** What would close the gap to a target: who could still be in a pair, and which mentors have room. Ids, never names. */
export const CLOSING: readonly string[] = [
  WITHOUT_PAIR,
  WITH_ROOM,
  COUNTS,
  ...LISTS,
  ...ownedFunction('contracts.closing_counts(uuid[], integer, text, text[])', USER),
  ...ownedFunction('contracts.people_without_pair(uuid[], integer, text, text[])', USER),
  ...ownedFunction('contracts.mentors_with_room(uuid[])', USER),
];

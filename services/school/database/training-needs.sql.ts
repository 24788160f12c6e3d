import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';

/** Mentors to be trained in a word of a college: as many as its mentees lack places with, or as many as wish it. */
const NEED = `greatest(ceil(greatest(c.waiting - c.free, 0) / greatest(coalesce(e.places, 1), 1))::int, c.wishing)`;

/**
 * What the mentors of colleges are to be trained in, a row for each word of a college that the session reaches: mentees
 * who ask for it and those of them without a mentor, mentors who have it and the mentees whom they can still take, and
 * mentors who wish it, by the base or by what they say themselves. A mentor who learns takes as many mentees as the
 * mentors of the college do on average.
 */
export const TRAINING_NEEDS: readonly string[] = [
  `create function contracts.training_needs(p_colleges uuid[])
     returns table (college_id uuid, key text, shown text, people integer, asked integer, waiting integer,
       mentors integer, free integer, wishing integer, themselves integer, need integer)
     language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
       with reached as materialized (
         select array(select c from unnest(p_colleges) as c where c = any (contracts.session_reach())) as colleges
       ),
       words as materialized (select w.* from reached r cross join lateral contracts.words_of_bases(r.colleges) w),
       said as materialized (
         select w.college_id, w.person_id, w.key, w.shown
           from reached r cross join lateral contracts.words_of_wishes(r.colleges) w
           join words m on m.side = 'MENTOR' and m.person_id = w.person_id
           left join words h on h.side = 'HAS' and (h.person_id, h.key) = (w.person_id, w.key)
          where w.key is not null and h.person_id is null
       ),
       each_word as (
         select w.college_id, w.person_id, w.side, w.key, w.shown, w.places from words w where w.side <> 'MENTOR'
         union all
         select s.college_id, s.person_id, 'SAYS', s.key, s.shown, 0 from said s
       ),
       pairs as materialized (select p.* from reached r cross join lateral contracts.people_in_pairs(r.colleges) p),
       each as (select w.college_id, avg(w.places) as places from words w where w.side = 'MENTOR' group by w.college_id),
       counted as (
         select w.college_id, w.key, mode() within group (order by w.shown) as shown,
                count(distinct w.person_id)::int as people,
                (count(*) filter (where w.side = 'NEEDS'))::int as asked,
                (count(*) filter (where w.side = 'NEEDS' and m.person_id is null))::int as waiting,
                (count(*) filter (where w.side = 'HAS'))::int as mentors,
                coalesce(sum(greatest(w.places - coalesce(l.mentees, 0), 0)) filter (where w.side = 'HAS'), 0)::int as free,
                (count(distinct w.person_id) filter (where w.side in ('WISHES', 'SAYS')))::int as wishing,
                (count(distinct w.person_id) filter (where w.side = 'SAYS'))::int as themselves
           from each_word w
           left join pairs m on m.side = 'MENTEE' and m.person_id = w.person_id and w.side = 'NEEDS'
           left join pairs l on l.side = 'MENTOR' and l.person_id = w.person_id and w.side = 'HAS'
          group by w.college_id, w.key
       )
       select c.*, ${NEED} from counted c left join each e on e.college_id = c.college_id $$`,
  ...ownedFunction('contracts.training_needs(uuid[])', serviceRole('school'), VERIFY_ROLE),
];

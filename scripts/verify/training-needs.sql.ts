import { COLLEGES, CONSENTS } from './facts.sql.js';

/** People of a base today with a consent in force, as stays of `table`. */
const standing = (table: string, columns: string) => `
      select s.college_id, s.person_id, ${columns}
        from participants.${table} s
        join colleges d using (college_id)
        join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
        join consents c on (c.college_id, c.person_id) = (s.college_id, s.person_id) and c.days @> d.today
       where daterange(s.entered_on, s.left_on) @> d.today and s.joined_into is null
         and coalesce(p.merged_into::text, p.erased_on::text) is null`;

/** Who has which word, and pairs that are at work today or to begin. */
const PEOPLE = `
  mentees as materialized (${standing('mentee_profile', 's.need_keys as needs')}),
  listed as materialized (${standing('mentor_profile', 's.competence_keys as has, s.learning_wish_keys as wishes, coalesce(s.capacity, 1) as capacity')}),
  mentors as materialized (
    select l.*, array(
             select w.competence_key from school.learning_wish w
              where (w.college_id, w.person_id) = (l.college_id, l.person_id) and w.taken_back_on is null
                and w.competence_key is not null
             union
             select unnest(v.competence_keys)
               from school.learning_wish w
               join colleges d on d.college_id = w.college_id
               join school.course k on k.id = w.course_id
               join school.course_version v on v.course_id = k.id and v.version = k.version
              where (w.college_id, w.person_id) = (l.college_id, l.person_id) and w.taken_back_on is null
                and (k.retired_on is null or d.today < k.retired_on)) as says
      from listed l
  ),
  approved as materialized (
    select m.college_id, m.mentee_id, m.mentor_college_id, m.mentor_id,
           m.college_id = m.mentor_college_id
             or m.id in (select a.mentorship_id from programs.mentor_agreement a) as agreed
      from programs.mentorship m join colleges d using (college_id)
     where m.status = 'APPROVED' and m.until_on >= d.today
  ),
  room as materialized (
    select t.college_id, t.person_id, t.has,
           greatest(t.capacity - (select count(distinct a.mentee_id) from approved a
                                   where a.mentor_id = t.person_id and a.mentor_college_id = t.college_id and a.agreed), 0) as free
      from mentors t
  )`;

/** What a college needs of each word that its people have written. */
const NEEDED = `
  keys as (
    select college_id, unnest(needs) as key from mentees
    union select college_id, unnest(has) from mentors
    union select college_id, unnest(wishes || says) from mentors
  ),
  counts as (
    select k.college_id, k.key,
           (select count(*) from mentees n where n.college_id = k.college_id and k.key = any (n.needs)) as asked,
           (select count(*) from mentees n
             where n.college_id = k.college_id and k.key = any (n.needs) and not exists (
               select from approved a where a.mentee_id = n.person_id and a.college_id = n.college_id)) as waiting,
           (select count(*) from room r where r.college_id = k.college_id and k.key = any (r.has)) as mentors,
           (select coalesce(sum(r.free), 0) from room r where r.college_id = k.college_id and k.key = any (r.has)) as free,
           (select count(*) from mentors t
             where t.college_id = k.college_id and k.key = any (t.wishes || t.says) and not k.key = any (t.has)) as wishing,
           (select count(*) from mentors t
             where t.college_id = k.college_id and k.key = any (t.says) and not k.key = any (t.has)) as themselves,
           (select avg(t.capacity) from mentors t where t.college_id = k.college_id) as each,
           (select count(*) from (
              select n.person_id from mentees n where n.college_id = k.college_id and k.key = any (n.needs)
              union
              select t.person_id from mentors t where t.college_id = k.college_id and k.key = any (t.has || t.wishes || t.says)) p) as people
      from keys k
  ),
  needed as (
    select college_id, key, people, asked, waiting, mentors, free, wishing, themselves,
           case when waiting > free and ceil((waiting - free) / greatest(coalesce(each, 1), 1)) > wishing
                then ceil((waiting - free) / greatest(coalesce(each, 1), 1)) else wishing end as need
      from counts
  )`;

/** What the network school has: courses that are taught, and cohorts that are not over with the places left in each. */
const OFFERED = `
  regions as (select r.id as region_id, (transaction_timestamp() at time zone r.time_zone)::date as today from participants.region r),
  taught as materialized (
    select k.id, k.region_id, case k.reach when 'OWN' then k.college_id end as only_for, v.competence_keys as gives
      from school.course k join regions r using (region_id)
      join school.course_version v on v.course_id = k.id and v.version = k.version
     where coalesce(k.retired_on, 'infinity') > r.today
  ),
  lasting as materialized (
    select c.id, k.region_id, case k.reach when 'OWN' then k.college_id end as only_for, v.competence_keys as gives,
           c.capacity - (
             select count(distinct t.person_id)
               from (select e.person_id from school.enrolment e where e.cohort_id = c.id and e.withdrawn_on is null
                     union
                     select a.person_id from school.application a
                      where a.cohort_id = c.id and a.state in ('APPLIED', 'ACCEPTED') and a.person_id not in (
                        select e.person_id from school.enrolment e where e.cohort_id = c.id)) t) as places
      from school.cohort c
      join school.course k on k.id = c.course_id
      join regions r on r.region_id = k.region_id
      join school.course_version v on v.course_id = c.course_id and v.version = c.version
     where c.ends_on >= r.today
  )`;

const among = (relation: string) => `
      ${relation}.region_id = w.region_id and w.key = any (${relation}.gives)
             and (${relation}.only_for is null or ${relation}.only_for in (
               select m.college_id from members m where m.scope = w.scope))`;

/** Words of fewer people are told to their colleges alone, where no course gives them. */
const FEWEST = 3;

/**
 * What mentors of each region and each college are to be trained in, counted once more from bases, pairs, courses and
 * cohorts: a row for each scope and word. Where a cohort has no bound of places, none are told and none are missing.
 */
export const TRAINING_NEEDS = `
  with ${[COLLEGES, CONSENTS, PEOPLE, NEEDED, OFFERED].join(',')},
  members as materialized (
    select c.region_id as scope, c.region_id, c.id as college_id from participants.college c
    union all select c.id, c.region_id, c.id from participants.college c
  ),
  written as (
    select distinct scope, region_id, key from (
      select m.scope, m.region_id, n.key from members m join needed n using (college_id)
      union all
      select m.scope, m.region_id, unnest(o.gives)
        from members m
        join (select region_id, only_for, gives from taught union all select region_id, only_for, gives from lasting) o
          on o.region_id = m.region_id and coalesce(o.only_for, m.college_id) = m.college_id
    ) a
  ),
  summed as (
    select w.*, coalesce(n.asked, 0) as asked, coalesce(n.waiting, 0) as waiting, coalesce(n.mentors, 0) as mentors,
           coalesce(n.free, 0) as free, coalesce(n.wishing, 0) as wishing, coalesce(n.themselves, 0) as themselves, coalesce(n.need, 0) as need,
           coalesce(n.lacking, 0) as lacking, coalesce(n.people, 0) as people, k.courses, o.cohorts, o.open, o.unbounded, o.places, o.open_to_all
      from written w
      left join lateral (
        select sum(n.asked) as asked, sum(n.waiting) as waiting, sum(n.mentors) as mentors, sum(n.free) as free,
               sum(n.wishing) as wishing, sum(n.themselves) as themselves, sum(n.need) as need, sum(n.people) as people,
               sum(case when own.unbounded then 0 else greatest(n.need - coalesce(own.places, 0), 0) end) as lacking
          from members m join needed n using (college_id)
         cross join lateral (
           select bool_or(l.places is null) as unbounded, sum(l.places) as places from lasting l
            where l.only_for = n.college_id and n.key = any (l.gives)) own
         where m.scope = w.scope and n.key = w.key) n on true
     cross join lateral (select count(*) as courses from taught t where ${among('t')}) k
     cross join lateral (
       select count(*) as cohorts, count(*) filter (where l.places is null or l.places > 0) as open,
              coalesce(bool_or(l.places is null), false) as unbounded, coalesce(sum(l.places), 0) as places,
              case when bool_or(l.places is null and l.only_for is null) then 'infinity'
                   else coalesce(sum(l.places) filter (where l.only_for is null), 0) end as open_to_all
         from lasting l where ${among('l')}) o
  )
  select scope as id, key, asked::int, waiting::int, mentors::int, free::int as "freePlaces", wishing::int, themselves::int as "wishingThemselves", need::int,
         case when not unbounded then places::int end as offered,
         case when open_to_all = 'infinity' then 0 else greatest(lacking - open_to_all, 0) end::int as gap,
         courses::int, cohorts::int, open::int
    from summed where courses > 0 or cohorts > 0 or need > 0 and (scope <> region_id or people >= ${FEWEST})`;

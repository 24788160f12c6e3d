import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { MentorBaseArgs } from './base.type.js';
import { DAY, PLACE, STAYS_OF } from './base-filter.js';
import { searched } from '../../text/word.policy.js';

/** From the least often on, so that a place in it compares. */
const FREQUENCIES = `array['LESS_OFTEN', 'FORTNIGHTLY', 'WEEKLY', 'SEVERAL_A_WEEK']`;

/**
 * Stays in the base of mentors of one college ($1). What a mentor answered in the questionnaire goes before what the
 * sheet says: a later import of the sheet must not take back the mentor's own word.
 */
export const MENTOR_ENTRIES = `
  select s.id, s.id as "profileId", s.person_id as "personId", s.entered_on::text as day, null as "finishedOn",
         coalesce(l.mentees, 0) as mentees, s.capacity - coalesce(l.mentees, 0) as "freeCapacity", ${PLACE}
    from ${DAY} d
    join participants.mentor_profile s on s.college_id = $1
    join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
    left join participants.mentor_questionnaire q on (q.college_id, q.person_id) = (s.college_id, s.person_id)
    left join contracts.mentor_load($1) l on l.person_id = s.person_id
   where ${STAYS_OF('$2::text')}
     and ($3::text[] is null or p.category = any ($3))
     and ($4::text[] is null or s.tag_keys && $4)
     and ($5::text[] is null or s.competence_keys && $5)
     and ($6::int is null or case when q.preferred_age_from is null and q.preferred_age_to is null
            then $6 between coalesce(s.preferred_age_from, 0) and coalesce(s.preferred_age_to, 1000)
            else $6 between coalesce(q.preferred_age_from, 0) and coalesce(q.preferred_age_to, 1000) end)
     and ($7::text is null or array_position(${FREQUENCIES}, coalesce(q.frequency, s.frequency))
                              >= array_position(${FREQUENCIES}, $7))
     and (not $8::boolean or coalesce(s.capacity, 1) > coalesce(l.mentees, 0))`;

export function mentorParams({ collegeId, stays, categories, tags, competences, ...rest }: MentorBaseArgs) {
  const { age = null, frequency = null, free } = rest;
  return [
    collegeId,
    stays ?? 'CURRENT',
    narrowedTo(categories),
    searched(tags),
    searched(competences),
    age,
    frequency,
    free ?? false,
  ];
}

/**
 * Potential mentors of one college ($1): who finished as a mentee and has not been in the base of mentors since. A
 * mentorship that ended as planned counts unless the stay in which it ended is marked as not completed.
 */
export const POTENTIAL_ENTRIES = `
  with finished as (
    select t.person_id, t.finished_on from contracts.mentee_standing($1) t
     where t.finished_on is not null
       and not exists (
         select from participants.mentee_profile s
          where (s.college_id, s.person_id) = ($1, t.person_id) and not s.completed
            and t.finished_on between s.entered_on and coalesce(s.left_on, t.finished_on))
    union all
    select s.person_id, coalesce(s.left_on, s.entered_on) from participants.mentee_profile s
     where s.college_id = $1 and s.completed
  )
  select p.id, null::uuid as "profileId", p.id as "personId", '' as day, f.finished_on::text as "finishedOn",
         coalesce(l.mentees, 0) as mentees, null::int as "freeCapacity", ${PLACE}
    from ${DAY} d
    cross join (select person_id, max(finished_on) as finished_on from finished group by person_id) f
    join participants.person p on (p.college_id, p.id) = ($1, f.person_id)
    left join contracts.mentor_load($1) l on l.person_id = f.person_id
   where ($2::text[] is null or p.category = any ($2))
     and not exists (
       select from participants.mentor_profile s
        where (s.college_id, s.person_id) = ($1, f.person_id) and (s.left_on is null or s.left_on >= f.finished_on))`;

export function potentialParams({ collegeId, categories }: MentorBaseArgs) {
  return [collegeId, narrowedTo(categories)];
}

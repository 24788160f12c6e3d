import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { MenteeBaseArgs } from './base.type.js';
import { DAY, PLACE, STAYS_OF } from './base-filter.js';
import { searched } from '../../text/word.policy.js';

/** Stays in the base of mentees of one college ($1). */
export const MENTEE_ENTRIES = `
  select s.id, s.person_id as "personId", s.entered_on::text as day,
         coalesce(t.has_mentor, false) as "hasMentor", ${PLACE}
    from ${DAY} d
    join participants.mentee_profile s on s.college_id = $1
    join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
    left join contracts.mentee_standing($1) t on t.person_id = s.person_id
   where ${STAYS_OF('$2::text')}
     and ($3::text[] is null or p.category = any ($3))
     and ($4::text[] is null or s.need_keys && $4)
     and (not $5::boolean or not coalesce(t.has_mentor, false))`;

export function menteeParams({ collegeId, stays, categories, needs, withoutMentor }: MenteeBaseArgs) {
  return [collegeId, stays ?? 'CURRENT', narrowedTo(categories), searched(needs), withoutMentor ?? false];
}

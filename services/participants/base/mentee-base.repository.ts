import type { MenteeBaseArgs } from './base.type.js';
import { DAY, NAMED, namePatterns, PLACE, searched, STAYS_OF } from './base-filter.js';

/** Stays in the base of mentees of one college ($1). */
export const MENTEE_ENTRIES = `
  select s.id, s.person_id as "personId", s.entered_on::text as day,
         coalesce(t.has_mentor, false) as "hasMentor", ${PLACE}
    from ${DAY} d
    join participants.mentee_profile s on s.college_id = $1
    join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
    left join contracts.mentee_standing($1) t on t.person_id = s.person_id
   where ${STAYS_OF('$2::text')}
     and ${NAMED('$3')}
     and ($4::text is null or p.category = $4)
     and ($5::text[] is null or s.need_keys && $5)
     and (not $6::boolean or not coalesce(t.has_mentor, false))`;

export function menteeParams({ collegeId, stays, name, category, needs, withoutMentor }: MenteeBaseArgs) {
  return [collegeId, stays ?? 'CURRENT', namePatterns(name), category ?? null, searched(needs), withoutMentor ?? false];
}

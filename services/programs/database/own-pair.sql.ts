import { OWN_COLLEGE } from '#kernel/database/table-security.js';
import { OWN_PERSON } from './mentorship.sql.js';

/** Whether the pair of a row is one of the session's own, on either side. */
export const OWN_PAIR = (table: string) => `exists (
  select from programs.mentorship m
   where m.id = ${table}.mentorship_id and m.college_id = ${table}.college_id
     and (${OWN_PERSON('m.mentor_id')} or ${OWN_PERSON('m.mentee_id')}))`;

/** Whether the side that a row names is the session's own. */
export const OWN_SIDE = (table: string) => `exists (
  select from programs.mentorship m
   where m.id = ${table}.mentorship_id and m.college_id = ${table}.college_id
     and ${OWN_PERSON(`case ${table}.side when 'MENTOR' then m.mentor_id else m.mentee_id end`)})`;

/** What a pair agreed to keep to itself the college doesn't read (S000). */
export const OPEN_TO_COLLEGE = (table: string) => `(${OWN_COLLEGE} and exists (
  select from programs.mentorship m
   where m.id = ${table}.mentorship_id and m.college_id = ${table}.college_id and not m.confidential))`;

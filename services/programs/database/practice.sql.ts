import { openFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { OWN_PERSON } from './mentorship.sql.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Colleges of the regions that the session works in, its own region's neighbours among them. */
const OF_THE_REGION = `college_id = any (array(
  select c.id from contracts.colleges c where c.region_id in (
    select o.region_id from contracts.colleges o where o.id = any ((select contracts.session_reach())::uuid[]))))`;

/** The two of a pair that a practice is of, or the mentor. */
const OWN_SOURCE = `(${OWN_PERSON('mentor_id')} or exists (
  select from programs.mentorship m
   where m.id = mentorship_id and m.college_id = practice_source.college_id
     and (${OWN_PERSON('m.mentor_id')} or ${OWN_PERSON('m.mentee_id')})))`;

/** Whoever the practice is of sees it through its source, which the region never does. */
const OWN_PRACTICE = 'exists (select from programs.practice_source s where s.practice_id = practice.id)';

const OWN_SIDE = `exists (
  select from programs.practice_source s left join programs.mentorship m on m.id = s.mentorship_id
   where s.practice_id = practice_answer.practice_id and s.college_id = practice_answer.college_id
     and ${OWN_PERSON("case side when 'MENTOR' then coalesce(m.mentor_id, s.mentor_id) else m.mentee_id end")})`;

const SECURITY = [
  ...secureTable({
    schema: 'programs',
    table: 'practice',
    read: `${OWN_COLLEGE} or (shared_on is not null and ${OF_THE_REGION}) or ${OWN_PRACTICE}`,
    write: OWN_COLLEGE,
  }),
  // Since when it is shared nobody writes but the database.
  `grant insert (id, college_id, academic_year, form_code, title, done, result, link, tags, tag_keys, search_key, sides,
                 recorded_on) on programs.practice to ${serviceRole('programs')}`,
  `grant update (title, done, result, link, tags, tag_keys, search_key, version, offered_on, withdrawn_on,
                 withdrawn_reason) on programs.practice to ${serviceRole('programs')}`,
  ...secureTable({
    schema: 'programs',
    table: 'practice_source',
    read: `${OWN_COLLEGE} or ${OWN_SOURCE}`,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'practice_answer',
    // Neither side sees what the other one said, so that a no costs nothing.
    read: `${OWN_COLLEGE} or ${OWN_SIDE}`,
    write: OWN_SIDE,
    grants: ['insert', 'update'],
  }),
  `grant select, update on programs.practice to ${CONTRACTS_ROLE}`,
  `grant select, update (mentor_id) on programs.practice_source to ${CONTRACTS_ROLE}`,
  `grant select on programs.practice_answer to ${CONTRACTS_ROLE}`,
];

/**
 * The region reads a practice while the college offers it and all of its sides say yes to the text as it stands. Decided
 * here with whatever changes one of them, so that a no takes it from the region at once.
 */
const SHARED = [
  `create function contracts.share_practice() returns trigger language plpgsql ${DEFINER} as $$
     begin
       new.shared_on := case
         when new.offered_on is null or new.withdrawn_on is not null or not new.sides <@ array(
           select a.side from programs.practice_answer a
            where a.practice_id = new.id and a.agrees and a.version = new.version) then null
         else coalesce(old.shared_on, contracts.today(new.college_id)) end;
       return new;
     end $$`,
  openFunction('contracts.share_practice()'),
  `create trigger share before update on programs.practice
     for each row execute function contracts.share_practice()`,
  `create function contracts.share_answered_practice() returns trigger language plpgsql ${DEFINER} as $$
     begin
       update programs.practice p set version = p.version where p.id = new.practice_id;
       return null;
     end $$`,
  openFunction('contracts.share_answered_practice()'),
  `create trigger share after insert or update on programs.practice_answer
     for each row execute function contracts.share_answered_practice()`,
];

/** The base of practices: the college's own, and the region's as far as the sides agree. */
export const PRACTICES: readonly string[] = [...SECURITY, ...SHARED];

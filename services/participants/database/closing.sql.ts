import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';
import { consentInForceOn, minorOn } from '../person/record/in-force.sql.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/**
 * Whether a text has the family name of one of these people who is a minor, however it is declined: asked of a text that
 * others are to read, by the staff of the college.
 */
const MINORS_NAMED = [
  `create function contracts.minors_named(p_college uuid, p_people uuid[], p_text text) returns boolean
     language sql stable ${DEFINER} as $$
       select exists (
         select from participants.person p
           join contracts.colleges d on d.id = p.college_id
          cross join lateral (select replace(lower(p.family_name), 'ё', 'е') as name) f
          where p.college_id = p_college and p.id = any (p_people) and ${minorOn('d.today')}
            and p_college = any (contracts.session_colleges())
            and replace(lower(p_text), 'ё', 'е') ~ (
              '\\m' || regexp_replace(left(f.name, greatest(length(f.name) - 2, 4)), '[^а-яa-z]', '.', 'g'))) $$`,
  ...ownedFunction('contracts.minors_named(uuid, uuid[], text)', serviceRole('programs')),
];

/**
 * Whom a college could bring into a pair: people of it with a consent in force today, by the category that they have
 * today; and its mentors in the base today, with how many mentees each can take at a time. For functions of other
 * services alone, which ask who calls: these don't.
 */
export const CLOSING: readonly string[] = [
  `create function contracts.consented_people(p_colleges uuid[], p_year integer, p_categories text[])
     returns table (college_id uuid, id uuid) language sql stable ${DEFINER} as $$
       select p.college_id, p.id
         from participants.person p join contracts.colleges d on d.id = p.college_id
        where p.college_id = any (p_colleges) and p.merged_into is null and p.erased_on is null
          and (cardinality(p_categories) = 0 or p.category = any (p_categories)
               or 'YOUNG_SPECIALIST' = any (p_categories)
                  and participants.young_specialist(p.category, p.career_started_on, p_year))
          and ${consentInForceOn('d.today')} $$`,
  ...ownedFunction('contracts.consented_people(uuid[], integer, text[])'),
  `create function contracts.mentors_in_base(p_colleges uuid[])
     returns table (college_id uuid, person_id uuid, capacity integer) language sql stable ${DEFINER} as $$
       select s.college_id, s.person_id, s.capacity::integer
         from participants.mentor_profile s
         join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
         join contracts.colleges d on d.id = s.college_id
        where s.college_id = any (p_colleges) and participants.in_base(s.entered_on, s.left_on, d.today)
          and p.merged_into is null and p.erased_on is null and ${consentInForceOn('d.today')} $$`,
  ...ownedFunction('contracts.mentors_in_base(uuid[])'),
  ...MINORS_NAMED,
];

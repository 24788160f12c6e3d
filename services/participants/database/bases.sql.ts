import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { consentInForceOn } from '../person/record/in-force.sql.js';
import { eraseQuestionnaires, eraseStays } from './bases-in-erasure.sql.js';
import { mergeQuestionnaires, mergeStays } from './bases-in-merges.sql.js';
import { BASES, QUESTIONNAIRE } from './bases-of-people.data.js';

const SERVICE = serviceRole('participants');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const OWN_PERSON = 'person_id = any ((select contracts.session_persons())::uuid[])';

const secured = (table: string, write: string) => [
  ...secureTable({
    schema: 'participants',
    table,
    read: `${OWN_COLLEGE} or ${OWN_PERSON}`,
    write,
    grants: ['insert', 'update'],
  }),
  `grant select, update on participants.${table} to ${CONTRACTS_ROLE}`,
];

/** A stay of a base; the service does not see pointers. */
const stays = (table: string) => [
  ...secured(table, OWN_COLLEGE),
  `create policy standing_stay on participants.${table} as restrictive for select to ${SERVICE}
     using (joined_into is null)`,
];

/** Whether a stay is one on a day: the day of leaving is the first without. */
const IN_BASE = `
  create function participants.in_base(entered_on date, left_on date, on_day date) returns boolean
    language sql immutable parallel safe as $$
      select entered_on <= on_day and (left_on is null or left_on > on_day) $$`;

/** Texts in their order, each once, below each other: whatever was written of a person is kept. */
const JOINED_TEXT = `
  create function participants.joined_text(texts text[]) returns text language sql immutable parallel safe as $$
    select string_agg(t.text, E'\\n' order by t.n)
      from (select g.text, min(g.n) as n from unnest(texts) with ordinality as g (text, n)
             where g.text <> '' group by g.text) t $$`;

/** Moves what the bases have of a record to the one that stays; see bases-in-merges.sql.ts for what becomes of what. */
const MERGE = `
  create function contracts.merge_person_bases(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      ${BASES.map(mergeStays).join('')}
      ${mergeQuestionnaires}
    end $$`;

/** Forgets what the bases have of a person. No figure rests on it, so none is to be recounted. */
const ERASE = `
  create function contracts.erase_person_bases(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    begin
      perform contracts.require_own_people(p_college, p_people);
      ${BASES.map(eraseStays).join('')}
      ${eraseQuestionnaires}
    end $$`;

/** Who is in a base today, as other services may know them: what they need or offer, and never a name. */
const published = (name: string, table: string, columns: string, types: string, further = '') => [
  `create function contracts.${name}(p_college uuid)
     returns table (person_id uuid, category text, age integer, consent_in_force boolean, ${types})
     language sql stable rows 1000 ${DEFINER} as $$
       select p.id, p.category,
              coalesce(date_part('year', age(d.today, p.birth_date))::int,
                       extract(year from d.today)::int - p.birth_year - 1),
              ${consentInForceOn('d.today')}, ${columns}
         from (select contracts.today(p_college) as today offset 0) d
         join participants.${table} s on s.college_id = p_college and participants.in_base(s.entered_on, s.left_on, d.today)
         join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)${further}
        where p_college = any (contracts.session_colleges()) and s.joined_into is null
          and p.merged_into is null and p.erased_on is null $$`,
  ...ownedFunction(`contracts.${name}(uuid)`, serviceRole('programs')),
];

/**
 * For whoever proposes pairs; the staff of the college alone gets an answer. An age of which the year alone is known is
 * the lower of the two that it can be. The mentor's own word goes before the sheet's, as in the lists of the base.
 */
const PROFILES = [
  ...published(
    'mentee_profiles',
    'mentee_profile',
    's.needs, s.need_keys, s.interests, s.time_resource, s.frequency, s.speciality',
    'needs text[], need_keys text[], interests text, time_resource text, frequency text, speciality text',
  ),
  ...published(
    'mentor_profiles',
    'mentor_profile',
    `s.competences, s.competence_keys, s.tags, s.tag_keys,
              case when a.own then q.preferred_age_from else s.preferred_age_from end,
              case when a.own then q.preferred_age_to else s.preferred_age_to end,
              coalesce(q.frequency, s.frequency), coalesce(s.capacity, 1)::int,
              coalesce(q.interests, s.interests), coalesce(q.time_resource, s.time_resource), s.speciality`,
    `competences text[], competence_keys text[], tags text[], tag_keys text[], age_from smallint, age_to smallint,
     frequency text, capacity integer, interests text, time_resource text, speciality text`,
    `
         left join participants.mentor_questionnaire q on (q.college_id, q.person_id) = (s.college_id, s.person_id)
        cross join lateral (select coalesce(q.preferred_age_from, q.preferred_age_to) is not null as own) a`,
  ),
];

/** How many mentees these mentors said that they can take, for exact ids; a mentor of whom that is not known has no row. */
const CAPACITIES = [
  `create function contracts.mentor_capacities(p_people uuid[]) returns table (person_id uuid, capacity integer)
     language sql stable ${DEFINER} as $$
       select s.person_id, s.capacity::int
         from participants.mentor_profile s
         join contracts.colleges d on d.id = s.college_id
        where s.person_id = any (p_people) and s.capacity is not null and s.joined_into is null
          and participants.in_base(s.entered_on, s.left_on, d.today) $$`,
  ...ownedFunction('contracts.mentor_capacities(uuid[])', serviceRole('programs')),
];

/**
 * Who is in the base of mentors of a college since a day, and who went through it as a mentee, a candidate for it: whom
 * the network school takes. For the staff of the college, and for oneself.
 */
const TO_TRAIN = [
  `create function contracts.base_of_mentors(p_college uuid, p_since date)
     returns table (person_id uuid, in_base boolean)
     language sql stable rows 1000 ${DEFINER} as $$
       select s.person_id, bool_or(s.in_base)
         from (select m.person_id, true as in_base from participants.mentor_profile m
                where m.college_id = p_college and m.joined_into is null and coalesce(m.left_on, 'infinity') > p_since
               union all
               select n.person_id, false from participants.mentee_profile n
                where n.college_id = p_college and n.joined_into is null and n.completed) s
        where p_college = any (contracts.session_colleges()) or s.person_id = any (contracts.session_persons())
        group by s.person_id $$`,
  ...ownedFunction('contracts.base_of_mentors(uuid, date)', serviceRole('school')),
];

/**
 * The bases of mentors and of mentees (S001 stages 2 and 3), what a mentor answers about themself (S001 4.2), and what
 * becomes of all that when a college merges two records of a person, or erases one.
 */
export const BASES_OF_PEOPLE: readonly string[] = [
  ...BASES.flatMap(({ table }) => stays(table)),
  // Mentors answer for themselves, and write nothing else in a base.
  ...secured(QUESTIONNAIRE.table, `${OWN_COLLEGE} or ${OWN_PERSON}`),
  IN_BASE,
  JOINED_TEXT,
  MERGE,
  ERASE,
  ...PROFILES,
  ...CAPACITIES,
  ...TO_TRAIN,
  `grant insert on participants.audit to ${CONTRACTS_ROLE}`,
  ...ownedFunction('contracts.merge_person_bases(uuid, uuid, uuid)', SERVICE),
  ...ownedFunction('contracts.erase_person_bases(uuid, uuid[], text[])', SERVICE),
];

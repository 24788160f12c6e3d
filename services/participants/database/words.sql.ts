import { ownedFunction } from '#kernel/database/objects/owned.js';
import { consentInForceOn } from '../person/record/in-force.sql.js';

/** People of colleges who are in a base today with a consent in force, as stays `s` of persons `p`. */
const standing = (table: string) => `
         from contracts.colleges d
         join participants.${table} s on s.college_id = d.id and participants.in_base(s.entered_on, s.left_on, d.today)
         join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)`;

const STANDING = `d.id = any (p_colleges) and s.joined_into is null and p.merged_into is null and p.erased_on is null
          and ${consentInForceOn('d.today')}`;

/**
 * The competences that mentees of colleges need, and that mentors have or wish to be trained in: a row for each word of
 * each. A mentor has one more, without a word (MENTOR); each of theirs says how many mentees they can take. Called by
 * functions of other subgraphs that count, and by no service: a row is about somebody.
 */
export const WORDS_OF_BASES: readonly string[] = [
  `create function contracts.words_of_bases(p_colleges uuid[])
     returns table (college_id uuid, person_id uuid, side text, key text, shown text, places integer)
     language sql stable rows 10000 security definer set search_path = pg_catalog, pg_temp as $$
       select s.college_id, s.person_id, 'NEEDS', w.key, w.shown, 0${standing('mentee_profile')}
        cross join lateral unnest(s.need_keys, s.needs) as w (key, shown)
        where ${STANDING}
       union all
       select s.college_id, s.person_id, w.side, w.key, w.shown, coalesce(s.capacity, 1)::int${standing('mentor_profile')}
        cross join lateral (
          select 'MENTOR' as side, '' as key, '' as shown
          union all select 'HAS', h.key, h.shown from unnest(s.competence_keys, s.competences) as h (key, shown)
          union all select 'WISHES', h.key, h.shown from unnest(s.learning_wish_keys, s.learning_wishes) as h (key, shown)
                     where not h.key = any (s.competence_keys)) w
        where ${STANDING} $$`,
  ...ownedFunction('contracts.words_of_bases(uuid[])'),
];

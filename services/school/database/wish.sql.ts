import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('school');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const OWN_PERSON = 'person_id = any ((select contracts.session_persons())::uuid[])';

/** A wish is the mentor's to write and to take back, and nobody's for them: what the college knows stands in its base. */
const SECURITY = [
  ...secureTable({
    schema: 'school',
    table: 'learning_wish',
    read: `${OWN_COLLEGE} or ${OWN_PERSON}`,
    write: `${OWN_PERSON} and exists (
      select from contracts.people p where p.id = person_id and p.college_id = learning_wish.college_id)`,
    change: OWN_PERSON,
    grants: ['insert'],
  }),
  // Whose a wish is never changes.
  `grant update (id, course_id, competence, competence_key, wished_on, taken_back_on) on school.learning_wish to ${SERVICE}`,
  `grant select, delete, update (person_id, slot, competence, competence_key, taken_back_on)
     on school.learning_wish to ${CONTRACTS_ROLE}`,
];

/**
 * Competences that people of colleges say themselves that they would like to learn, a row for each word: one that they
 * name, and those that a course gives which they name and which is still offered. Called by functions that count, and by
 * no service: a row is about somebody.
 */
const WORDS = [
  `create function contracts.words_of_wishes(p_colleges uuid[])
     returns table (college_id uuid, person_id uuid, course_id uuid, key text, shown text)
     language sql stable rows 1000 ${DEFINER} as $$
       select w.college_id, w.person_id, null::uuid, w.competence_key, w.competence
         from school.learning_wish w
        where w.college_id = any (p_colleges) and w.taken_back_on is null and w.course_id is null
       union all
       select w.college_id, w.person_id, k.id, u.key, u.shown
         from school.learning_wish w
         join school.course k
           on k.id = w.course_id and coalesce(k.retired_on, 'infinity') > contracts.today(w.college_id)
         join school.course_version v on (v.course_id, v.version) = (k.id, k.version)
         left join lateral unnest(v.competence_keys, v.competences) as u (key, shown) on true
        where w.college_id = any (p_colleges) and w.taken_back_on is null $$`,
  ...ownedFunction('contracts.words_of_wishes(uuid[])'),
];

/** Who of a college wishes for what a cohort teaches: by what they say themselves, and by what the base says of them. */
const WISHERS = [
  `create function contracts.cohort_wishers(p_cohort uuid, p_college uuid) returns table (person_id uuid)
     language sql stable rows 100 ${DEFINER} as $$
       with cohort as materialized (
         select c.course_id, v.competence_keys
           from school.cohort c join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
          where c.id = p_cohort and p_college = any (contracts.session_colleges())
       )
       select w.person_id from cohort c cross join lateral contracts.words_of_wishes(array[p_college]) w
        where w.course_id = c.course_id or w.key = any (c.competence_keys)
       union
       select b.person_id from cohort c cross join lateral contracts.words_of_bases(array[p_college]) b
        where b.side = 'WISHES' and b.key = any (c.competence_keys) $$`,
  ...ownedFunction('contracts.cohort_wishers(uuid, uuid)', SERVICE),
];

/** What mentors say themselves that they would like to learn. */
export const WISHES: readonly string[] = [...SECURITY, ...WORDS, ...WISHERS];

import { wordKey } from '#kernel/text/words.js';
import { FREQUENCIES, INTERESTS, MENTEE_WORDS, MENTOR_WORDS, TIME_RESOURCES } from '../sample/bases.data.js';
import { DONE_REASON } from '../sample/calendar.data.js';
import { DRAW, KIND } from './chance.sql.js';
import type { PlannedCollege } from './plan.js';
import type { Statement } from './statement.js';

/** Different sets of words that mentors of a category have, and mentees. */
const SETS = 6;

/** Whoever takes part entered the base on the day of the first pair, when a consent was in force (domain.md rule 5). */
const COLLEGES = `array(select pg_temp.id(${KIND.college}, n) from unnest($1::bigint[]) as n)`;

/** Eight in the morning of a day. */
const at = (day: string) => `make_timestamptz(extract(year from ${day})::integer, extract(month from ${day})::integer,
  extract(day from ${day})::integer, 8, 0, 0, 'UTC')`;

const pick = (list: string, person: string, purpose: number) =>
  `(${list})[1 + pg_temp.one_of(cardinality(${list}), pg_temp.draw(${person}, ${purpose}))]`;

/** The bases of mentors of some colleges, among them those whom other colleges borrow. */
export function mentorBase(colleges: readonly PlannedCollege[]): Statement {
  const sql = `
    insert into participants.mentor_profile
      (id, college_id, person_id, entered_on, competences, competence_keys, tags, tag_keys,
       learning_wishes, learning_wish_keys, interests, preferred_age_from, preferred_age_to, time_resource, frequency, capacity, created_at, updated_at)
    select pg_temp.id(${KIND.mentorStay}, m.person_id), m.college_id, m.person_id, m.entered_on, w.competences, w.competence_keys,
           w.tags, w.tag_keys, w.wishes, w.wish_keys, ${pick('$3::text[]', 'm.person_id', DRAW.interests)}, w.preferred_age_from,
           w.preferred_age_to, ${pick('$4::text[]', 'm.person_id', DRAW.time)},
           ${pick('$5::text[]', 'm.person_id', DRAW.frequency)}, greatest(m.mentees, 1), ${at('m.entered_on')}, ${at('m.entered_on')}
      from (select mentor_college_id as college_id, mentor_id as person_id, min(started_on) as entered_on,
                   least(count(distinct mentee_id), 100) as mentees
              from programs.mentorship where mentor_college_id = any (${COLLEGES}) group by 1, 2) m
      join participants.person p on (p.college_id, p.id) = (m.college_id, m.person_id)
      join jsonb_to_recordset($2::jsonb) as w (category text, n integer, competences text[], competence_keys text[],
             tags text[], tag_keys text[], wishes text[], wish_keys text[], preferred_age_from smallint, preferred_age_to smallint)
        on w.category = p.category and w.n = pg_temp.one_of(${SETS}, pg_temp.draw(m.person_id, ${DRAW.words}))`;
  return [sql, numbersOf(colleges), JSON.stringify(MENTOR_SETS), INTERESTS, TIME_RESOURCES, FREQUENCIES];
}

/** The bases of mentees, which people leave with their last pair. */
export function menteeBase(colleges: readonly PlannedCollege[]): Statement {
  const sql = `
    insert into participants.mentee_profile
      (id, college_id, person_id, entered_on, left_on, left_reason, request, needs, need_keys, completed, created_at, updated_at)
    select pg_temp.id(${KIND.menteeStay}, m.person_id), m.college_id, m.person_id, m.entered_on, m.left_on,
           case when m.left_on is not null then m.left_reason end, w.request, w.needs, w.need_keys,
           case when m.left_on is not null then m.left_reason = $3 end, ${at('m.entered_on')}, ${at('m.entered_on')}
      from (select college_id, mentee_id as person_id, min(started_on) as entered_on,
                   case when bool_and(ended_on is not null) then max(ended_on) end as left_on,
                   (array_agg(end_reason order by ended_on desc nulls last, id))[1] as left_reason
              from programs.mentorship where college_id = any (${COLLEGES}) and status in ('APPROVED', 'ENDED') group by 1, 2) m
      join participants.person p on (p.college_id, p.id) = (m.college_id, m.person_id)
      join jsonb_to_recordset($2::jsonb) as w (category text, n integer, request text, needs text[], need_keys text[])
        on w.category = p.category and w.n = pg_temp.one_of(${SETS}, pg_temp.draw(m.person_id, ${DRAW.words}))`;
  return [sql, numbersOf(colleges), JSON.stringify(MENTEE_SETS), DONE_REASON];
}

const numbersOf = (colleges: readonly PlannedCollege[]) => colleges.map(({ n }) => n);

/** Two neighbours in a list of words, in turns. */
function two(words: readonly string[], turn: number): string[] {
  return [words[turn % words.length]!, words[(turn + 1) % words.length]!];
}

const turns = Array.from({ length: SETS }, (_, n) => n);

const MENTOR_SETS = Object.entries(MENTOR_WORDS).flatMap(([category, words]) =>
  turns.map((n) => {
    const [competences, tags] = [two(words.competences, n), two(words.tags, n)];
    const [preferred_age_from, preferred_age_to] = words.preferredAge;
    const keys = { competence_keys: competences.map(wordKey), tag_keys: tags.map(wordKey) };
    // One of a set has a course in mind.
    const wishes = n === 0 ? words.wishes.slice(0, 1) : [];
    const wished = { wishes, wish_keys: wishes.map(wordKey) };
    return { category, n, competences, tags, ...keys, ...wished, preferred_age_from, preferred_age_to };
  }),
);

const MENTEE_SETS = Object.entries(MENTEE_WORDS).flatMap(([category, { requests, needs }]) =>
  turns.map((n) => {
    const needed = two(needs, n);
    return { category, n, request: requests[n % requests.length], needs: needed, need_keys: needed.map(wordKey) };
  }),
);

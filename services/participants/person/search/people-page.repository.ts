import { Given } from '#kernel/database/given.js';
import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { ranked } from './name-ranking.sql.js';
import type { TypedName } from './name-search.policy.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { CONSENT_IN_FORCE, ENTERPRISE_UNKNOWN, MINOR, PEOPLE, PERSON_COLUMNS } from '../record/person.repository.js';
import type { Person } from '../record/person.type.js';

export interface PeopleFilter {
  readonly collegeId?: string | null | undefined;
  readonly categories?: readonly Category[] | null | undefined;
  /** Keys of study groups. */
  readonly groups?: readonly string[] | null | undefined;
  readonly consent?: boolean | null | undefined;
  readonly minor?: boolean | null | undefined;
  readonly enterpriseUnknown?: boolean | null | undefined;
  /** Keys of words, one of which the person has in the base that they are in today. */
  readonly tags?: readonly string[] | null | undefined;
  readonly competences?: readonly string[] | null | undefined;
  readonly needs?: readonly string[] | null | undefined;
  /** Looked for in the whole name; comes with an order of its own. */
  readonly typed?: TypedName | null | undefined;
}

/** A person in a list of `total`; `id` is null in the one row of a page without people. */
export type ListedPerson = Omit<Person, 'id'> & { id: string | null; rank: number; total: number };

/**
 * One more of the people than the page holds, from its place on, and how many there are in all if they are to be
 * `counted`. One statement, whose text has just what the filter asks: with conditions that may be absent PostgreSQL would plan it anew each time, at half its cost.
 */
export function peoplePage(
  { read, session }: HubContext,
  filter: PeopleFilter,
  place: PagePlace,
  counted: boolean,
): Promise<ListedPerson[]> {
  const given = new Given();
  const { asc } = turned(place);
  const typed = Boolean(filter.typed);
  const own = staffColleges(session);
  const people = () => reached(own, filter, given);
  const sql = `
    with ${filter.typed ? ranking(people(), filter.typed, given) : `matched as (select *, 0 as rank from (${people()}) r)`},
    page as (select * from matched r ${from(place, given, typed)}
      order by ${typed ? `rank ${asc}, ` : ''}name_key ${asc}, id ${asc} limit ${given.as('int', place.size + 1)})
    select o.*, t.total
      from (${counted ? `select count(*)::int as total from ${typed ? 'matched' : `(${people()})`} r` : 'select 0 as total'}) t
      left join (select ${PERSON_COLUMNS}, p.rank from page p cross join lateral (select p.today) d) o on true
     order by o.rank ${asc}, o."nameKey" ${asc}, o.id ${asc}`;
  return read.rows(sql, given.values);
}

const ranking = (people: string, typed: TypedName, given: Given) =>
  `reached as materialized (${people}), ${ranked(typed, given)}`;

/**
 * The rows from a place on: in the order of how well a name fits that was typed, then by name and id. By name alone they
 * come in the order of the index, so a page reads its own rows and no others, however long the list is.
 */
function from(place: PagePlace, given: Given, typed: boolean): string {
  const key = decodeCursor(place, typed ? 3 : 2);
  if (!key) return '';
  const { gt } = turned(place);
  const [id, nameKey, rank] = key.toReversed();
  const name = `${given.as('text', nameKey)}, ${given.as('uuid', id)}`;
  return typed
    ? `where (rank, name_key, id) ${gt} (${given.as('int', rank)}, ${name})`
    : `where (name_key, id) ${gt} (${name})`;
}

/**
 * The people whom the filter leaves. Those of the session's colleges come by the index on (college_id, name_key, id)
 * and everybody else by id, whatever else the database holds: row-level security alone would let the same rows through,
 * and read all the others to find out.
 */
function reached(own: readonly string[], filter: PeopleFilter, given: Given): string {
  const college = filter.collegeId ?? undefined;
  const ofColleges = (ids: readonly string[]) => {
    // One college is the rule, and compared by equality its plan is good for every other.
    const which = (column: string) =>
      ids.length === 1 ? `${column} = ${given.as('uuid', ids[0])}` : `${column} = any (${given.as('uuid[]', ids)})`;
    return `${PEOPLE_OF} where ${which('d.id')} and ${which('p.college_id')} ${conditionsOf(filter, given, which)}`;
  };
  if (college !== undefined && own.includes(college)) return ofColleges([college]);
  const elsewhere = `${PEOPLE_OF} where p.id = any ((select ${SEEN_ELSEWHERE})::uuid[])
    and ${college === undefined ? `p.college_id <> all (${given.as('uuid[]', own)})` : `p.college_id = ${given.as('uuid', college)}`}
    ${conditionsOf(filter, given, () => 'true')}`;
  return college === undefined && own.length > 0 ? `${ofColleges(own)} union all ${elsewhere}` : elsewhere;
}

/** People with the day it is in their region. */
const PEOPLE_OF = `select p.*, d.today from ${PEOPLE}`;

/** Whom the session sees beyond its colleges: itself, its pairs, mentors and listeners from elsewhere. */
const SEEN_ELSEWHERE = 'contracts.session_persons() || contracts.session_shown()';

const STUDY_GROUP = `translate(replace(lower(p.study_group), 'ё', 'е'), '‐‑–—− ', '-----')`;

/** That a person is in a base today with one of these words; `which` says of what colleges the base is. */
function inBase(
  table: string,
  keys: string,
  words: readonly string[],
  given: Given,
  which: (column: string) => string,
) {
  return `exists (
    select from participants.${table} s
     where (s.college_id, s.person_id) = (p.college_id, p.id) and ${which('s.college_id')}
       and s.${keys} && ${given.as('text[]', words)}
       and participants.in_base(s.entered_on, s.left_on, d.today))`;
}

function conditionsOf(filter: PeopleFilter, given: Given, which: (column: string) => string): string {
  const { categories, groups, consent, minor, enterpriseUnknown, tags, competences, needs } = filter;
  return [
    categories && `p.category = any (${given.as('text[]', categories)})`,
    groups && `${STUDY_GROUP} = any (${given.as('text[]', groups)})`,
    consent != null && `${CONSENT_IN_FORCE} = ${given.as('boolean', consent)}`,
    minor != null && `${MINOR} = ${given.as('boolean', minor)}`,
    // Bare where it can be, so that the index of those without one answers it.
    enterpriseUnknown != null && `${enterpriseUnknown ? '' : 'not '}${ENTERPRISE_UNKNOWN}`,
    tags && inBase('mentor_profile', 'tag_keys', tags, given, which),
    competences && inBase('mentor_profile', 'competence_keys', competences, given, which),
    needs && inBase('mentee_profile', 'need_keys', needs, given, which),
  ]
    .map((condition) => (condition ? ` and ${condition}` : ''))
    .join('');
}

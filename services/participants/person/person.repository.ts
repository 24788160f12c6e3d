import type { HubContext } from '#kernel/graph/context.js';
import type { Category } from './person.policy.js';
import type { Person } from './person.type.js';

const COLUMNS = `p.id, p.college_id as "collegeId", p.partner_id as "partnerId", p.category, p.name_key as "nameKey",
  concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, '')) as name,
  p.family_name as "familyName", p.given_name as "givenName", p.patronymic,
  p.birth_date::text as "birthDate", p.birth_year as "birthYear", p.email, p.phone, p.contact_note as "contactNote",
  p.workplace, p.study_group as "studyGroup", p.career_started_on::text as "careerStartedOn",
  p.source, p.external_id as "externalId",
  coalesce(participants.adult_on(p.birth_date, p.birth_year) > d.today, false) as minor,
  exists (select from participants.consent c
           where c.college_id = p.college_id and c.person_id = p.id
             and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), d.today)
  ) as "consentInForce"`;

/** A person with the day it is in their region. */
const PEOPLE = `participants.person p
  join (select c.id, (now() at time zone c.time_zone)::date as today from contracts.colleges c) d on d.id = p.college_id`;

export function peopleByIds({ read }: HubContext, ids: readonly string[]): Promise<Person[]> {
  return read.rows<Person>(`select ${COLUMNS} from ${PEOPLE} where p.id = any ($1)`, [ids]);
}

export interface PeopleFilter {
  readonly collegeId?: string | null;
  readonly category?: Category | null;
  /** Beginning of the name's key. */
  readonly namePrefix?: string | null;
}

const FILTER = `($1::uuid is null or p.college_id = $1)
  and ($2::text is null or p.category = $2)
  and ($3::text is null or starts_with(p.name_key, $3))`;

const filterParams = ({ collegeId, category, namePrefix }: PeopleFilter) => [
  collegeId ?? null,
  category ?? null,
  namePrefix || null,
];

/** One more than `size` people behind the key, by name. */
export function peoplePage(
  { read }: HubContext,
  filter: PeopleFilter,
  after: readonly string[] | null,
  size: number,
): Promise<Person[]> {
  const sql = `select ${COLUMNS} from ${PEOPLE}
    where ${FILTER} and ($4::text is null or (p.name_key, p.id) > ($4, $5::uuid))
    order by p.name_key, p.id limit $6`;
  return read.rows<Person>(sql, [...filterParams(filter), after?.[0] ?? null, after?.[1] ?? null, size + 1]);
}

export async function countPeople({ read }: HubContext, filter: PeopleFilter): Promise<number> {
  const sql = `select count(*)::int as count from participants.person p where ${FILTER}`;
  const rows = await read.rows<{ count: number }>(sql, filterParams(filter));
  return rows[0]?.count ?? 0;
}

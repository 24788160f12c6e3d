import type { HubContext } from '#kernel/graph/context.js';
import { consentInForceOn, minorOn } from './in-force.sql.js';
import type { Person } from './person.type.js';

/** Whether a person is a minor on the day that it is, and whether a consent of theirs is in force on it. */
export const MINOR = minorOn('d.today');
export const CONSENT_IN_FORCE = consentInForceOn('d.today');

/** Whether the enterprise of an employer's representative is still to be given. */
export const ENTERPRISE_UNKNOWN = `(p.category = 'EMPLOYER_REPRESENTATIVE' and p.partner_id is null)`;

export const PERSON_COLUMNS = `p.id, p.college_id as "collegeId", p.partner_id as "partnerId", p.category, p.name_key as "nameKey",
  concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, '')) as name,
  p.family_name as "familyName", p.given_name as "givenName", p.patronymic,
  p.birth_date::text as "birthDate", p.birth_year as "birthYear", p.email, p.phone, p.contact_note as "contactNote",
  p.workplace, p.study_group as "studyGroup", p.career_started_on::text as "careerStartedOn",
  p.job_started_on::text as "jobStartedOn", p.qualification, p.qualified_on::text as "qualifiedOn",
  p.qualification_document as "qualificationDocument", d.today::text as today,
  p.source, p.external_id as "externalId", ${ENTERPRISE_UNKNOWN} as "enterpriseUnknown",
  ${MINOR} as minor, ${CONSENT_IN_FORCE} as "consentInForce"`;

/** A person with the day it is in their region. */
export const PEOPLE = 'participants.person p join contracts.colleges d on d.id = p.college_id';

export function peopleByIds({ read }: HubContext, ids: readonly string[]): Promise<Person[]> {
  return read.rows<Person>(`select ${PERSON_COLUMNS} from ${PEOPLE} where p.id = any ($1)`, [ids]);
}

/** Where records that were merged lead, by id, for the staff of their college. */
export async function keptPeople({ read }: HubContext, ids: readonly string[]): Promise<Map<string, string>> {
  const sql = 'select id, kept_id as "keptId" from contracts.kept_people($1)';
  const rows = await read.rows<{ id: string; keptId: string }>(sql, [ids]);
  return new Map(rows.map(({ id, keptId }) => [id, keptId]));
}

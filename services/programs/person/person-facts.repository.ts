import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { PersonFacts } from '../mentorship/mentorship.policy.js';

/** What is known of these people of the college's region, by id. Who is not of it is as unknown as who is not there. */
export async function personFacts(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
): Promise<Map<string, PersonFacts>> {
  const rows = await work.rows<PersonFacts & { id: string }>(
    `select f.id, f.college_id as "collegeId", f.category, f.consent_in_force as "consentInForce"
       from contracts.person_facts($2::uuid[]) f
       join contracts.colleges c on c.id = f.college_id
       join contracts.colleges own on own.region_id = c.region_id
      where own.id = $1`,
    [collegeId, [...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

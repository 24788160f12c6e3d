import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { CONSENT_IN_FORCE } from '../../person/record/person.repository.js';
import { stayColumns, type StayTable } from './stay-table.js';
import type { Stay } from './stay.policy.js';

/**
 * Of those of the people whom the college has registered, whether a consent is in force. Waits for a merge or an erasure
 * of one of them, so that nothing is written to a record that nobody sees from then on.
 */
export async function consentsOf(
  work: UnitOfWork,
  collegeId: string,
  personIds: readonly string[],
): Promise<Map<string, boolean>> {
  const rows = await work.rows<{ id: string; consented: boolean }>(
    `select p.id, ${CONSENT_IN_FORCE} as consented
       from participants.person p, (select contracts.today($1) as today offset 0) d
      where p.college_id = $1 and p.id = any ($2::uuid[]) order by p.id for key share of p`,
    [collegeId, personIds],
  );
  return new Map(rows.map(({ id, consented }) => [id, consented]));
}

/** All stays of people in a base, locked until the end of the work: what is decided by them stays true. */
export function lockStays(
  work: UnitOfWork,
  table: StayTable,
  collegeId: string,
  personIds: readonly string[],
): Promise<Stay[]> {
  return work.rows<Stay>(
    `select ${stayColumns(table, 's')} from participants.${table.name} s
      where s.college_id = $1 and s.person_id = any ($2::uuid[]) order by s.entered_on, s.id for update`,
    [collegeId, personIds],
  );
}

/** Writes stays, new ones and changed ones, in one statement. */
export async function writeStays(
  work: UnitOfWork,
  table: StayTable,
  collegeId: string,
  stays: readonly Stay[],
): Promise<void> {
  if (stays.length === 0) return;
  const columns = table.fields.map(([, column]) => column);
  const given = table.fields.map(([field, , type]) => `"${field}" ${type}`);
  const replaced = columns.filter((column) => !['id', 'person_id', 'entered_on'].includes(column));
  await work.rows(
    `insert into participants.${table.name} (college_id, ${columns.join(', ')})
     select $1, ${table.fields.map(([field]) => `r."${field}"`).join(', ')}
       from jsonb_to_recordset($2::jsonb) as r (${given.join(', ')})
     on conflict (id) do update set updated_at = now(),
       ${replaced.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [collegeId, JSON.stringify(stays)],
  );
}

/** How many pairs at work those of a college's mentors, or mentees, have who have any. */
export async function runningPairs(
  work: UnitOfWork,
  table: StayTable,
  collegeId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await work.rows<{ id: string; pairs: number }>(
    table.entity === 'MentorProfile'
      ? 'select l.person_id as id, l.mentees as pairs from contracts.mentor_load($1) l'
      : 'select s.person_id as id, 1 as pairs from contracts.mentee_standing($1) s where s.has_mentor',
    [collegeId],
  );
  return new Map(rows.map(({ id, pairs }) => [id, pairs]));
}

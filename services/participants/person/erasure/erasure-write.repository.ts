import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { FORGOTTEN } from '../record/person-columns.data.js';
import { toErasedKind, type ErasedKind } from '../record/record-kind.type.js';

export interface ErasedPerson {
  readonly collegeId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
}

/** A person of the session's colleges, locked until commit; null for anyone else, and for who is erased already. */
export async function personToErase(work: UnitOfWork, id: string): Promise<ErasedPerson | null> {
  const rows = await work.rows<ErasedPerson>(
    `select college_id as "collegeId", family_name as "familyName", given_name as "givenName", patronymic
       from participants.person
      where id = $1 and college_id = any ((select contracts.session_colleges())::uuid[]) for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** The person's record and those that were merged into it. */
export async function recordsOf(work: UnitOfWork, collegeId: string, personId: string): Promise<string[]> {
  const sql = 'select contracts.records_of_person($1, $2) as ids';
  return (await work.rows<{ ids: string[] }>(sql, [collegeId, personId]))[0]!.ids;
}

/**
 * Withdraws the consents as of today. A representative's ends when the person came of age, which without a birth nobody
 * could tell any more: its end is written down, or years that are over would count the person anew.
 */
export async function closeConsents(work: UnitOfWork, collegeId: string, people: readonly string[]): Promise<number> {
  const rows = await work.rows(
    `update participants.consent c
        set withdrawn_on = least(c.withdrawn_on, contracts.today($1), case when c.given_by = 'REPRESENTATIVE'
                                 then participants.adult_on(p.birth_date, p.birth_year) end),
            withdrawal_reason = null, document_number = null, representative_name = null,
            representative_relation = null, representative_document = null
       from participants.person p
      where (p.college_id, p.id) = (c.college_id, c.person_id) and c.college_id = $1 and c.person_id = any ($2::uuid[])
      returning c.id`,
    [collegeId, people],
  );
  return rows.length;
}

/** Replaces the personal columns of the record. */
export async function forget(work: UnitOfWork, collegeId: string, personId: string): Promise<void> {
  const sql = `update participants.person set ${FORGOTTEN} where college_id = $1 and id = $2`;
  await work.rows(sql, [collegeId, personId]);
}

interface ErasedRecords {
  readonly kind: ErasedKind;
  readonly count: number;
}

/** A fact of a college and academic year that the erasure changed, for whatever figures rest on it. */
interface MovedFact {
  readonly fact: string;
  readonly collegeId: string;
  readonly year: number;
}

interface ErasedElsewhere {
  readonly changed: readonly ErasedRecords[];
  readonly moved: readonly MovedFact[];
}

/** Has whoever else keeps something of the person forget it, and the bases here. */
export async function eraseElsewhere(
  work: UnitOfWork,
  collegeId: string,
  people: readonly string[],
  names: readonly string[],
): Promise<ErasedElsewhere> {
  const rows = await work.rows<{ what: string; count: number; fact: string | null } & Omit<MovedFact, 'fact'>>(
    `select what, changed as count, fact, college_id as "collegeId", academic_year as year
       from contracts.erase_person($1, $2, $3)
      union all
     select what, changed, null, null, null from contracts.erase_person_bases($1, $2, $3)`,
    [collegeId, people, names],
  );
  return {
    changed: rows.flatMap(({ what, count, fact }) => (fact === null ? [{ kind: toErasedKind(what), count }] : [])),
    moved: rows.flatMap(({ fact, collegeId: where, year }) =>
      fact === null ? [] : [{ fact, collegeId: where, year }],
    ),
  };
}

/** Takes the roles back, makes the keys unreadable, and leaves ids that nobody sees. */
export async function markErased(
  work: UnitOfWork,
  collegeId: string,
  people: readonly string[],
  reason: string,
): Promise<ErasedRecords[]> {
  const sql = 'select what as kind, changed as count from contracts.erase_person_participants($1, $2, $3)';
  return work.rows<ErasedRecords>(sql, [collegeId, people, reason]);
}

import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { PairDecisionRowInput } from './pair-decision.type.js';

type Numbered = PairDecisionRowInput & { readonly n: number };

/** Which of these programmes are of the college. */
export async function ownProgrammes(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await work.rows<{ id: string }>(
    'select p.id from programs.program p where p.college_id = $1 and p.id = any ($2::uuid[])',
    [collegeId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Writes what is settled; answers the positions of rows that were so already. */
export async function writeDecisions(
  work: UnitOfWork,
  collegeId: string,
  rows: readonly Numbered[],
): Promise<ReadonlySet<number>> {
  if (rows.length === 0) return new Set();
  const written = await work.rows<{ menteeId: string; mentorId: string }>(
    `insert into programs.pair_decision as d
       (college_id, mentee_id, mentor_id, decision, program_id, decided_by, decided_on)
     select $1, r."menteeId", r."mentorId", r.decision, r."programId", $3, contracts.today($1)
       from jsonb_to_recordset($2::jsonb) as r ("menteeId" uuid, "mentorId" uuid, decision text, "programId" uuid)
     on conflict (college_id, mentee_id, mentor_id) do update
        set (decision, program_id, decided_by, decided_on)
            = (excluded.decision, excluded.program_id, excluded.decided_by, excluded.decided_on)
      where (d.decision, d.program_id) is distinct from (excluded.decision, excluded.program_id)
     returning d.mentee_id as "menteeId", d.mentor_id as "mentorId"`,
    [collegeId, JSON.stringify(rows), work.session.actor],
  );
  const changed = new Set(written.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`));
  return new Set(rows.flatMap((row) => (changed.has(`${row.menteeId} ${row.mentorId}`) ? [] : [row.n])));
}

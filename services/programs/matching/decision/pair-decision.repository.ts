import { turned } from '#kernel/database/turned.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { PairDecision, PairDecisionConnection } from './pair-decision.type.js';

interface Filter {
  readonly collegeId: string;
  readonly programId?: string | null;
}

type Row = Omit<PairDecision, 'mentee' | 'mentor'> & { readonly menteeId: string; readonly mentorId: string };

const COLUMNS = `d.mentee_id as "menteeId", d.mentor_id as "mentorId", d.decision, d.program_id as "programId",
  d.decided_on::text as "decidedOn"`;

const WHERE = `d.college_id = $1 and d.decision <> 'LIFTED'
  and ($2::uuid is null or d.program_id is null or d.program_id = $2)`;

/** One page of what is settled in a college, by ids of mentee and mentor. */
export async function pairDecisionsPage(
  { read }: HubContext,
  { collegeId, programId }: Filter,
  place: PagePlace,
): Promise<PairDecisionConnection> {
  const { gt, asc } = turned(place);
  const [menteeId, mentorId] = decodeCursor(place, 2) ?? [null, null];
  const given = [collegeId, programId ?? null];
  const [rows, counts] = await Promise.all([
    read.rows<Row>(
      `select ${COLUMNS} from programs.pair_decision d
        where ${WHERE} and ($3::uuid is null or (d.mentee_id, d.mentor_id) ${gt} ($3::uuid, $4::uuid))
        order by d.mentee_id ${asc}, d.mentor_id ${asc} limit $5`,
      [...given, menteeId, mentorId, place.size + 1],
    ),
    read.rows<{ count: number }>(`select count(*)::int as count from programs.pair_decision d where ${WHERE}`, given),
  ]);
  const listed = rows.map((row) => ({ ...row, mentee: { id: row.menteeId }, mentor: { id: row.mentorId } }));
  return {
    ...toPage(listed, place, (row) => [row.menteeId, row.mentorId]),
    totalCount: counts[0]?.count ?? 0,
  };
}

/** All that is settled for a programme of a college. */
export function decisionsFor(work: UnitOfWork, collegeId: string, programId: string): Promise<Row[]> {
  return work.rows<Row>(
    `select ${COLUMNS} from programs.pair_decision d where ${WHERE} order by d.mentee_id, d.mentor_id`,
    [collegeId, programId],
  );
}

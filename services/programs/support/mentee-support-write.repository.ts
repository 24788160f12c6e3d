import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Support } from './mentee-support.policy.js';

interface OfYear {
  readonly collegeId: string;
  readonly year: number;
}

/** What is known of these mentees, locked until the end of the work. */
export async function lockSupport(
  work: UnitOfWork,
  { collegeId, year }: OfYear,
  menteeIds: readonly string[],
): Promise<Map<string, Support>> {
  const rows = await work.rows<Support>(
    `select s.mentee_id as "menteeId", s.reason, s.listed_on::text as "listedOn", s.supported_on::text as "supportedOn",
            s.outcome, s.closed_on::text as "closedOn"
       from programs.mentee_support s
      where s.college_id = $1 and s.academic_year = $2 and s.mentee_id = any ($3::uuid[])
      order by s.mentee_id for update`,
    [collegeId, year, menteeIds],
  );
  return new Map(rows.map((row) => [row.menteeId, row]));
}

export async function writeSupport(
  work: UnitOfWork,
  { collegeId, year }: OfYear,
  rows: readonly Support[],
): Promise<void> {
  if (rows.length === 0) return;
  await work.rows(
    `insert into programs.mentee_support
       (college_id, academic_year, mentee_id, reason, listed_on, supported_on, outcome, closed_on)
     select $1, $2, r."menteeId", r.reason, r."listedOn", r."supportedOn", r.outcome, r."closedOn"
       from jsonb_to_recordset($3::jsonb) as r
         ("menteeId" uuid, reason text, "listedOn" date, "supportedOn" date, outcome text, "closedOn" date)
     on conflict (college_id, academic_year, mentee_id) do update
        set (supported_on, outcome, closed_on) = (excluded.supported_on, excluded.outcome, excluded.closed_on)`,
    [collegeId, year, JSON.stringify(rows)],
  );
}

import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { IsoDate } from '#kernel/time/iso-date.js';

interface OfYear {
  readonly collegeId: string;
  readonly year: number;
  readonly today: IsoDate;
}

/** Lists mentees of a college year from today; who is listed stays as they are. */
export async function listForSupport(
  work: UnitOfWork,
  { collegeId, year, today }: OfYear,
  reason: 'DIRECTIVE' | 'UNMATCHED',
  menteeIds: readonly string[],
): Promise<void> {
  if (menteeIds.length === 0) return;
  await work.rows(
    `insert into programs.mentee_support (college_id, academic_year, mentee_id, reason, listed_on)
     select $1, $2, k.id, $3, $4::date from (select distinct unnest($5::uuid[]) as id) k
     on conflict do nothing`,
    [collegeId, year, reason, today, menteeIds],
  );
}

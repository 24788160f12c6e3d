import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { REQUIRED_DOCUMENTS } from './gate.data.js';
import type { GateFacts } from '../stage/gate.policy.js';

interface Row {
  readonly code: string;
  readonly stage: number;
  readonly ru: string;
  readonly en: string;
  readonly settled: boolean;
  readonly found: string[] | null;
}

/** What the gates of a college year ask for, as it is now. */
export async function gateFacts(work: UnitOfWork, collegeId: string, year: number): Promise<GateFacts> {
  const rows = await work.rows<Row>(
    `select a.code, a.stage, a.title_ru as ru, a.title_en as en,
            coalesce(a.done_on, a.not_applicable_on) is not null as settled, e.found
       from programs.activity a
      cross join (select array_agg(proof) as found from contracts.evidence_of_years(array[$1::uuid], $2)) e
      where (a.college_id, a.academic_year) = ($1, $2)
      order by string_to_array(a.code, '.')::int[]`,
    [collegeId, year],
  );
  return {
    activities: rows.map(({ code, stage, ru, en, settled }) => ({ code, stage, title: { ru, en }, settled })),
    documents: REQUIRED_DOCUMENTS,
    found: new Set(rows[0]?.found ?? []),
  };
}

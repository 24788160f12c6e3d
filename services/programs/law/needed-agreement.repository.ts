import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { agreementOn, OF_WORKERS } from '../database/law.sql.js';

/** Which of these pairs, given with the day on which they need it, lack an agreement that a norm asks for. */
export async function withoutAgreement(
  work: Pick<UnitOfWork, 'rows'>,
  collegeId: string,
  pairs: readonly { readonly id: string; readonly day: IsoDate }[],
): Promise<Map<string, 'WARN' | 'BLOCK'>> {
  if (pairs.length === 0) return new Map();
  const rows = await work.rows<{ id: string; effect: 'WARN' | 'BLOCK' }>(
    `select m.id, e.effect
       from jsonb_to_recordset($2::jsonb) as r (id uuid, day date)
       join programs.mentorship m on m.id = r.id and m.college_id = $1 and m.mentor_college_id = $1
       join programs.form f on f.code = m.form_code and ${OF_WORKERS}
      cross join lateral (select programs.rule_effect($1, 'MENTOR_AGREEMENT', r.day) as effect offset 0) e
      where e.effect in ('WARN', 'BLOCK') and not ${agreementOn('m.mentor_id', '$1::uuid', 'r.day')}`,
    [collegeId, JSON.stringify(pairs)],
  );
  return new Map(rows.map(({ id, effect }) => [id, effect]));
}

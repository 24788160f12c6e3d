import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { freeDaysProblems } from '../free-days.policy.js';
import { latePairs, putFreeDays } from '../free-days-write.repository.js';
import type { FreeDaysPayload, FreeDaysRow } from '../free-days.type.js';

/** Where nothing is taken, nobody is counted. */
const UNTOLD = { lateBefore: null, lateAfter: null } as const;

const BY_FIRST_DAY = { key: ({ firstDay }: FreeDaysRow) => firstDay, at: 'firstDay' } as const;

/** Puts free days of a region or a college in place, says what that does to pairs, and has the figures counted anew. */
export async function putRows(
  { language }: HubContext,
  work: UnitOfWork,
  owner: {
    readonly table: 'region_holiday' | 'college_break';
    readonly id: string;
    readonly colleges: readonly string[];
  },
  { rows, dryRun }: { readonly rows: readonly FreeDaysRow[]; readonly dryRun?: boolean | null },
): Promise<FreeDaysPayload> {
  const size = sizeProblem(rows);
  if (size) return { ...refuseBulk(rows.length, [size], language), ...UNTOLD };
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_FIRST_DAY));
  for (const [n, row] of rows.entries()) {
    if (results.isOpen(n)) results.refuse(n, freeDaysProblems(row, ['rows', n]));
  }
  const sound = rows.filter((_, n) => results.isOpen(n));
  if (sound.length === 0) return { ...results.payload(language), ...UNTOLD };
  const lateBefore = await latePairs(work, owner.colleges);
  const written = await putFreeDays(work, owner.table, owner.id, sound);
  const lateAfter = written.size === 0 ? lateBefore : await latePairs(work, owner.colleges);
  for (const [n, { firstDay }] of rows.entries()) {
    if (results.isOpen(n)) results.take(n, owner.id, RowOutcome[written.get(firstDay) ?? 'UNCHANGED']);
  }
  if (written.size > 0) {
    const collegeId = owner.table === 'college_break' ? owner.id : null;
    const entity = collegeId ? 'College' : 'Region';
    work.audit.add({ action: 'freeDays.set', entity, entityId: owner.id, collegeId, fields: ['freeDays'] });
    for (const college of owner.colleges) work.recounts.moved('free_days', college);
  }
  if (dryRun) work.preview();
  return { ...results.payload(language), lateBefore, lateAfter };
}

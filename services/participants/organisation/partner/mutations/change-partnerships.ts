import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { PartnershipsPayload } from '../partner-mutations.type.js';
import type { ChangedPartnership } from '../partner-write.repository.js';

interface Change {
  readonly collegeId: string;
  readonly partnerIds: readonly string[];
  readonly dryRun?: boolean | null;
  /** What the audit calls it, and the field that it changes. */
  readonly action: string;
  readonly field: string;
  readonly write: () => Promise<ChangedPartnership[]>;
  /** Why a partner was not among those written. */
  readonly refused: (path: Problem['path']) => Problem;
}

/** Changes partnerships of a college together, audits those that are not as they were, and has its figures recounted. */
export async function changePartnerships(context: HubContext, change: Change): Promise<PartnershipsPayload> {
  const { collegeId, partnerIds, dryRun, action, field, write, refused } = change;
  const work = workOf(context);
  const whole = sizeProblem(partnerIds, 'partnerIds');
  if (whole) return refuseBulk(partnerIds.length, [whole], context.language);

  const written = new Map((await write()).map(({ id, changed }) => [id, changed]));
  const results = new BulkResults(partnerIds.length, repeatedRows(partnerIds, byId('partnerIds')));
  for (const [n, id] of partnerIds.entries()) {
    const changed = written.get(id);
    if (changed === undefined) results.refuse(n, [refused(['partnerIds', n])]);
    else results.take(n, id, changed ? RowOutcome.UPDATED : RowOutcome.UNCHANGED);
  }
  const touched = [...written].flatMap(([id, changed]) => (changed ? [id] : []));
  for (const entityId of touched) {
    work.audit.add({ action, entity: 'Partner', entityId, collegeId, fields: [field] });
  }
  if (touched.length > 0) work.recounts.moved('partners', collegeId);
  if (dryRun) work.preview();
  return results.payload(context.language);
}

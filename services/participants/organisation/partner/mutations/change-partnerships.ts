import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { ChangedPartnership } from '../partner.repository.js';
import type { PartnershipsPayload } from '../partner.type.js';

interface Change {
  readonly collegeId: string;
  readonly partnerIds: readonly string[];
  /** What the audit calls it, and the field that it changes. */
  readonly action: string;
  readonly field: string;
  readonly write: () => Promise<ChangedPartnership[]>;
  /** Why a partner was not among those written. */
  readonly refused: (index: number) => Problem;
}

/** Changes partnerships of a college together, audits those that are not as they were, and has its figures recounted. */
export async function changePartnerships(context: HubContext, change: Change): Promise<PartnershipsPayload> {
  const { collegeId, partnerIds, action, field, write, refused } = change;
  const work = workOf(context);
  const whole = sizeProblem(partnerIds, 'ids');
  if (whole) return refuseBulk(partnerIds.length, [{ ...whole, path: ['partnerIds'] }], context.language);

  const written = new Map((await write()).map(({ id, changed }) => [id, changed]));
  const results = new BulkResults(partnerIds.length);
  for (const [n, id] of partnerIds.entries()) {
    const changed = written.get(id);
    if (changed === undefined) results.refuse(n, [refused(n)]);
    else results.take(n, id, changed ? RowOutcome.UPDATED : RowOutcome.UNCHANGED);
  }
  const touched = [...written].flatMap(([id, changed]) => (changed ? [id] : []));
  for (const entityId of touched) {
    work.audit.add({ action, entity: 'Partner', entityId, collegeId, fields: [field] });
  }
  if (touched.length > 0) work.recounts.moved('partners', collegeId);
  return results.payload(context.language);
}

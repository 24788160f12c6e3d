import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { toText } from '#kernel/text/free-text.js';
import type { CertificatesPayload, RevokeCertificatesInput } from '../certificate-mutations.type.js';
import { revocationProblems } from '../certificate.policy.js';
import { certificateProblem } from '../certificate.problems.js';
import { lockHosted, recordRevocations } from '../certificate-write.repository.js';

export async function revokeCertificates(
  context: HubContext,
  { ids, reason, dryRun }: RevokeCertificatesInput,
): Promise<CertificatesPayload> {
  const work = workOf(context);
  const size = sizeProblem(ids, 'ids');
  const whole = size ? [size] : revocationProblems(reason);
  if (whole.length > 0) return refuseBulk(ids.length, whole, context.language);

  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const known = await lockHosted(work, ids);
  const revoked = ids.flatMap((id, n) => {
    if (!results.isOpen(n)) return [];
    const certificate = known.get(id);
    if (!certificate) {
      results.refuse(n, [certificateProblem('CERTIFICATE_NOT_FOUND', ['ids', n])]);
      return [];
    }
    const isMade = certificate.revokedOn !== null;
    results.take(n, id, RowOutcome[isMade ? 'UNCHANGED' : 'UPDATED']);
    return isMade ? [] : [certificate];
  });
  await recordRevocations(work, revoked.map(({ id }) => id), toText(reason) ?? ''); // prettier-ignore
  for (const { id: entityId, collegeId } of revoked) {
    const fields = ['revokedOn', 'revokeReason'];
    work.audit.add({ action: 'certificate.revoke', entity: 'Certificate', entityId, collegeId, fields });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}

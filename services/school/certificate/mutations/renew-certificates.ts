import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import type { CertificatesPayload, RenewCertificatesInput } from '../certificate-mutations.type.js';
import { certificateNumber, renewalProblems } from '../certificate.policy.js';
import { certificateProblem } from '../certificate.problems.js';
import {
  lockHosted,
  recordRenewals,
  takeCertificateNumbers,
  type HostedCertificate,
  type Renewal,
} from '../certificate-write.repository.js';

export async function renewCertificates(
  context: HubContext,
  { ids, dryRun }: RenewCertificatesInput,
): Promise<CertificatesPayload> {
  const work = workOf(context);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);

  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const known = await lockHosted(work, ids);
  const due = ids.flatMap((id, n) => {
    if (!results.isOpen(n)) return [];
    const path = ['ids', n];
    const certificate = known.get(id);
    if (!certificate) {
      results.refuse(n, [certificateProblem('CERTIFICATE_NOT_FOUND', path)]);
      return [];
    }
    if (results.refuse(n, renewalProblems(certificate, certificate.today, path))) return [];
    const { successor } = certificate;
    const renewed = successor?.id ?? uuidv7();
    results.take(n, renewed, RowOutcome[successor ? 'UNCHANGED' : 'CREATED']);
    return successor ? [] : [{ certificate, id: renewed }];
  });
  const renewals = await numbered(work, due);
  if (renewals.length > 0) await recordRenewals(work, renewals);
  for (const { id: entityId, certificate } of due) {
    work.audit.add({ action: 'certificate.renew', entity: 'Certificate', entityId, collegeId: certificate.collegeId });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}

interface Due {
  readonly certificate: HostedCertificate;
  readonly id: string;
}

/** A number for each, of the year that it is renewed in; the caller's colleges may be of several regions. */
async function numbered(work: UnitOfWork, due: readonly Due[]): Promise<Renewal[]> {
  const renewals: Renewal[] = [];
  for (const [regionId, together] of Map.groupBy(due, ({ certificate }) => certificate.regionId)) {
    const { regionCode, today } = together[0]!.certificate;
    const year = academicYearOf(today);
    const first = await takeCertificateNumbers(work, { regionId, year }, together.length);
    for (const [n, { id, certificate }] of together.entries()) {
      renewals.push({ id, renews: certificate.id, number: certificateNumber(regionCode, year, first + n) });
    }
  }
  return renewals;
}

import { inOrder, type HubContext } from '#kernel/graph/context.js';
import * as repository from './certificate.repository.js';
import { toCertificate, type CertificateRow } from './certificate.shape.js';
import type { Certificate } from './certificate.type.js';

/** Certificates that the session may see, by what the request asks for together. */
function loaderOf(
  context: HubContext,
  name: string,
  read: (context: HubContext, ids: readonly string[]) => Promise<CertificateRow[]>,
  keyOf: (row: CertificateRow) => string,
) {
  return context.loaders.get<string, Certificate | null>(name, async (ids) =>
    inOrder(ids, await read(context, ids), keyOf).map((row) => row && toCertificate(row, context.language)),
  );
}

export const loadCertificate = (context: HubContext, id: string): Promise<Certificate | null> =>
  loaderOf(context, 'Certificate', repository.certificatesByIds, (row) => row.id).load(id);

/** The latest certificate of an enrolment. */
export const loadCertificateOf = (context: HubContext, enrolmentId: string): Promise<Certificate | null> =>
  loaderOf(context, 'Enrolment.certificate', repository.certificatesOfEnrolments, (row) => row.enrolmentId).load(
    enrolmentId,
  );

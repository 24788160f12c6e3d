import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { mutateRows } from './graph.js';
import { SAMPLE_RENEWAL, SAMPLE_REVOCATION } from './school.data.js';
import type { SampleCohort } from './school.type.js';

interface CertificatesOfCohort {
  readonly certificates: { readonly nodes: readonly { readonly id: string; readonly renewalDue: boolean }[] };
}

/** One certificate of the sample is revoked, and some of those that ended are renewed; sent again nothing changes. */
export async function loadCertificates(host: GraphClient, cohortId: string, cohort: SampleCohort): Promise<void> {
  const isOf = (sample: { readonly course: string; readonly host: string }) =>
    cohort.course === sample.course && cohort.host === sample.host;
  if (isOf(SAMPLE_REVOCATION)) {
    const [first] = await firstOf(host, cohortId);
    const { reason } = SAMPLE_REVOCATION;
    if (first) await mutateRows(host, 'revokeCertificates', { reason }, 'ids', [first.id], 'index');
  }
  if (isOf(SAMPLE_RENEWAL) && cohort.year === SAMPLE_RENEWAL.year) {
    const ended = (await firstOf(host, cohortId)).filter(({ renewalDue }) => renewalDue).map(({ id }) => id);
    await mutateRows(host, 'renewCertificates', {}, 'ids', ended.slice(0, SAMPLE_RENEWAL.count), 'index');
  }
}

/** Those that were issued first: a renewed one comes behind them. */
async function firstOf(host: GraphClient, cohortId: string): Promise<CertificatesOfCohort['certificates']['nodes']> {
  const query = `query ($id: ID!) { certificates(cohortId: $id, last: ${SAMPLE_RENEWAL.count}) { nodes { id renewalDue } } }`;
  return (await host.ask<CertificatesOfCohort>(query, { id: cohortId })).certificates.nodes.toReversed();
}

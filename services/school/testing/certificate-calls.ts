import type { Client, Data } from '#scripts/testing/hub.js';

const CERTIFICATE = `id number code state valid title hours competences completedOn issuedOn validUntil revokedOn
  revokeReason renewalDue renews renewedBy printedName`;

const RESULTS = `problems { code path } results { index outcome problems { code path message } certificate { ${CERTIFICATE} } }`;

/** The latest certificate of a person, as the client sees it. */
export async function certificateOf(client: Client, personId: string): Promise<Data> {
  const { certificates } = await client.ask(
    `query ($id: ID!) { certificates(personId: $id, first: 1) { nodes { ${CERTIFICATE} } } }`,
    { id: personId },
  );
  return certificates.nodes[0];
}

export async function check(client: Client, code: string): Promise<Data> {
  const query = `query ($code: String!) { certificateCheck(code: $code) { state name course hours issuedOn validUntil } }`;
  return (await client.ask(query, { code })).certificateCheck;
}

export async function revoke(client: Client, ids: readonly string[], reason: string, more: object = {}): Promise<Data> {
  const mutation = `mutation ($input: RevokeCertificatesInput!) { revokeCertificates(input: $input) { ${RESULTS} } }`;
  return (await client.ask(mutation, { input: { ids, reason, ...more } })).revokeCertificates;
}

export async function renew(client: Client, ids: readonly string[], more: object = {}): Promise<Data> {
  const mutation = `mutation ($input: RenewCertificatesInput!) { renewCertificates(input: $input) { ${RESULTS} } }`;
  return (await client.ask(mutation, { input: { ids, ...more } })).renewCertificates;
}

export async function setTerm(client: Client, courseId: string, months: number | null): Promise<Data> {
  const mutation = `mutation ($input: SetCertificateTermInput!) { setCertificateTerm(input: $input) {
    course { certificateValidMonths } problems { code path } } }`;
  return (await client.ask(mutation, { input: { courseId, months } })).setCertificateTerm;
}

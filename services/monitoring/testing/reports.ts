import type { Client, Data } from '#scripts/testing/hub.js';

const CONTENT = `region college period before revision strengths weaknesses practices
  figures { title status value numerator denominator target gap before region
            approval coverage { enough } }
  closing { completed practices practicesShared rewards { title level count } outcomes { due } shared { title form } }
  colleges { code name figures { status value } }`;

/** Issues a report; answers the payload. */
export async function issueReport(client: Client, input: object): Promise<Data> {
  const { issueReport: issued } = await client.ask(
    `mutation ($input: IssueReportInput!) {
      issueReport(input: $input) {
        report { id number period revision issuedOn issuedAt snapshot hash } content { ${CONTENT} } outcome
        problems { code message path }
      }
    }`,
    { input },
  );
  return issued;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccessDirectory } from '#kernel/session/access.js';
import { ownHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { directoryOf, thisSecond } from './testing/bindings.js';

let hub: TestHub;
let directory: AccessDirectory;
let operator: Client;
let demoCoordinator: Client;
let regionId: string;
let collegeId: string;

const BIND = `mutation ($rows: [RoleRowInput!]!) {
  bindRoles(input: { rows: $rows }) { created results { outcome problems { code path } } }
}`;
const bind = async (giver: Client, ...rows: object[]): Promise<Data> => (await giver.ask(BIND, { rows })).bindRoles;

const directorOf = (actor: string) => hub.client({ roles: ['DIRECTOR'], colleges: [collegeId], actor });
/** By a token of the next second, unless told otherwise. */
const access = (account: string, issuedAt = thisSecond() + 1) => directory.accessOf(account, issuedAt);
const rolesOf = async (account: string) => (await access(account)).roles;

async function createCollege(sample: boolean, code: string): Promise<string> {
  const made = `mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }`;
  const input = { regionId, code, nameRu: 'Колледж', sample };
  return (await demoCoordinator.ask(made, { input })).createCollege.college.id;
}

async function issueClient(): Promise<void> {
  const issue = 'mutation ($id: ID!) { issueCollegeClient(input: { collegeId: $id }) { secret } }';
  await (await directorOf('made-director')).ask(issue, { id: collegeId });
}

const ISSUE_ANALYST = `mutation ($region: ID!) {
  issueAnalystClient(input: { regionId: $region, name: "R" }) { secret }
}`;

/** A sample region as a demo has it, and what its accounts have given to others. */
beforeAll(async () => {
  hub = await ownHub();
  directory = directoryOf(hub);
  operator = await hub.client({ roles: ['OPERATOR'], actor: 'command-line:OPERATOR' });
  const { createRegion } = await operator.ask(
    'mutation { createRegion(input: { code: "98", nameRu: "К", nameEn: "K", sample: true }) { region { id } } }',
  );
  regionId = createRegion.region.id;
  demoCoordinator = await hub.client({ roles: ['COORDINATOR'], regions: [regionId], actor: 'demo-coordinator' });
  collegeId = await createCollege(true, 'S-1');

  await bind(operator, { account: 'demo-coordinator', role: 'COORDINATOR', regionId });
  await bind(operator, { account: 'real-coordinator', role: 'COORDINATOR', regionId });
  await bind(demoCoordinator, { account: 'made-director', role: 'DIRECTOR', collegeId });
  await bind(await directorOf('made-director'), { account: 'made-curator', role: 'CURATOR', collegeId });
  const real = await hub.client({ roles: ['COORDINATOR'], regions: [regionId], actor: 'real-coordinator' });
  await bind(real, { account: 'real-director', role: 'DIRECTOR', collegeId });
  await bind(await directorOf('real-director'), { account: 'real-curator', role: 'CURATOR', collegeId });
  await issueClient();
  await demoCoordinator.ask(ISSUE_ANALYST, { region: regionId });
});
afterAll(async () => {
  await directory.close();
  await hub.close();
});

const DEMO = ['demo-coordinator', 'made-director', 'made-curator'];
const REAL = ['real-coordinator', 'real-director', 'real-curator'];

const clientOf = async (holder: string) => {
  const sql = 'select client_id from participants.client where coalesce(college_id, region_id) = $1';
  return String((await hub.owner(sql, [holder]))[0]!.client_id);
};
const clientId = () => clientOf(collegeId);
const analystId = () => clientOf(regionId);

describe('in the sample', () => {
  it('demo accounts, and those to whom they gave roles, may do what they were given', async () => {
    await createCollege(true, 'S-2');
    for (const account of [...DEMO, ...REAL])
      expect([account, await rolesOf(account)]).toEqual([account, [expect.any(String)]]);
    expect((await access('demo-coordinator')).refused).toBe(false);
    expect(await directory.clientOf(await clientId())).not.toBeNull();
    expect(await directory.clientOf(await analystId())).not.toBeNull();
  });
});

describe('with the first organisation that is not made up', () => {
  let before: number;
  beforeAll(async () => {
    before = thisSecond();
    await createCollege(false, 'R-1');
  });

  it('all that stands on the word of a demo account is void, and nothing else', async () => {
    for (const account of DEMO) expect([account, await rolesOf(account)]).toEqual([account, []]);
    for (const account of REAL) {
      const { roles, refused } = await access(account, before);
      expect([account, roles.length, refused]).toEqual([account, 1, false]);
    }
    expect(await directory.clientOf(await clientId())).toBeNull();
    expect(await directory.clientOf(await analystId())).toBeNull();
  });

  it('tokens issued until then are refused, and to demo accounts any', async () => {
    for (const account of DEMO) expect([account, (await access(account, before)).refused]).toEqual([account, true]);
    expect((await access('demo-analyst')).refused).toBe(true);
    expect((await access('made-director')).refused).toBe(false);
  });

  it('tells the audit of each binding that ended', async () => {
    const ended = await hub.owner(
      `select a.actor, b.account from participants.audit a join participants.role_binding b on b.id = a.entity_id
        where a.action = 'role-binding.revoke' order by b.account`,
    );
    const accounts = [await clientId(), await analystId(), ...DEMO].sort();
    expect(ended).toEqual(accounts.map((account) => ({ actor: 'demo-coordinator', account })));
    const clients = await hub.owner(
      `select entity, college_id is not null as of_college from participants.audit
        where action in ('college-client.revoke', 'analyst-client.revoke') order by entity`,
    );
    expect(clients).toEqual([
      { entity: 'AnalystClient', of_college: false },
      { entity: 'CollegeClient', of_college: true },
    ]);
  });

  it('gives demo accounts nothing any more, and others anew what they had', async () => {
    const refused = await bind(operator, { account: 'demo-coordinator', role: 'COORDINATOR', regionId });
    expect(refused.results).toEqual([
      { outcome: 'REFUSED', problems: [{ code: 'ACCOUNT_OF_DEMO', path: ['rows', '0', 'account'] }] },
    ]);
    const real = await hub.client({ roles: ['COORDINATOR'], regions: [regionId], actor: 'real-coordinator' });
    expect(await bind(real, { account: 'made-director', role: 'DIRECTOR', collegeId })).toMatchObject({ created: 1 });
    expect(await rolesOf('made-director')).toEqual(['DIRECTOR']);
    await issueClient();
    expect(await directory.clientOf(await clientId())).not.toBeNull();
  });

  it('counts nothing that a demo account gives all the same, as in the moment of the change', async () => {
    await hub.owner(
      `insert into participants.role_binding (id, account, role, college_id, granted_by)
       values (uuidv7(), 'late-curator', 'CURATOR', $1, 'demo-director'), (uuidv7(), 'demo-curator', 'CURATOR', $1, 'hub')`,
      [collegeId],
    );
    expect([await rolesOf('late-curator'), await rolesOf('demo-curator')]).toEqual([[], []]);
  });
});

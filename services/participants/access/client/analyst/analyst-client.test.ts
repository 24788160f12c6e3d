import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createLog } from '#kernel/log/log.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import { clientSecretHash } from '#kernel/session/client-secret.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let directory: AccessDirectory;

beforeAll(async () => {
  hub = await testHub();
  directory = accessDirectory(serviceUrl(hub.ownerUrl, 'monitoring'), createLog({ level: 'silent', name: 'test' }));
});
afterAll(async () => {
  await directory.close();
  await hub.close();
});

const ISSUE = `mutation ($input: IssueAnalystClientInput!) {
  issueAnalystClient(input: $input) { secret client { clientId name issuedBy revokedAt } problems { code path } }
}`;
const REVOKE = `mutation ($input: RevokeAnalystClientInput!) {
  revokeAnalystClient(input: $input) { client { clientId revokedAt } problems { code path } }
}`;
const SHOW = 'query ($code: String!) { region(code: $code) { code analystClients { clientId name revokedAt } } }';

const thisSecond = () => Math.floor(Date.now() / 1000);
/** What the client may do by a token of a moment; by one of the next second, unless told otherwise. */
const access = (clientId: string, issuedAt = thisSecond() + 1) => directory.accessOf(clientId, issuedAt);

const issue = async (of: World, name: string, more: object = {}): Promise<Data> =>
  (await of.coordinator.ask(ISSUE, { input: { regionId: of.region.id, name, ...more } })).issueAnalystClient;
const revoke = async (of: World, name: string): Promise<Data> =>
  (await of.coordinator.ask(REVOKE, { input: { regionId: of.region.id, name } })).revokeAnalystClient;
const names = async (of: World): Promise<string[]> =>
  (await of.coordinator.ask(SHOW, { code: of.region.code })).region.analystClients.map(({ name }: Data) => name);

describe("a client of a region's analysts", () => {
  it('signs in with the secret of its issue, as an analyst of that region and nothing else', async () => {
    const region = await world(hub);
    const { client, secret, problems } = await issue(region, ' Power BI ');
    expect(problems).toEqual([]);
    expect(client).toMatchObject({ name: 'Power BI', revokedAt: null });
    expect(client.clientId).toMatch(new RegExp(`^analyst-client-${region.region.code}-[0-9a-z]{6}$`));
    expect(await directory.clientOf(client.clientId)).toMatchObject({ secretHash: clientSecretHash(secret) });
    expect(await access(client.clientId)).toEqual({
      ...{ roles: ['ANALYST'], regions: [region.region.id], colleges: [], persons: [], refused: false },
    });
  });

  it('gets a new secret only when that is meant; the old one and its tokens are void', async () => {
    const region = await world(hub);
    const first = await issue(region, 'R');
    const issuedAt = thisSecond();
    expect(await issue(region, 'R')).toEqual({
      ...{ secret: null, client: null, problems: [{ code: 'CLIENT_STANDS', path: ['name'] }] },
    });
    expect(await access(first.client.clientId)).toMatchObject({ roles: ['ANALYST'], refused: false });
    const second = await issue(region, 'R', { renew: true });
    expect(second.client.clientId).toBe(first.client.clientId);
    const { secretHash } = (await directory.clientOf(first.client.clientId))!;
    expect(secretHash).toEqual(clientSecretHash(second.secret));
    expect(await access(first.client.clientId, issuedAt)).toMatchObject({ roles: [], refused: true });
    expect(await access(first.client.clientId)).toMatchObject({ roles: ['ANALYST'], refused: false });
  });

  it('revoked, is nobody and in no list, until it is issued again; the others stand', async () => {
    const region = await world(hub);
    const { client } = await issue(region, 'pandas');
    await issue(region, 'Excel');
    expect(await names(region)).toEqual(['Excel', 'pandas']);
    expect(await revoke(region, 'pandas')).toMatchObject({
      client: { clientId: client.clientId, revokedAt: expect.any(String) },
      problems: [],
    });
    expect(await directory.clientOf(client.clientId)).toBeNull();
    expect(await access(client.clientId)).toMatchObject({ roles: [] });
    expect(await names(region)).toEqual(['Excel']);
    for (const name of ['pandas', 'never']) {
      expect((await revoke(region, name)).problems).toEqual([{ code: 'NO_CLIENT_STANDS', path: ['name'] }]);
    }
    expect((await issue(region, 'pandas')).client).toMatchObject({ clientId: client.clientId, revokedAt: null });
    expect((await access(client.clientId)).roles).toEqual(['ANALYST']);
  });

  it('is one of at most twenty of its region, also when several are issued at once', async () => {
    const region = await world(hub);
    for (let n = 1; n <= 18; n += 1) await issue(region, `n ${n}`);
    const issued = await Promise.all(['a', 'b', 'c', 'd'].map((name) => issue(region, name)));
    const problems = issued.flatMap((payload) => payload.problems as Data[]);
    expect(problems).toEqual(Array(2).fill({ code: 'TOO_MANY_CLIENTS', path: ['regionId'] }));
    expect(await names(region)).toHaveLength(20);
    await revoke(region, 'n 1');
    expect((await issue(region, 'e')).problems).toEqual([]);
  });

  it('cannot be given other roles, or lose its own, by hand', async () => {
    const region = await world(hub);
    const { client } = await issue(region, 'R');
    const { coordinator } = region;
    const { bindRoles } = await coordinator.ask(
      `mutation ($row: RoleRowInput!) { bindRoles(input: { rows: [$row] }) { results { problems { code } } } }`,
      { row: { account: client.clientId, role: 'COORDINATOR', regionId: region.region.id } },
    );
    expect(bindRoles.results).toEqual([{ problems: [{ code: 'ACCOUNT_OF_CLIENT' }] }]);
    const { roleBindings } = await coordinator.ask(
      'query ($account: String!) { roleBindings(account: $account) { nodes { id role mayTakeBack } } }',
      { account: client.clientId },
    );
    expect(roleBindings.nodes).toEqual([{ id: expect.any(String), role: 'ANALYST', mayTakeBack: false }]);
    const { revokeRoles } = await coordinator.ask(
      'mutation ($id: ID!) { revokeRoles(input: { ids: [$id] }) { results { problems { code } } } }',
      { id: roleBindings.nodes[0].id },
    );
    expect(revokeRoles.results).toEqual([{ problems: [{ code: 'ROLE_OF_CLIENT' }] }]);
    expect((await access(client.clientId)).roles).toEqual(['ANALYST']);
  });

  it('leaves nothing of its secret in the database, and in the audit that it changed', async () => {
    const region = await world(hub);
    const secrets = [(await issue(region, 'R')).secret, (await issue(region, 'R', { renew: true })).secret];
    await revoke(region, 'R');
    const rows = await hub.owner('select c.id, c::text as client from participants.client c where c.region_id = $1', [
      region.region.id,
    ]);
    for (const secret of secrets as string[]) {
      expect(rows[0]!['client']).not.toContain(secret);
      expect(rows[0]!['client']).not.toContain(Buffer.from(secret).toString('hex'));
    }
    expect(
      await hub.owner(`select action, fields from participants.audit where entity = 'AnalystClient' and entity_id = $1 order by id`, [rows[0]!['id']]), // prettier-ignore
    ).toEqual([
      { action: 'analyst-client.issue', fields: ['clientId', 'secret'] },
      { action: 'analyst-client.rotate', fields: ['secret'] },
      { action: 'analyst-client.revoke', fields: ['revokedAt'] },
    ]);
  });

  it('reads what is published, and changes nothing', async () => {
    const region = await world(hub);
    const { client } = await issue(region, 'R');
    const { roles, regions } = await access(client.clientId);
    const analyst = await hub.client({ roles: [...roles], regions: [...regions], actor: client.clientId });
    const { indicators } = await analyst.ask('{ indicators { code } }');
    expect(indicators.length).toBeGreaterThan(0);
    const { errors } = await analyst.answer(ISSUE, { input: { regionId: region.region.id, name: 'mine' } });
    expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
  });
});

describe("clients of a region's analysts, to whom they are none of their business,", () => {
  let region: World;
  let elsewhere: World;
  let collegeId: string;
  let clientId: string;
  beforeAll(async () => {
    [region, elsewhere] = [await world(hub), await world(hub)];
    collegeId = (await region.college()).id;
    clientId = (await issue(region, 'R')).client.clientId;
  });

  const strangers: [string, () => Claims | undefined, string][] = [
    ['another region’s coordinator', () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] }), 'FORBIDDEN'],
    ['an analyst of the region', () => ({ roles: ['ANALYST'], regions: [region.region.id] }), 'FORBIDDEN'],
    ['a director in the region', () => ({ roles: ['DIRECTOR'], colleges: [collegeId] }), 'FORBIDDEN'],
    ['a college’s system', () => ({ roles: ['COLLEGE_SYSTEM'], colleges: [collegeId] }), 'FORBIDDEN'],
    ['the operator', () => ({ roles: ['OPERATOR'] }), 'FORBIDDEN'],
    ['nobody', () => undefined, 'UNAUTHENTICATED'],
  ];
  const coded = (answer: Awaited<ReturnType<Client['answer']>>) =>
    answer.errors?.map((error) => error.extensions?.['code']);

  it.each(strangers)('are not issued, renewed, revoked or shown: %s', async (_who, claims, code) => {
    const stranger = await hub.client(claims());
    const named = { regionId: region.region.id, name: 'R' };
    expect(coded(await stranger.answer(ISSUE, { input: { ...named, name: 'mine' } }))).toEqual([code]);
    expect(coded(await stranger.answer(ISSUE, { input: { ...named, renew: true } }))).toEqual([code]);
    expect(coded(await stranger.answer(REVOKE, { input: named }))).toEqual([code]);
    const shown = await stranger.answer(SHOW, { code: region.region.code });
    expect(shown.data.region).toEqual({ code: region.region.code, analystClients: null });
    expect(coded(shown)).toEqual(['FORBIDDEN']);
  });

  it.each(strangers)('nor reached by raw SQL: %s', async (_who, claims) => {
    const raw = (sql: string) => hub.raw('participants', claims() ?? null, sql, [region.region.id]);
    expect(await raw('select client_id from participants.client where region_id = $1')).toEqual([]);
    const changed = `update participants.client set secret_hash = sha256('x') where region_id = $1 returning client_id`;
    expect(await raw(changed)).toEqual([]);
    const made = `insert into participants.client (id, region_id, name, client_id, secret_hash, issued_by)
      values (gen_random_uuid(), $1, 'raw', 'analyst-client-raw', sha256('x'), 'test')`;
    await expect(raw(made)).rejects.toThrow('row-level security');
  });

  it('and to their coordinator never with the hash, nor as a college’s', async () => {
    const claims: Claims = { roles: ['COORDINATOR'], regions: [region.region.id] };
    const raw = (sql: string) => hub.raw('participants', claims, sql);
    expect(await raw('select client_id from participants.client')).toEqual([{ client_id: clientId }]);
    await expect(raw('select secret_hash from participants.client')).rejects.toThrow('permission denied');
    const made = (id: string, columns: string, values: string) =>
      raw(`insert into participants.client (id, client_id, secret_hash, issued_by, ${columns})
           values ('${id}', ${values})`);
    const both = `'analyst-client-raw', sha256('x'), 'test', '${region.region.id}', '${collegeId}', 'raw'`;
    await expect(made(collegeId, 'region_id, college_id, name', both)).rejects.toThrow('client_has_its_holder');
    const college = `'college-raw', sha256('x'), 'test', '${region.region.id}', 'raw'`;
    await expect(made(collegeId, 'region_id, name', college)).rejects.toThrow('client_has_its_holder');
  });
});

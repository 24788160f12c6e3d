import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let elsewhere: World;
let own: CollegeWorld;
let other: CollegeWorld;
let personId: string;
/** Ids of the bindings that stand in the college, by account. */
let bound: Map<string, string>;
let clientId: string;

const BIND = `mutation ($input: BindRolesInput!) {
  bindRoles(input: $input) { created results { outcome binding { id } problems { code } } }
}`;

beforeAll(async () => {
  hub = await testHub();
  [region, elsewhere] = [await world(hub), await world(hub)];
  [own, other] = [await region.college(), await region.college()];
  [personId] = (await own.people({})) as [string];
  const operator = await hub.client({ roles: ['OPERATOR'], actor: 'root' });
  const director = await hub.client({ roles: ['DIRECTOR'], colleges: [own.id], actor: 'root' });
  bound = new Map();
  for (const [giver, row] of [
    [operator, { account: 'an-operator', role: 'OPERATOR' }],
    [operator, { account: 'an-analyst', role: 'ANALYST', regionId: region.region.id }],
    [region.coordinator, { account: 'a-director', role: 'DIRECTOR', collegeId: own.id }],
    [director, { account: 'a-curator', role: 'CURATOR', collegeId: own.id }],
    [director, { account: 'a-mentor', role: 'MENTOR', personId }],
  ] as const) {
    const { bindRoles } = await giver.ask(BIND, { input: { rows: [row] } });
    bound.set(row.account, bindRoles.results[0].binding.id);
  }
  const issued = await director.ask(
    'mutation ($c: ID!) { issueCollegeClient(input: { collegeId: $c }) { client { clientId } } }',
    { c: own.id },
  );
  clientId = issued.issueCollegeClient.client.clientId;
});
afterAll(() => hub.close());

const codes = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] | undefined }) =>
  (answer.errors ?? []).map((error) => error.extensions?.['code']);

/** Callers by what they are, with the accounts of the bindings above that they see. */
const CALLERS: [string, () => Claims | null, readonly string[]][] = [
  ['an operator', () => ({ roles: ['OPERATOR'] }), ['a-curator', 'a-director', 'a-mentor', 'an-analyst', 'an-operator', 'system']], // prettier-ignore
  ['the coordinator', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] }), ['a-director', 'an-analyst']],
  ['the director', () => ({ roles: ['DIRECTOR'], colleges: [own.id] }), ['a-curator', 'a-director', 'a-mentor', 'system']], // prettier-ignore
  ['a curator', () => ({ roles: ['CURATOR'], colleges: [own.id] }), ['a-curator', 'a-director', 'a-mentor', 'system']],
  ['a coordinator elsewhere', () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] }), []],
  ["another college's director", () => ({ roles: ['DIRECTOR'], colleges: [other.id] }), []],
  ['an analyst of the region', () => ({ roles: ['ANALYST'], regions: [region.region.id] }), []],
  ['the mentor', () => ({ roles: ['MENTOR'], persons: [personId], actor: 'a-mentor' }), ['a-mentor']],
  ['the person under another account', () => ({ roles: ['MENTOR'], persons: [personId] }), []],
  ['nobody', () => null, []],
];

describe('raw SQL under the role of the service', () => {
  it.each(CALLERS)('shows %s the bindings that are theirs to see', async (_, claims, accounts) => {
    const rows = await hub.raw('participants', claims(), 'select account from participants.role_binding');
    const seen = rows.map(({ account }) => (account === clientId ? 'system' : account));
    expect(seen.sort()).toEqual(accounts);
  });

  it("shows the client to the college's staff, and the hash of its secret to nobody", async () => {
    const sql = 'select client_id from participants.client';
    for (const [name, claims] of CALLERS) {
      const rows = await hub.raw('participants', claims(), sql);
      expect([name, rows.length]).toEqual([name, name === 'the director' || name === 'a curator' ? 1 : 0]);
    }
    const director: Claims = { roles: ['DIRECTOR'], colleges: [own.id] };
    for (const hash of ['select secret_hash from participants.client', 'select * from participants.client']) {
      await expect(hub.raw('participants', director, hash)).rejects.toThrow('permission denied');
    }
  });

  it.each(['programs', 'school', 'monitoring'])('of %s reaches neither table', async (service) => {
    for (const sql of ['select from participants.role_binding', 'select from participants.client']) {
      await expect(hub.raw(service, { roles: ['OPERATOR'] }, sql)).rejects.toThrow('permission denied');
    }
  });

  const insert = (role: string, scope: string, account = 'raw', by = 'test') =>
    `insert into participants.role_binding (id, account, role, region_id, college_id, person_id, granted_by)
     select gen_random_uuid(), '${account}', '${role}', ${scope}, '${by}'`;
  const ofRegion = () => `'${region.region.id}'::uuid, null::uuid, null::uuid`;
  const ofCollege = () => `null::uuid, '${own.id}'::uuid, null::uuid`;
  const ofPerson = () => `null::uuid, '${own.id}'::uuid, '${personId}'::uuid`;

  it.each<[string, string, () => Claims, () => string]>([
    ['a coordinator elsewhere', 'ANALYST', () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] }), ofRegion], // prettier-ignore
    ['a coordinator elsewhere', 'DIRECTOR', () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] }), ofCollege], // prettier-ignore
    ['a coordinator', 'CURATOR', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] }), ofCollege],
    ['a coordinator', 'MENTOR', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] }), ofPerson],
    ['a coordinator', 'OPERATOR', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] }), () => 'null::uuid, null::uuid, null::uuid'], // prettier-ignore
    ['an analyst', 'ANALYST', () => ({ roles: ['ANALYST'], regions: [region.region.id] }), ofRegion],
    ['an operator', 'DIRECTOR', () => ({ roles: ['OPERATOR'] }), ofCollege],
    ["another college's director", 'CURATOR', () => ({ roles: ['DIRECTOR'], colleges: [other.id] }), ofCollege],
    ["another college's director", 'MENTEE', () => ({ roles: ['DIRECTOR'], colleges: [other.id] }), ofPerson],
    ['a curator', 'CURATOR', () => ({ roles: ['CURATOR'], colleges: [own.id] }), ofCollege],
    ['a curator', 'DIRECTOR', () => ({ roles: ['CURATOR'], colleges: [own.id] }), ofCollege],
    ["the college's system", 'CURATOR', () => ({ roles: ['COLLEGE_SYSTEM'], colleges: [own.id] }), ofCollege],
    ["the college's system", 'MENTOR', () => ({ roles: ['COLLEGE_SYSTEM'], colleges: [own.id] }), ofPerson],
    ['a mentor', 'MENTEE', () => ({ roles: ['MENTOR'], persons: [personId] }), ofPerson],
  ])('%s cannot write %s', async (_, role, claims, scope) => {
    await expect(hub.raw('participants', claims(), insert(role, scope()))).rejects.toThrow('row-level security');
  });

  it('a director can, but not to themself, nor in another name, nor for a person of another college', async () => {
    const director: Claims = { roles: ['DIRECTOR'], colleges: [own.id] };
    const [stranger] = await other.people({});
    await hub.raw('participants', director, insert('CURATOR', ofCollege(), 'raw-curator'));
    await expect(hub.raw('participants', director, insert('MENTOR', ofPerson(), 'test'))).rejects.toThrow('security');
    await expect(hub.raw('participants', director, insert('MENTOR', ofPerson(), 'x', 'root'))).rejects.toThrow(
      'security',
    );
    const foreign = `null::uuid, '${own.id}'::uuid, '${stranger}'::uuid`;
    await expect(hub.raw('participants', director, insert('MENTOR', foreign))).rejects.toThrow('foreign key');
    await expect(hub.raw('participants', director, insert('COLLEGE_SYSTEM', ofCollege()))).rejects.toThrow('check');
    await expect(hub.raw('participants', director, insert('DIRECTOR', ofCollege(), 'a-curator'))).rejects.toThrow(
      'one_role_of_colleges',
    );
  });

  const REVOKE = `update participants.role_binding set revoked_by = 'test', revoked_at = clock_timestamp()
    where id = $1 returning id`;

  it.each<[string, string, () => Claims]>([
    ["another college's director", 'a-curator', () => ({ roles: ['DIRECTOR'], colleges: [other.id] })],
    ['a curator', 'a-director', () => ({ roles: ['CURATOR'], colleges: [own.id] })],
    ["the college's system", 'a-mentor', () => ({ roles: ['COLLEGE_SYSTEM'], colleges: [own.id] })],
    ['a coordinator elsewhere', 'an-analyst', () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] })],
    ['an operator', 'a-curator', () => ({ roles: ['OPERATOR'] })],
    ['the mentor', 'a-mentor', () => ({ roles: ['MENTOR'], persons: [personId], actor: 'a-mentor' })],
  ])('%s cannot take back the role of %s', async (_, account, claims) => {
    expect(await hub.raw('participants', claims(), REVOKE, [bound.get(account)])).toEqual([]);
  });

  it('nothing is changed but that a binding ends, once, now, and by the one who ends it', async () => {
    const director: Claims = { roles: ['DIRECTOR'], colleges: [own.id], actor: 'raw-director' };
    const run = (sql: string) => hub.raw('participants', director, sql);
    const set = (values: string) => run(`update participants.role_binding set ${values} where account = 'a-mentor'`);
    for (const column of [`account = 'x'`, `role = 'MENTEE'`, `person_id = null`, `granted_at = now()`]) {
      await expect(set(column)).rejects.toThrow('permission denied');
    }
    await expect(set(`revoked_by = 'raw-director', revoked_at = '2020-01-01'`)).rejects.toThrow('security');
    await expect(set(`revoked_by = 'raw-director', revoked_at = now() + interval '1 day'`)).rejects.toThrow('security');
    await expect(set(`revoked_by = 'root', revoked_at = now()`)).rejects.toThrow('security');
    await expect(run('delete from participants.role_binding')).rejects.toThrow('permission denied');
    await expect(run('delete from participants.client')).rejects.toThrow('permission denied');
    await set(`revoked_by = 'raw-director', revoked_at = now()`);
    const undone = `update participants.role_binding set revoked_by = null, revoked_at = null
      where account = 'a-mentor' returning id`;
    expect(await run(undone)).toEqual([]);
  });

  it.each<[string, () => Claims]>([
    ["another college's director", () => ({ roles: ['DIRECTOR'], colleges: [other.id] })],
    ['a curator', () => ({ roles: ['CURATOR'], colleges: [own.id] })],
    ["the college's system", () => ({ roles: ['COLLEGE_SYSTEM'], colleges: [own.id] })],
    ['the coordinator', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] })],
    ['an operator', () => ({ roles: ['OPERATOR'] })],
  ])('%s makes no client and changes none', async (_, claims) => {
    const made = `insert into participants.client (id, college_id, client_id, secret_hash, issued_by)
      values ($1, $1, 'college-raw', sha256('x'), 'test')`;
    await expect(hub.raw('participants', claims(), made, [own.id])).rejects.toThrow('row-level security');
    const changed = `update participants.client set secret_hash = sha256('x') where college_id = $1 returning client_id`;
    expect(await hub.raw('participants', claims(), changed, [own.id])).toEqual([]);
  });
});

describe.each(['participants', 'programs', 'school', 'monitoring'])('the look-ups, from %s,', (service) => {
  const access = async (claims: Claims | null) =>
    (await hub.raw(service, claims, 'select * from contracts.session_access(extract(epoch from now())::bigint)'))[0];
  const client = (claims: Claims | null) =>
    hub.raw(service, claims, 'select client_id from contracts.session_client()');

  it('answer of the own account, whatever else the session claims', async () => {
    const mighty: Claims = { roles: ['OPERATOR', 'DIRECTOR'], colleges: [own.id], regions: [region.region.id] };
    expect(await access({ ...mighty, actor: 'a-curator' })).toMatchObject({ roles: ['CURATOR'], colleges: [own.id] });
    expect(await client({ ...mighty, actor: clientId })).toEqual([{ client_id: clientId }]);
    const nothing = { roles: [], regions: [], colleges: [], persons: [], refused: false };
    expect(await access({ ...mighty, actor: 'a-stranger' })).toEqual(nothing);
    expect(await client({ ...mighty, actor: 'a-stranger' })).toEqual([]);
  });

  it('answer nobody nothing', async () => {
    expect(await access(null)).toMatchObject({ roles: [], refused: false });
    expect(await client(null)).toEqual([]);
  });
});

describe('through the graph', () => {
  const bind = (client: Client, row: object) =>
    client.answer(BIND, { input: { rows: [{ account: 'graph', ...row }] } });
  const revoke = (client: Client, account: string) =>
    client.answer('mutation ($id: ID!) { revokeRoles(input: { ids: [$id] }) { results { problems { code } } } }', {
      id: bound.get(account),
    });

  it.each<[string, () => Claims | undefined, () => object, string]>([
    ['a curator', () => ({ roles: ['CURATOR'], colleges: [own.id] }), () => ({ role: 'DIRECTOR', collegeId: own.id }), 'FORBIDDEN'], // prettier-ignore
    ["another college's director", () => ({ roles: ['DIRECTOR'], colleges: [other.id] }), () => ({ role: 'CURATOR', collegeId: own.id }), 'FORBIDDEN'], // prettier-ignore
    ['a coordinator elsewhere', () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] }), () => ({ role: 'DIRECTOR', collegeId: own.id }), 'FORBIDDEN'], // prettier-ignore
    ['a coordinator', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] }), () => ({ role: 'MENTOR', personId }), 'FORBIDDEN'], // prettier-ignore
    ['an operator', () => ({ roles: ['OPERATOR'] }), () => ({ role: 'DIRECTOR', collegeId: own.id }), 'FORBIDDEN'],
    ['a system', () => ({ roles: ['COLLEGE_SYSTEM'], colleges: [own.id] }), () => ({ role: 'MENTOR', personId }), 'FORBIDDEN'], // prettier-ignore
    ['a mentor', () => ({ roles: ['MENTOR'], persons: [personId] }), () => ({ role: 'MENTEE', personId }), 'FORBIDDEN'],
    ['nobody', () => undefined, () => ({ role: 'MENTEE', personId }), 'UNAUTHENTICATED'],
  ])('%s gives nothing beyond their own', async (_, claims, row, code) => {
    expect(codes(await bind(await hub.client(claims()), row()))).toEqual([code]);
    expect(await hub.owner(`select from participants.role_binding where account = 'graph'`)).toEqual([]);
  });

  it('one row that is not theirs to give, and none of the call is given', async () => {
    const director = await hub.client({ roles: ['DIRECTOR'], colleges: [own.id] });
    const rows = [own.id, other.id].map((collegeId) => ({ account: 'graph', role: 'CURATOR', collegeId }));
    expect(codes(await director.answer(BIND, { input: { rows } }))).toEqual(['FORBIDDEN']);
    expect(await hub.owner(`select from participants.role_binding where account = 'graph'`)).toEqual([]);
  });

  it('a person of another college is not found, whether there is one or not', async () => {
    const director = await hub.client({ roles: ['DIRECTOR'], colleges: [other.id] });
    const given = async (id: string): Promise<Data> => (await bind(director, { role: 'MENTOR', personId: id })).data;
    const answer = await given(personId);
    expect(answer.bindRoles.results).toMatchObject([{ outcome: 'REFUSED', problems: [{ code: 'SCOPE_NOT_FOUND' }] }]);
    expect(await given('00000000-0000-7000-8000-000000000001')).toEqual(answer);
  });

  it('what is seen and not theirs is forbidden to take back; what is not seen is not there', async () => {
    const curator = await hub.client({ roles: ['CURATOR'], colleges: [own.id] });
    expect(codes(await revoke(curator, 'a-director'))).toEqual(['FORBIDDEN']);
    const stranger = await hub.client({ roles: ['DIRECTOR'], colleges: [other.id] });
    const { data } = await revoke(stranger, 'a-curator');
    expect(data.revokeRoles.results).toEqual([{ problems: [{ code: 'BINDING_NOT_FOUND' }] }]);
    const standing = await hub.owner(
      `select from participants.role_binding where id = any ($1) and revoked_at is null`,
      [[bound.get('a-director'), bound.get('a-curator')]],
    );
    expect(standing).toHaveLength(2);
  });

  it.each<[string, () => Claims]>([
    ["another college's director", () => ({ roles: ['DIRECTOR'], colleges: [other.id] })],
    ['a curator', () => ({ roles: ['CURATOR'], colleges: [own.id] })],
    ['a coordinator', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] })],
  ])('%s gets no client of the college, and revokes none', async (_, claims) => {
    const client = await hub.client(claims());
    for (const [field, fields] of [
      ['issueCollegeClient', 'secret'],
      ['revokeCollegeClient', 'problems { code }'],
    ]) {
      // prettier-ignore
      const answer = await client.answer(`mutation ($c: ID!) { ${field}(input: { collegeId: $c }) { ${fields} } }`, {
        c: own.id,
      });
      expect(codes(answer)).toEqual(['FORBIDDEN']);
    }
  });

  it('an operator sees accounts, and not whom they belong to', async () => {
    const operator = await hub.client({ roles: ['OPERATOR'] });
    const { roleBindings } = await operator.ask(
      '{ roleBindings(account: "a-mentor", standing: false) { nodes { account person { id } college { code } } } }',
    );
    expect(roleBindings.nodes).toEqual([{ account: 'a-mentor', person: null, college: { code: own.code } }]);
  });
});

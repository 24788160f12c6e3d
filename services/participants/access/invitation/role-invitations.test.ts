import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccessDirectory } from '#kernel/session/access.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { bind, directoryOf, idOf, revoke, someone, thisSecond } from '../role-binding/testing/bindings.js';

let hub: TestHub;
let region: World;
let elsewhere: World;
let own: CollegeWorld;
let other: CollegeWorld;
let director: Client;
let directory: AccessDirectory;

beforeAll(async () => {
  hub = await testHub();
  [region, elsewhere] = [await world(hub), await world(hub)];
  [own, other] = [await region.college(), await region.college()];
  director = await hub.client({ roles: ['DIRECTOR'], colleges: [own.id], actor: 'inviting-director' });
  directory = directoryOf(hub);
});
afterAll(async () => {
  await directory.close();
  await hub.close();
});

const INVITE = `mutation ($input: InviteToRolesInput!) { inviteToRoles(input: $input) {
  created refused problems { code }
  results { outcome code problems { code path }
            invitation { id role invitee stands mayTakeBack college { code } region { code } invitedBy endsAt acceptedBy } } } }`;
const ACCEPT = `mutation ($input: AcceptRoleInput!) { acceptRole(input: $input) {
  outcome role leaves college { code } region { code } problems { code path } } }`;
const TAKE_BACK = `mutation ($ids: [ID!]!) { revokeRoleInvitations(input: { ids: $ids }) {
  results { outcome problems { code } } } }`;
const LIST = `query ($standing: Boolean) { roleInvitations(standing: $standing, first: 1000) {
  totalCount nodes { id invitee stands } } }`;

const invite = async (by: Client, rows: object[], more: object = {}): Promise<Data> =>
  (await by.ask(INVITE, { input: { rows, ...more } })).inviteToRoles;
const invitedCurator = async (invitee = 'Анна Ильина') =>
  (await invite(director, [{ role: 'CURATOR', collegeId: own.id, invitee }])).results[0];
const account = (name: string) => hub.client({ roles: [], actor: name });
const accept = async (name: string, input: object): Promise<Data> =>
  (await (await account(name)).ask(ACCEPT, { input })).acceptRole;
const rolesOf = async (name: string) => (await directory.accessOf(name, thisSecond() + 1)).roles;
const OVER = { outcome: 'REFUSED', role: null, problems: [{ code: 'INVITATION_OVER', path: ['code'] }] };

describe('an invitation', () => {
  it('is made by who gives the role, told its code once, and taken by whoever has the code', async () => {
    const made = await invitedCurator();
    expect(made).toMatchObject({
      ...{ outcome: 'CREATED', problems: [], code: expect.stringMatching(/^[\w-]{22}$/) },
      invitation: {
        ...{ role: 'CURATOR', invitee: 'Анна Ильина', stands: true, mayTakeBack: true, region: null },
        ...{ college: { code: own.code }, invitedBy: 'inviting-director', acceptedBy: null },
      },
    });
    const name = someone();
    const would = await accept(name, { code: made.code, dryRun: true });
    expect(would).toEqual({
      ...{ outcome: 'CREATED', role: 'CURATOR', leaves: [], college: { code: own.code }, region: null, problems: [] },
    });
    expect(await rolesOf(name)).toEqual([]);
    expect(await accept(name, { code: `  ${made.code} ` })).toEqual(would);
    expect(await rolesOf(name)).toEqual(['CURATOR']);
    expect(await accept(name, { code: made.code })).toMatchObject({ outcome: 'UNCHANGED', role: 'CURATOR' });

    const { roleBindings } = await director.ask(
      'query ($a: String!) { roleBindings(account: $a) { nodes { name grantedBy } } }',
      { a: name },
    );
    expect(roleBindings.nodes).toEqual([{ name: 'Анна Ильина', grantedBy: 'inviting-director' }]);
    const trail = await hub.owner(
      `select actor, action from participants.audit where college_id = $1 and actor in ($2, 'inviting-director')
        order by id desc limit 2`,
      [own.id, name],
    );
    expect(trail).toEqual([
      { actor: name, action: 'role-binding.accept' },
      { actor: 'inviting-director', action: 'role-invitation.create' },
    ]);
  });

  it('has the account leave what it held of the same kind, and nothing else', async () => {
    const name = someone();
    await bind(region.coordinator, [
      { account: name, role: 'DIRECTOR', collegeId: other.id },
      { account: name, role: 'ANALYST', regionId: region.region.id },
    ]);
    const { code } = await invitedCurator();
    expect(await accept(name, { code })).toMatchObject({ outcome: 'CREATED', leaves: ['DIRECTOR'] });
    expect(await directory.accessOf(name, thisSecond() + 1)).toMatchObject({
      ...{ roles: ['ANALYST', 'CURATOR'], colleges: [own.id], regions: [region.region.id], refused: false },
    });
  });

  it('opens nothing to a second account, nor when it was taken back, is over, or is none', async () => {
    const used = await invitedCurator();
    await accept(someone(), { code: used.code });
    const revoked = await invitedCurator();
    const taken = await director.ask(TAKE_BACK, { ids: [revoked.invitation.id, used.invitation.id, own.id] });
    expect(taken.revokeRoleInvitations.results).toEqual([
      { outcome: 'UPDATED', problems: [] },
      { outcome: 'UNCHANGED', problems: [] },
      { outcome: 'REFUSED', problems: [{ code: 'INVITATION_NOT_FOUND' }] },
    ]);
    const over = await invitedCurator();
    await hub.owner(`update participants.role_invitation set ends_at = now() where id = $1`, [over.invitation.id]);
    for (const code of [used.code, revoked.code, over.code, 'nothing', '']) {
      const name = someone();
      expect(await accept(name, { code })).toMatchObject(OVER);
      expect(await rolesOf(name)).toEqual([]);
    }
  });

  it('opens nothing any more once its maker may not give the role', async () => {
    const maker = someone();
    const bound = await bind(region.coordinator, [{ account: maker, role: 'DIRECTOR', collegeId: own.id }]);
    const by = await hub.client({ roles: ['DIRECTOR'], colleges: [own.id], actor: maker });
    const rows = [{ role: 'CURATOR', collegeId: own.id, invitee: 'Пётр' }];
    const [first, second] = [(await invite(by, rows)).results[0].code, (await invite(by, rows)).results[0].code];
    expect(await accept(someone(), { code: first })).toMatchObject({ outcome: 'CREATED' });
    await revoke(region.coordinator, [idOf(bound)]);
    expect(await accept(someone(), { code: second })).toMatchObject(OVER);
  });

  it('is for others than its maker, and for accounts of people', async () => {
    const { code } = await invitedCurator();
    expect((await director.ask(ACCEPT, { input: { code } })).acceptRole.problems).toEqual([
      { code: 'OWN_ACCOUNT', path: ['code'] },
    ]);
    const codeOf = async (client: Client, input: object) =>
      (await client.answer(ACCEPT, { input })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await codeOf(await hub.client(), { code })).toEqual(['UNAUTHENTICATED']);
    for (const name of ['college-26-01-a', 'personal-link-000000000000']) {
      expect(await codeOf(await account(name), { code })).toEqual(['FORBIDDEN']);
    }
    expect(await codeOf(await account(someone()), {})).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf(await account(someone()), { code, bindingId: own.id })).toEqual(['BAD_USER_INPUT']);
  });

  it('is refused row by row, and nothing is written in a dry run', async () => {
    const rows = [
      { role: 'CURATOR', collegeId: own.id, invitee: ' ' },
      { role: 'MENTOR', invitee: 'Анна' },
      { role: 'CURATOR', collegeId: region.region.id, invitee: 'Анна' },
      { role: 'CURATOR', collegeId: own.id, invitee: 'Анна' },
    ];
    const payload = await invite(director, rows, { dryRun: true });
    const codesAt = payload.results.map(({ problems: [problem], code }: Data) => [
      problem?.code,
      problem?.path.at(-1),
      code,
    ]);
    expect(codesAt).toEqual([
      ['INVITEE_MALFORMED', 'invitee', null],
      ['ROLE_BY_LINK', 'role', null],
      ['SCOPE_NOT_FOUND', 'collegeId', null],
      [undefined, undefined, null],
    ]);
    const sent = await hub.statementsOf(() =>
      invite(
        director,
        Array.from({ length: 300 }, (_, n) => ({ role: 'CURATOR', collegeId: own.id, invitee: `К${n}` })),
      ),
    );
    expect(sent.length).toBeLessThanOrEqual(5);
  });
});

describe('invitations of others', () => {
  const STRANGERS: [string, () => Claims | null][] = [
    ["another college's director", () => ({ roles: ['DIRECTOR'], colleges: [other.id] })],
    ['a coordinator elsewhere', () => ({ roles: ['COORDINATOR'], regions: [elsewhere.region.id] })],
    ['an analyst of the region', () => ({ roles: ['ANALYST'], regions: [region.region.id] })],
    ['a mentor', () => ({ roles: ['MENTOR'], persons: [own.id], actor: 'mentor' })],
    ['nobody', () => null],
  ];

  it.each(STRANGERS)('are not seen or taken back by %s, nor made for the college', async (_, claims) => {
    const { invitation } = await invitedCurator('Тайный');
    const stranger = await hub.client(claims() ?? undefined);
    const listed = await stranger.answer(LIST, { standing: false });
    expect(JSON.stringify(listed.data?.roleInvitations ?? null)).not.toContain('Тайный');
    const taken = await stranger.answer(TAKE_BACK, { ids: [invitation.id] });
    expect(JSON.stringify(taken)).toMatch(/INVITATION_NOT_FOUND|FORBIDDEN|UNAUTHENTICATED/);
    const made = await stranger.answer(INVITE, {
      input: { rows: [{ role: 'CURATOR', collegeId: own.id, invitee: 'Чужой' }] },
    });
    expect(made.errors?.[0]?.extensions?.['code']).toMatch(/FORBIDDEN|UNAUTHENTICATED/);

    const raw = (sql: string, params: unknown[] = []) => hub.raw('participants', claims(), sql, params);
    expect(await raw('select id from participants.role_invitation where id = $1', [invitation.id])).toEqual([]);
    const end = `update participants.role_invitation set revoked_by = 'test', revoked_at = now() where id = $1 returning id`;
    expect(await raw(end, [invitation.id])).toEqual([]);
    const insert = `insert into participants.role_invitation (id, role, college_id, invitee, code_hash, invited_by)
      select gen_random_uuid(), 'CURATOR', $1, 'x', sha256('x'), coalesce(contracts.session_actor(), '')`;
    await expect(raw(insert, [own.id])).rejects.toThrow('row-level security');
  });

  it('show nobody their codes, and no other service the table', async () => {
    const claims: Claims = { roles: ['DIRECTOR'], colleges: [own.id] };
    for (const sql of [
      'select code_hash from participants.role_invitation',
      'select * from participants.role_invitation',
    ]) {
      await expect(hub.raw('participants', claims, sql)).rejects.toThrow('permission denied');
    }
    await expect(hub.raw('school', claims, 'select from participants.role_invitation')).rejects.toThrow('denied');
  });

  it("are listed to the college's staff, those that stand alone unless asked", async () => {
    const { invitation } = await invitedCurator('Список');
    const by = async (standing: boolean) => (await director.ask(LIST, { standing })).roleInvitations;
    expect((await by(true)).nodes[0]).toEqual({ id: invitation.id, invitee: 'Список', stands: true });
    await director.ask(TAKE_BACK, { ids: [invitation.id] });
    expect((await by(true)).nodes.map(({ id }: Data) => id)).not.toContain(invitation.id);
    expect((await by(false)).nodes[0]).toEqual({ id: invitation.id, invitee: 'Список', stands: false });
  });
});

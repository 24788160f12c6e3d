import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let elsewhere: World;
let operator: Client;

beforeAll(async () => {
  hub = await ownHub();
  [region, elsewhere] = [await world(hub), await world(hub)];
  operator = await hub.client({ roles: ['OPERATOR'], actor: 'operator' });
});
afterAll(() => hub.close());

const bind = async (client: Client, rows: object[]): Promise<string[]> => {
  const { bindRoles } = await client.ask(
    'mutation ($input: BindRolesInput!) { bindRoles(input: $input) { results { binding { id } } } }',
    { input: { rows } },
  );
  return bindRoles.results.map(({ binding }: Data) => binding.id);
};

let accounts = 0;
const someone = () => `account-${(accounts += 1)}`;

describe('roleBindings', () => {
  const LIST = `query ($first: Int, $after: String, $college: ID, $account: String, $roles: [Role!], $region: String, $standing: Boolean) {
    roleBindings(first: $first, after: $after, collegeId: $college, account: $account, roles: $roles, region: $region, standing: $standing) {
      totalCount nodes { id account role region { code } college { code } person { id } } pageInfo { hasNextPage endCursor }
    }
  }`;

  it('come in pages that neither repeat nor miss one, and leave out those taken back', async () => {
    const college = await region.college();
    const head = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id], actor: 'head' });
    const rows = Array.from({ length: 7 }, () => ({ account: someone(), role: 'CURATOR', collegeId: college.id }));
    const [first] = await bind(head, rows);
    await head.ask('mutation ($id: ID!) { revokeRoles(input: { ids: [$id] }) { updated } }', { id: first });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { roleBindings }: Data = await head.ask(LIST, { first: 2, after, college: college.id });
      expect(roleBindings.totalCount).toBe(6);
      seen.push(...roleBindings.nodes.map(({ account }: Data) => account));
      after = roleBindings.pageInfo.hasNextPage ? roleBindings.pageInfo.endCursor : null;
    } while (after);
    expect(seen.sort()).toEqual(rows.slice(1).map(({ account }) => account).sort()); // prettier-ignore
    const all = await head.ask(LIST, { college: college.id, standing: false });
    expect(all.roleBindings.totalCount).toBe(7);
  });

  it('are found by account, role and region', async () => {
    const account = someone();
    await bind(operator, [
      { account, role: 'ANALYST', regionId: elsewhere.region.id },
      { account, role: 'OPERATOR' },
    ]);
    const found = async (filter: object) =>
      (await operator.ask(LIST, { account, ...filter })).roleBindings.nodes.map(({ role }: Data) => role);
    expect((await found({})).sort()).toEqual(['ANALYST', 'OPERATOR']);
    expect(await found({ roles: ['OPERATOR'] })).toEqual(['OPERATOR']);
    expect((await found({ roles: ['OPERATOR', 'ANALYST', 'CURATOR'] })).sort()).toEqual(['ANALYST', 'OPERATOR']);
    expect(await found({ region: elsewhere.region.code })).toEqual(['ANALYST']);
    expect(await found({ region: region.region.code })).toEqual([]);
    const { errors } = await operator.answer(LIST, { region: 'none' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('call an account as its issuer does, or else as the college does whose person it is', async () => {
    const college = await region.college();
    const head = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id], actor: someone() });
    const [person] = await college.people({ familyName: 'Записная', givenName: 'Зоя' });
    const [own, named] = [someone(), someone()];
    const calls = 'insert into participants.account_name (account, name) values ($1, $2)';
    await hub.owner(calls, [named, 'Зоя по службе входа']);
    await bind(head, [
      { account: own, role: 'MENTEE', personId: person },
      { account: named, role: 'MENTOR', personId: person },
    ]);
    const query = '{ roleBindings(account: "?") { nodes { name } } }';
    const of = async (account: string, by: Client) => (await by.ask(query.replace('?', account))).roleBindings.nodes[0];
    expect(await of(own, head)).toEqual({ name: expect.stringMatching(/^Записная Зоя/) });
    expect(await of(named, head)).toEqual({ name: 'Зоя по службе входа' });
    // The operator sees accounts, and no people.
    expect((await of(own, operator)).name).toBeNull();
  });

  it('with regions, colleges and people take five statements, whatever their number', async () => {
    const college = await region.college();
    const head = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id], actor: 'head' });
    const people = await college.people(...Array.from({ length: 12 }, () => ({})));
    await bind(head, people.map((personId) => ({ account: someone(), role: 'MENTEE', personId }))); // prettier-ignore
    const sent = await hub.statementsOf(() => head.ask(LIST, { college: college.id }));
    // The page, its count, colleges, people; with bindings of regions one more.
    expect(sent).toHaveLength(4);
  });
});

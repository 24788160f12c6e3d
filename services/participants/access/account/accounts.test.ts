import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { bind, someone } from '../role-binding/testing/bindings.js';
import { FOUND_SHOWN, SEARCHES } from './account-search.policy.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;
let director: Client;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  [own, other] = [await region.college(), await region.college()];
  director = await hub.client({ roles: ['DIRECTOR'], colleges: [own.id], actor: 'searching-director' });
});
afterAll(() => hub.close());

const SEARCH = 'query ($name: String!) { signedInAccounts(search: $name) { more accounts { account name } } }';

/** Has an account sign in, as its issuer calls it. */
async function signedIn(name: string, account = someone()): Promise<string> {
  const sql = 'insert into participants.account_name (account, name) values ($1, $2)';
  await hub.owner(sql, [account, name]);
  return account;
}

const search = async (name: string, by = director): Promise<Data> => (await by.ask(SEARCH, { name })).signedInAccounts;
const found = async (name: string, by = director): Promise<string[]> =>
  (await search(name, by)).accounts.map(({ account }: Data) => account);

const GIVERS: [string, () => Claims][] = [
  ['an operator', () => ({ roles: ['OPERATOR'] })],
  ['a coordinator', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] })],
  ['a director', () => ({ roles: ['DIRECTOR'], colleges: [own.id] })],
  ['a curator', () => ({ roles: ['CURATOR'], colleges: [own.id] })],
];

/** With whom they belong to the college or not: none of them gives roles. */
const OTHERS: [string, () => Claims | null, string][] = [
  ["a college's system", () => ({ roles: ['COLLEGE_SYSTEM'], colleges: [own.id] }), 'FORBIDDEN'],
  ['an analyst', () => ({ roles: ['ANALYST'], regions: [region.region.id] }), 'FORBIDDEN'],
  ['a mentor', () => ({ roles: ['MENTOR'], persons: [own.id] }), 'FORBIDDEN'],
  ['an account without a role', () => ({ roles: [], actor: 'nobody-in-particular' }), 'FORBIDDEN'],
  ['nobody', () => null, 'UNAUTHENTICATED'],
];

describe('accounts that have signed in', () => {
  it.each(GIVERS)('are found by their names by %s', async (_, claims) => {
    const account = await signedIn('Ольга Сергеевна Ёлкина-Бор');
    const giver = await hub.client({ ...claims(), actor: someone() });
    for (const typed of ['ёлк', 'Елкина Ольга', 'О. С. Елкина', 'бор', '  ольга   СЕР ']) {
      expect([typed, await found(typed, giver)]).toEqual([typed, expect.arrayContaining([account])]);
    }
    for (const typed of ['лкина', 'Елкина Анна', 'кина']) {
      expect([typed, await found(typed, giver)]).toEqual([typed, expect.not.arrayContaining([account])]);
    }
  });

  it.each(OTHERS)('are found by nobody like %s, through the database neither', async (_, claims, code) => {
    await signedIn('Тайный Тихон');
    const asking = await hub.client(claims() ?? undefined);
    const answer = await asking.answer(SEARCH, { name: 'Тайный' });
    expect(answer.data?.signedInAccounts ?? null).toBeNull();
    expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    const raw = (sql: string) => hub.raw('participants', claims(), sql);
    expect(await raw(`select * from contracts.accounts_named('{тайный}')`)).toEqual([]);
    expect(await raw(`select * from participants.account_name where name = 'Тайный Тихон'`)).toEqual([]);
  });

  it('are told alike, whatever they hold anywhere', async () => {
    const name = `Равная${someone()}`;
    const [none, here, elsewhere] = [await signedIn(name), await signedIn(name), await signedIn(name)];
    await bind(region.coordinator, [
      { account: here, role: 'DIRECTOR', collegeId: own.id },
      { account: elsewhere, role: 'DIRECTOR', collegeId: other.id },
    ]);
    expect(await search(name)).toEqual({
      more: false,
      accounts: [none, here, elsewhere].sort().map((account) => ({ account, name })),
    });
  });

  it('are given a role by what is found, one that holds none at once, and any other by its own word', async () => {
    const name = `Назначенный ${someone()}`;
    const account = await signedIn(name);
    const [one] = await found(name);
    expect(one).toBe(account);
    await bind(director, [{ account, role: 'CURATOR', collegeId: own.id }]);
    const held = await hub.owner('select offered from participants.role_binding where account = $1', [account]);
    expect(held).toEqual([{ offered: false }]);
  });

  it('are some of many, so that nobody gets the list of all', async () => {
    const family = `Многих${someone().replace(/\W/g, '')}`;
    for (let n = 0; n < FOUND_SHOWN; n += 1) await signedIn(`${family} Ян`);
    expect(await search(family)).toMatchObject({ more: false, accounts: { length: FOUND_SHOWN } });
    await signedIn(`${family} Ян`);
    expect(await search(family)).toMatchObject({ more: true, accounts: { length: FOUND_SHOWN } });
  });

  it.each(['', 'Ян', 'я. н.', '%%%', '...'])('are not looked for by %j', async (name) => {
    await signedIn('Ян Янов');
    const { errors } = await director.answer(SEARCH, { name });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    const claims: Claims = { roles: ['DIRECTOR'], colleges: [own.id] };
    for (const starts of ['{ян}', '{}', '{я,н}']) {
      expect(await hub.raw('participants', claims, `select * from contracts.accounts_named('${starts}')`)).toEqual([]);
    }
  });

  it('are not the searcher’s own, and outside of the sample none of the demo', async () => {
    const name = `Своя ${someone()}`;
    await signedIn(name, 'searching-director');
    await signedIn(name, `demo-${someone()}`);
    expect(await found(name)).toEqual([]);
  });

  it('are found by whom an invitation called them, by those who see it', async () => {
    const name = `Званая ${someone()}`;
    const { inviteToRoles } = await director.ask(
      'mutation ($i: InviteToRolesInput!) { inviteToRoles(input: $i) { results { code } } }',
      { i: { rows: [{ role: 'CURATOR', collegeId: own.id, invitee: name }] } },
    );
    const account = someone();
    const taking = await hub.client({ roles: [], actor: account });
    const { code } = inviteToRoles.results[0];
    await taking.ask('mutation ($i: AcceptRoleInput!) { acceptRole(input: $i) { outcome } }', { i: { code } });
    expect(await search(name)).toEqual({ more: false, accounts: [{ account, name }] });
    const stranger = await hub.client({ roles: ['DIRECTOR'], colleges: [other.id], actor: someone() });
    expect(await found(name, stranger)).toEqual([]);
  });

  it('are looked for so often in an hour, and no more', async () => {
    const eager = await hub.client({ roles: ['DIRECTOR'], colleges: [own.id], actor: someone() });
    const nobody = { name: 'Никтоистов' };
    for (let n = 0; n < SEARCHES.most; n += 1) await eager.ask(SEARCH, nobody);
    const { errors } = await eager.answer(SEARCH, nobody);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['LIMIT_EXCEEDED']);
    expect(await found('Никтоистов')).toEqual([]);
  });
});

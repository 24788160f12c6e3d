import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { ADULT, clientIdOf, linksOf, MINOR, type Links } from '../../testing/links-world.js';

let hub: TestHub;
let links: Links;
let own: CollegeWorld;
let other: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  const region = await world(hub);
  [own, other] = [await region.college(), await region.college()];
  links = linksOf(hub, own);
});
afterAll(async () => {
  await links.directory.close();
  await hub.close();
});

const REVOKE = `mutation ($input: RevokePersonalLinksInput!) {
  revokePersonalLinks(input: $input) { results { outcome link { stands } problems { code path } } } }`;
const LINKS = 'query ($id: ID!) { person(id: $id) { personalLinks { holder stands } } }';

const thisSecond = () => Math.floor(Date.now() / 1000);

describe('a personal link', () => {
  it('signs its person in, as either side of a pair and nobody else', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const { results } = await links.create([{ personId }]);
    expect(results).toEqual([
      {
        ...{ outcome: 'CREATED', problems: [], code: expect.stringMatching(/^[0-9a-z]{12}[\w-]{22}$/) },
        link: { id: expect.any(String), holder: 'SELF', stands: true, lastDay: links.lastDay() },
      },
    ]);
    const claims = await links.claimsOf(results[0].code);
    expect(claims).toMatchObject({ regions: [], colleges: [], persons: [personId] });
    expect([...claims!.roles!].sort()).toEqual(['MENTEE', 'MENTOR']);
    const client = await links.opened(results[0].code);
    expect(await client.ask('{ me { linkHolder persons { id } } }')).toEqual({
      me: { linkHolder: 'SELF', persons: [{ id: personId }] },
    });
    expect(await own.curator.ask('{ me { linkHolder } }')).toEqual({ me: { linkHolder: null } });
  });

  it('opens nothing by a code that is wrong in one sign', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const code = await links.made(personId);
    const last = code.endsWith('A') ? 'B' : 'A';
    const first = code.startsWith('A') ? 'B' : 'A';
    for (const wrong of [code.slice(0, -1), code.slice(0, -1) + last, first + code.slice(1), '', `${code}A`]) {
      expect(await links.claimsOf(wrong)).toBeNull();
    }
  });

  it('takes the place of the former one of that holder alone, and is told once', async () => {
    const [personId] = (await own.people(MINOR)) as [string];
    const first = await links.made(personId);
    const representative = await links.made(personId, 'REPRESENTATIVE');
    const second = await links.made(personId);
    expect(await Promise.all([first, representative, second].map(links.claimsOf))).toEqual([
      null,
      expect.anything(),
      expect.anything(),
    ]);
    const { person } = await own.curator.ask(LINKS, { id: personId });
    expect(person.personalLinks).toEqual([
      { holder: 'SELF', stands: true },
      { holder: 'REPRESENTATIVE', stands: true },
      { holder: 'SELF', stands: false },
    ]);
  });

  it('ends when it is revoked, with what was signed in by it', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const { results } = await links.create([{ personId }]);
    const { code, link } = results[0];
    const before = thisSecond();
    const ids = [link.id, '00000000-0000-7000-8000-000000000000'];
    const revoke = async () => (await own.curator.ask(REVOKE, { input: { ids } })).revokePersonalLinks.results;
    expect(await revoke()).toEqual([
      { outcome: 'UPDATED', link: { stands: false }, problems: [] },
      { outcome: 'REFUSED', link: null, problems: [{ code: 'LINK_NOT_FOUND', path: ['ids', '1'] }] },
    ]);
    expect(await links.claimsOf(code)).toBeNull();
    expect(await links.directory.accessOf(clientIdOf(code), before)).toMatchObject({ refused: true });
    expect((await revoke())[0].outcome).toBe('UNCHANGED');
  });

  it('is refused row by row: others’ people, terms too long or over, representatives of adults', async () => {
    const [adult, minor] = (await own.people(ADULT, MINOR)) as [string, string];
    const [stranger] = (await other.people(ADULT)) as [string];
    const { created, results } = await links.create([
      { personId: stranger },
      { personId: adult, lastDay: daysAfter(hub.madeOn, -1) },
      { personId: minor, lastDay: daysAfter(hub.madeOn, 400) },
      { personId: adult, holder: 'REPRESENTATIVE' },
      { personId: minor, holder: 'REPRESENTATIVE' },
    ]);
    expect(created).toBe(1);
    expect(results.map(({ problems }: Data) => problems)).toEqual([
      [{ code: 'PERSON_NOT_FOUND', path: ['rows', '0', 'personId'] }],
      [{ code: 'LINK_TERM', path: ['rows', '1', 'lastDay'] }],
      [{ code: 'LINK_TERM', path: ['rows', '2', 'lastDay'] }],
      [{ code: 'LINK_FOR_ADULT', path: ['rows', '3', 'holder'] }],
      [],
    ]);
  });

  it('tells no code in a dry run, and leaves the former link as it was', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const code = await links.made(personId);
    expect((await links.create([{ personId }], { dryRun: true })).results).toMatchObject([
      { outcome: 'CREATED', code: null },
    ]);
    expect(await links.claimsOf(code)).not.toBeNull();
  });

  it("is over with its last day, and a representative's on the day the person comes of age", async () => {
    const [adult, minor] = (await own.people(ADULT, MINOR)) as [string, string];
    const over = await links.made(adult);
    const grown = await links.made(minor, 'REPRESENTATIVE');
    await hub.owner('update participants.personal_link set last_day = contracts.today(college_id) - 1 where person_id = $1', [adult]); // prettier-ignore
    await hub.owner("update participants.person set birth_date = contracts.today(college_id) - interval '18 years' where id = $1", [minor]); // prettier-ignore
    expect([await links.claimsOf(over), await links.claimsOf(grown)]).toEqual([null, null]);
  });

  it('is in no list of accounts, and its roles are neither given nor taken back by hand', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const account = clientIdOf(await links.made(personId));
    const { roleBindings } = await own.curator.ask('query ($account: String!) { roleBindings(account: $account) { totalCount } }', { account }); // prettier-ignore
    expect(roleBindings.totalCount).toBe(0);
    const { bindRoles } = await own.curator.ask(
      'mutation ($row: RoleRowInput!) { bindRoles(input: { rows: [$row] }) { results { problems { code } } } }',
      { row: { account, role: 'MENTOR', personId } },
    );
    expect(bindRoles.results).toEqual([{ problems: [{ code: 'ACCOUNT_OF_CLIENT' }] }]);
  });
});

describe('raw SQL under the role of the service', () => {
  it("shows links to the college's staff and each to itself, and the hash of its secret to nobody", async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const claims = (await links.claimsOf(await links.made(personId)))!;
    const sql = 'select client_id from participants.personal_link where person_id = $1';
    const seen = async (who: Claims | null) => (await hub.raw('participants', who, sql, [personId])).length;
    const callers: [Claims | null, number][] = [
      [{ roles: ['CURATOR'], colleges: [own.id] }, 1],
      [claims, 1],
      [{ roles: ['MENTOR'], persons: [personId], actor: 'another-account' }, 0],
      [{ roles: ['DIRECTOR'], colleges: [other.id] }, 0],
      [{ roles: ['COORDINATOR'], regions: [] }, 0],
      [{ roles: ['OPERATOR'] }, 0],
      [null, 0],
    ];
    for (const [who, links] of callers) expect([who, await seen(who)]).toEqual([who, links]);
    const hash = 'select secret_hash from participants.personal_link';
    await expect(hub.raw('participants', claims, hash)).rejects.toThrow('permission denied');
  });

  it('makes links for directors and curators of the college alone', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const insert = `insert into participants.personal_link
      (id, college_id, person_id, holder, client_id, secret_hash, last_day, issued_by)
      values (gen_random_uuid(), $1, $2, 'SELF', 'personal-link-' || substr(md5(random()::text), 1, 12), decode(repeat('00', 32), 'hex'), current_date, 'test')`; // prettier-ignore
    const as = (claims: Claims) => hub.raw('participants', claims, insert, [own.id, personId]);
    await as({ roles: ['CURATOR'], colleges: [own.id] });
    for (const claims of [
      { roles: ['COLLEGE_SYSTEM'], colleges: [own.id] },
      { roles: ['CURATOR'], colleges: [other.id] },
      { roles: ['MENTOR'], persons: [personId] },
      { roles: ['OPERATOR'] },
    ] satisfies Claims[]) {
      await expect(as(claims)).rejects.toThrow('row-level security');
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createLog } from '#kernel/log/log.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import { clientSecretHash } from '#kernel/session/client-secret.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';

let hub: TestHub;
let directory: AccessDirectory;
let own: CollegeWorld;
let other: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  directory = accessDirectory(serviceUrl(hub.ownerUrl, 'participants'), createLog({ level: 'silent', name: 'test' }));
  const region = await world(hub);
  [own, other] = [await region.college(), await region.college()];
});
afterAll(async () => {
  await directory.close();
  await hub.close();
});

const CREATE = `mutation ($input: CreatePersonalLinksInput!) {
  createPersonalLinks(input: $input) {
    created refused results { outcome code link { id holder stands lastDay } problems { code path } } } }`;
const REVOKE = `mutation ($input: RevokePersonalLinksInput!) {
  revokePersonalLinks(input: $input) { results { outcome link { stands } problems { code path } } } }`;
const GIVE = `mutation ($input: GiveOwnConsentInput!) {
  giveOwnConsent(input: $input) { problems { code path } consents { givenBy channel representativeName inForce } } }`;
const WITHDRAW = `mutation ($input: WithdrawOwnConsentInput!) {
  withdrawOwnConsent(input: $input) { problems { code path } } }`;
const LINKS = 'query ($id: ID!) { person(id: $id) { personalLinks { holder stands } } }';

const ADULT = { birthDate: '2000-03-15', birthYear: 2000 };
const MINOR = { birthDate: '2012-03-15', birthYear: 2012 };
const NO_CONSENT = { consent: null };

const thisSecond = () => Math.floor(Date.now() / 1000);
const lastDay = () => daysAfter(hub.madeOn, 30);

async function create(rows: readonly object[], more: object = {}): Promise<Data> {
  const given = rows.map((row) => ({ holder: 'SELF', lastDay: lastDay(), ...row }));
  return (await own.curator.ask(CREATE, { input: { rows: given, ...more } })).createPersonalLinks;
}

const clientIdOf = (code: string) => `personal-link-${code.slice(0, 12)}`;

/** What is signed in by a code, as the provider and the subgraphs see it. */
async function claimsOf(code: string): Promise<Claims | null> {
  const clientId = clientIdOf(code);
  const client = await directory.clientOf(clientId);
  if (!client?.secretHash.equals(clientSecretHash(code.slice(12)))) return null;
  const { refused, ...held } = await directory.accessOf(clientId, thisSecond() + 1);
  return refused ? null : { ...held, actor: clientId };
}

async function opened(code: string): Promise<Client> {
  const claims = await claimsOf(code);
  if (!claims) throw new Error('the link opens nothing');
  return hub.client(claims);
}

const made = async (personId: string, holder = 'SELF'): Promise<string> =>
  (await create([{ personId, holder }])).results[0].code;

describe('a personal link', () => {
  it('signs its person in, as either side of a pair and nobody else', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const { results } = await create([{ personId }]);
    expect(results).toEqual([
      {
        ...{ outcome: 'CREATED', problems: [], code: expect.stringMatching(/^[0-9a-z]{12}[\w-]{22}$/) },
        link: { id: expect.any(String), holder: 'SELF', stands: true, lastDay: lastDay() },
      },
    ]);
    const claims = await claimsOf(results[0].code);
    expect(claims).toMatchObject({ regions: [], colleges: [], persons: [personId] });
    expect([...claims!.roles!].sort()).toEqual(['MENTEE', 'MENTOR']);
    const client = await opened(results[0].code);
    expect(await client.ask('{ me { linkHolder persons { id } } }')).toEqual({
      me: { linkHolder: 'SELF', persons: [{ id: personId }] },
    });
    expect(await own.curator.ask('{ me { linkHolder } }')).toEqual({ me: { linkHolder: null } });
  });

  it('opens nothing by a code that is wrong in one sign', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const code = await made(personId);
    const last = code.endsWith('A') ? 'B' : 'A';
    for (const wrong of [code.slice(0, -1), code.slice(0, -1) + last, `x${code.slice(1)}`, '', `${code}A`]) {
      expect(await claimsOf(wrong)).toBeNull();
    }
  });

  it('takes the place of the former one of that holder alone, and is told once', async () => {
    const [personId] = (await own.people(MINOR)) as [string];
    const first = await made(personId);
    const representative = await made(personId, 'REPRESENTATIVE');
    const second = await made(personId);
    expect(await Promise.all([first, representative, second].map(claimsOf))).toEqual([
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
    const { results } = await create([{ personId }]);
    const { code, link } = results[0];
    const before = thisSecond();
    const ids = [link.id, '00000000-0000-7000-8000-000000000000'];
    const revoke = async () => (await own.curator.ask(REVOKE, { input: { ids } })).revokePersonalLinks.results;
    expect(await revoke()).toEqual([
      { outcome: 'UPDATED', link: { stands: false }, problems: [] },
      { outcome: 'REFUSED', link: null, problems: [{ code: 'LINK_NOT_FOUND', path: ['ids', '1'] }] },
    ]);
    expect(await claimsOf(code)).toBeNull();
    expect(await directory.accessOf(clientIdOf(code), before)).toMatchObject({ refused: true });
    expect((await revoke())[0].outcome).toBe('UNCHANGED');
  });

  it('is refused row by row: others’ people, terms too long or over, representatives of adults', async () => {
    const [adult, minor] = (await own.people(ADULT, MINOR)) as [string, string];
    const [stranger] = (await other.people(ADULT)) as [string];
    const { created, results } = await create([
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
    const code = await made(personId);
    expect((await create([{ personId }], { dryRun: true })).results).toMatchObject([
      { outcome: 'CREATED', code: null },
    ]);
    expect(await claimsOf(code)).not.toBeNull();
  });

  it("is over with its last day, and a representative's on the day the person comes of age", async () => {
    const [adult, minor] = (await own.people(ADULT, MINOR)) as [string, string];
    const over = await made(adult);
    const grown = await made(minor, 'REPRESENTATIVE');
    await hub.owner('update participants.personal_link set last_day = contracts.today(college_id) - 1 where person_id = $1', [adult]); // prettier-ignore
    await hub.owner("update participants.person set birth_date = contracts.today(college_id) - interval '18 years' where id = $1", [minor]); // prettier-ignore
    expect([await claimsOf(over), await claimsOf(grown)]).toEqual([null, null]);
  });

  it('is in no list of accounts, and its roles are neither given nor taken back by hand', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const account = clientIdOf(await made(personId));
    const { roleBindings } = await own.curator.ask('query ($account: String!) { roleBindings(account: $account) { totalCount } }', { account }); // prettier-ignore
    expect(roleBindings.totalCount).toBe(0);
    const { bindRoles } = await own.curator.ask(
      'mutation ($row: RoleRowInput!) { bindRoles(input: { rows: [$row] }) { results { problems { code } } } }',
      { row: { account, role: 'MENTOR', personId } },
    );
    expect(bindRoles.results).toEqual([{ problems: [{ code: 'ACCOUNT_OF_CLIENT' }] }]);
  });
});

describe('consent by a link', () => {
  it('is an adult’s own, of today and electronic, and counts', async () => {
    const [personId] = (await own.people({ ...ADULT, ...NO_CONSENT })) as [string];
    const client = await opened(await made(personId));
    expect((await client.ask(GIVE, { input: { personId } })).giveOwnConsent).toEqual({
      problems: [],
      consents: [{ givenBy: 'SELF', channel: 'ELECTRONIC', representativeName: null, inForce: true }],
    });
  });

  it('is not a minor’s own: their representative gives it by a link of their own, with a name', async () => {
    const [personId] = (await own.people({ ...MINOR, ...NO_CONSENT })) as [string];
    const [self, representative] = [await made(personId), await made(personId, 'REPRESENTATIVE')];
    const give = async (code: string, more: object = {}) =>
      (await (await opened(code)).ask(GIVE, { input: { personId, ...more } })).giveOwnConsent;
    expect((await give(self)).problems).toEqual([{ code: 'CONSENT_OF_MINOR', path: ['givenBy'] }]);
    expect((await give(representative)).problems).toEqual([
      { code: 'REPRESENTATIVE_REQUIRED', path: ['representativeName'] },
    ]);
    expect(await give(representative, { representativeName: 'Иванова Мария' })).toEqual({
      problems: [],
      consents: [
        { givenBy: 'REPRESENTATIVE', channel: 'ELECTRONIC', representativeName: 'Иванова Мария', inForce: true },
      ],
    });
  });

  it('is nobody else’s', async () => {
    const [personId, neighbour] = (await own.people({ ...ADULT, ...NO_CONSENT }, { ...ADULT, ...NO_CONSENT })) as [string, string]; // prettier-ignore
    const client = await opened(await made(personId));
    expect((await client.ask(GIVE, { input: { personId: neighbour } })).giveOwnConsent.problems).toEqual([
      { code: 'PERSON_NOT_FOUND', path: ['personId'] },
    ]);
    const answer = await own.curator.answer(GIVE, { input: { personId } });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('of a minor is taken back by their representative, and not by the minor, whoever asks the database', async () => {
    const [personId] = (await own.people(MINOR)) as [string];
    const [self, representative] = [await made(personId), await made(personId, 'REPRESENTATIVE')];
    const withdraw = async (client: Client) =>
      (await client.ask(WITHDRAW, { input: { personId } })).withdrawOwnConsent.problems;
    const refused = [{ code: 'CONSENT_OF_REPRESENTATIVE', path: ['personId'] }];
    expect(await withdraw(await opened(self))).toEqual(refused);
    expect(await withdraw(await hub.client({ roles: ['MENTEE'], persons: [personId] }))).toEqual(refused);
    const raw = 'select * from contracts.withdraw_own_consents($1)';
    expect(await hub.raw('participants', (await claimsOf(self))!, raw, [personId])).toEqual([]);

    expect(await withdraw(await opened(representative))).toEqual([]);
    expect(await Promise.all([self, representative].map(claimsOf))).toEqual([null, null]);
  });

  it('withdrawn, ends the links of the person and of nobody else', async () => {
    const [personId, neighbour] = (await own.people(ADULT, ADULT)) as [string, string];
    const [code, theirs] = [await made(personId), await made(neighbour)];
    await own.curator.ask('mutation ($id: ID!) { withdrawConsents(input: { personId: $id }) { problems { code } } }', {
      id: personId,
    });
    expect([await claimsOf(code), await claimsOf(theirs)]).toEqual([null, expect.anything()]);
  });

  it('follows the person: links of an erased one open nothing, those of a merged one open the kept one', async () => {
    const [gone, merged, kept] = (await own.people(ADULT, ADULT, ADULT)) as [string, string, string];
    const [ofGone, ofMerged] = [await made(gone), await made(merged)];
    await own.curator.ask('mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { problems { code } } }', {
      input: { keepId: kept, mergeId: merged },
    });
    expect(await claimsOf(ofMerged)).toMatchObject({ persons: [kept] });
    const { person } = await own.curator.ask('query ($id: ID!) { person(id: $id) { name } }', { id: gone });
    await own.curator.ask(`mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { problems { code } } }`, {
      input: { personId: gone, confirmName: person.name, reason: 'REQUEST' },
    });
    expect(await claimsOf(ofGone)).toBeNull();
  });
});

describe('raw SQL under the role of the service', () => {
  it("shows links to the college's staff and each to itself, and the hash of its secret to nobody", async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const claims = (await claimsOf(await made(personId)))!;
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

  it("takes a person's own consent, and none of others or attested by the college", async () => {
    const [personId, neighbour] = (await own.people({ ...ADULT, ...NO_CONSENT }, ADULT)) as [string, string];
    const insert = (whose: string, by: string, as: Claims = { roles: ['MENTEE'], persons: [personId] }) =>
      hub.raw(
        'participants',
        as,
        `insert into participants.consent (id, college_id, person_id, given_on, given_by)
         values (gen_random_uuid(), $1, $2, current_date, $3)`,
        [own.id, whose, by],
      );
    await insert(personId, 'SELF');
    await expect(insert(personId, 'COLLEGE')).rejects.toThrow('row-level security');
    await expect(insert(neighbour, 'SELF')).rejects.toThrow('row-level security');
    await expect(insert(personId, 'REPRESENTATIVE')).rejects.toThrow('row-level security');
    const [minor] = (await own.people({ ...MINOR, ...NO_CONSENT })) as [string];
    const [self, representative] = [await made(minor), await made(minor, 'REPRESENTATIVE')];
    await expect(insert(minor, 'REPRESENTATIVE', (await claimsOf(self))!)).rejects.toThrow('row-level security');
    await insert(minor, 'REPRESENTATIVE', (await claimsOf(representative))!);
  });
});

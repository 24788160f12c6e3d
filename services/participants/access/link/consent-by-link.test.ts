import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Client, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { ADULT, linksOf, MINOR, type Links } from '../../testing/links-world.js';

let hub: TestHub;
let links: Links;
let own: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  own = await (await world(hub)).college();
  links = linksOf(hub, own);
});
afterAll(async () => {
  await links.directory.close();
  await hub.close();
});

const GIVE = `mutation ($input: GiveOwnConsentInput!) {
  giveOwnConsent(input: $input) { problems { code path } consents { givenBy channel representativeName representativeRelation inForce } } }`;
const WITHDRAW = `mutation ($input: WithdrawOwnConsentInput!) {
  withdrawOwnConsent(input: $input) { problems { code path } } }`;

const NO_CONSENT = { consent: null };

describe('consent by a link', () => {
  it('is an adult’s own, of today and electronic, and counts', async () => {
    const [personId] = (await own.people({ ...ADULT, ...NO_CONSENT })) as [string];
    const client = await links.opened(await links.made(personId));
    expect((await client.ask(GIVE, { input: { personId } })).giveOwnConsent).toEqual({
      problems: [],
      consents: [
        {
          givenBy: 'SELF',
          channel: 'ELECTRONIC',
          representativeName: null,
          representativeRelation: null,
          inForce: true,
        },
      ],
    });
  });

  it('is not a minor’s own: their representative gives it by a link of their own, who says who they are and by what document', async () => {
    const [personId] = (await own.people({ ...MINOR, ...NO_CONSENT })) as [string];
    const [self, representative] = [await links.made(personId), await links.made(personId, 'REPRESENTATIVE')];
    const give = async (code: string, more: object = {}) =>
      (await (await links.opened(code)).ask(GIVE, { input: { personId, ...more } })).giveOwnConsent;
    expect((await give(self)).problems).toEqual([{ code: 'CONSENT_OF_MINOR', path: ['givenBy'] }]);
    expect((await give(representative)).problems).toEqual([
      { code: 'REPRESENTATIVE_REQUIRED', path: ['representativeName'] },
      { code: 'REPRESENTATIVE_RELATION_REQUIRED', path: ['representativeRelation'] },
      { code: 'REPRESENTATIVE_DOCUMENT_REQUIRED', path: ['representativeDocument'] },
    ]);
    const mother = {
      representativeName: 'Иванова Мария',
      representativeRelation: 'PARENT',
      representativeDocument: 'свидетельство о рождении II-ДН № 123456',
    };
    expect((await give(representative, { ...mother, representativeDocument: 'x'.repeat(201) })).problems).toEqual([
      { code: 'REPRESENTATIVE_DOCUMENT_TOO_LONG', path: ['representativeDocument'] },
    ]);
    const { representativeName, representativeRelation } = mother;
    expect(await give(representative, mother)).toEqual({
      problems: [],
      consents: [
        { givenBy: 'REPRESENTATIVE', channel: 'ELECTRONIC', representativeName, representativeRelation, inForce: true },
      ],
    });
  });

  it('is nobody else’s', async () => {
    const [personId, neighbour] = (await own.people({ ...ADULT, ...NO_CONSENT }, { ...ADULT, ...NO_CONSENT })) as [string, string]; // prettier-ignore
    const client = await links.opened(await links.made(personId));
    expect((await client.ask(GIVE, { input: { personId: neighbour } })).giveOwnConsent.problems).toEqual([
      { code: 'PERSON_NOT_FOUND', path: ['personId'] },
    ]);
    const answer = await own.curator.answer(GIVE, { input: { personId } });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('of a minor is taken back by their representative, and not by the minor, whoever asks the database', async () => {
    const [personId] = (await own.people(MINOR)) as [string];
    const [self, representative] = [await links.made(personId), await links.made(personId, 'REPRESENTATIVE')];
    const withdraw = async (client: Client) =>
      (await client.ask(WITHDRAW, { input: { personId } })).withdrawOwnConsent.problems;
    const refused = [{ code: 'CONSENT_OF_REPRESENTATIVE', path: ['personId'] }];
    expect(await withdraw(await links.opened(self))).toEqual(refused);
    expect(await withdraw(await hub.client({ roles: ['MENTEE'], persons: [personId] }))).toEqual(refused);
    const raw = 'select * from contracts.withdraw_own_consents($1)';
    expect(await hub.raw('participants', await links.claimsOf(self), raw, [personId])).toEqual([]);

    expect(await withdraw(await links.opened(representative))).toEqual([]);
    expect(await Promise.all([self, representative].map(links.claimsOf))).toEqual([null, null]);
  });

  it('withdrawn, ends the links of the person and of nobody else', async () => {
    const [personId, neighbour] = (await own.people(ADULT, ADULT)) as [string, string];
    const [code, theirs] = [await links.made(personId), await links.made(neighbour)];
    await own.curator.ask('mutation ($id: ID!) { withdrawConsents(input: { personId: $id }) { problems { code } } }', {
      id: personId,
    });
    expect([await links.claimsOf(code), await links.claimsOf(theirs)]).toEqual([null, expect.anything()]);
  });

  it('follows the person: links of an erased one open nothing, those of a merged one open the kept one', async () => {
    const [gone, merged, kept] = (await own.people(ADULT, ADULT, ADULT)) as [string, string, string];
    const [ofGone, ofMerged] = [await links.made(gone), await links.made(merged)];
    await own.curator.ask('mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { problems { code } } }', {
      input: { keepId: kept, mergeId: merged },
    });
    expect(await links.claimsOf(ofMerged)).toMatchObject({ persons: [kept] });
    const { person } = await own.curator.ask('query ($id: ID!) { person(id: $id) { name } }', { id: gone });
    await own.curator.ask(`mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { problems { code } } }`, {
      input: { personId: gone, confirmName: person.name, reason: 'REQUEST' },
    });
    expect(await links.claimsOf(ofGone)).toBeNull();
  });
});

describe('raw SQL under the role of the service', () => {
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
    const [self, representative] = [await links.made(minor), await links.made(minor, 'REPRESENTATIVE')];
    await expect(insert(minor, 'REPRESENTATIVE', (await links.claimsOf(self))!)).rejects.toThrow('row-level security');
    await insert(minor, 'REPRESENTATIVE', (await links.claimsOf(representative))!);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';

let hub: TestHub;
let own: CollegeWorld;
let other: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  const region = await world(hub);
  [own, other] = [await region.college(), await region.college()];
});
afterAll(() => hub.close());

const WITHDRAW = `mutation ($input: WithdrawOwnConsentInput!) {
  withdrawOwnConsent(input: $input) { problems { code } consents { inForce } } }`;
const RECORD = `mutation ($input: RecordConsentsInput!) {
  recordConsents(input: $input) { refused problems { code } results { outcome problems { code path } } } }`;
const TOLD = { representativeRelation: 'TRUSTEE', representativeDocument: 'акт об опеке № 7' };
const person = (personId: string): Promise<Client> => hub.client({ roles: ['MENTEE'], persons: [personId] });

describe('one’s own consent', () => {
  it('is withdrawn by oneself, once, with the effect of the curator’s withdrawal', async () => {
    const [id] = (await own.people({})) as [string];
    const self = await person(id);
    const { withdrawOwnConsent: done } = await self.ask(WITHDRAW, { input: { personId: id } });
    expect(done).toEqual({ problems: [], consents: [{ inForce: false }] });
    const known = await own.curator.ask('query ($id: ID!) { person(id: $id) { consentInForce } }', { id });
    expect(known.person.consentInForce).toBe(false);
    const { withdrawOwnConsent: again } = await self.ask(WITHDRAW, { input: { personId: id } });
    expect(again.problems).toEqual([{ code: 'NOTHING_TO_WITHDRAW' }]);
    const audit = await hub.owner(`select action from participants.audit where action = 'consent.withdraw' and college_id = $1`, [own.id]); // prettier-ignore
    expect(audit).toHaveLength(1);
  });

  it('is nobody else’s, whoever asks the database', async () => {
    const [id, stranger] = (await own.people({}, {})) as [string, string];
    for (const client of [await person(stranger), own.curator, other.curator]) {
      const { errors } = await client.answer(WITHDRAW, { input: { personId: id } });
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    }
    const asked = { roles: ['MENTEE' as const], persons: [stranger] };
    const sql = 'select * from contracts.withdraw_own_consents($1)';
    expect(await hub.raw('participants', asked, sql, [id])).toEqual([]);
  });
});

describe('consents of a group', () => {
  const record = async (rows: object[], client = own.curator): Promise<Data> =>
    (await client.ask(RECORD, { input: { collegeId: own.id, rows } })).recordConsents;

  it('are recorded together, each by the rules of one, in as many statements for many as for few', async () => {
    const ids = await own.people(
      ...Array.from({ length: 12 }, () => ({ birthDate: '2010-03-15', birthYear: 2010, consent: null })),
    );
    const signed = (personId: string) => ({ personId, givenOn: '2024-09-02', givenBy: 'REPRESENTATIVE', representativeName: 'Согласная Мария', representativeRelation: 'PARENT', representativeDocument: 'II-ДН № 1', documentNumber: '7' }); // prettier-ignore
    const few = await hub.statementsOf(() => record(ids.slice(0, 2).map(signed)));
    const many = await hub.statementsOf(() => record(ids.slice(2).map(signed)));
    expect(many.length).toBe(few.length);
    const again = await record(ids.map(signed));
    expect(new Set(again.results.map(({ outcome }: Data) => outcome))).toEqual(new Set(['UNCHANGED']));
  });

  it('are refused one by one where they would not be in force', async () => {
    const [adult, minor] = (await own.people(
      { birthDate: '2003-03-15', birthYear: 2003, consent: null },
      { birthDate: '2010-03-15', birthYear: 2010, consent: null },
    )) as [string, string];
    const [stranger] = (await other.people({})) as [string];
    const by = (personId: string, givenBy: string, more = {}) => ({
      personId,
      givenOn: '2024-09-02',
      givenBy,
      ...more,
    });
    const { results } = await record([
      by(adult, 'REPRESENTATIVE', { ...TOLD, representativeName: 'Кто-то' }),
      by(minor, 'REPRESENTATIVE', { ...TOLD, representativeName: '  ' }),
      by(stranger, 'COLLEGE'),
    ]);
    expect(results.map(({ problems }: Data) => problems.map(({ code }: Data) => code).join())).toEqual([
      'CONSENT_FOR_ADULT',
      'REPRESENTATIVE_REQUIRED',
      'PERSON_NOT_FOUND',
    ]);
  });
});

describe('what has not come, or goes on', () => {
  it('is no day of a confirmed partnership', async () => {
    const CONFIRM = 'mutation ($input: ConfirmPartnersInput!) { confirmPartners(input: $input) { problems { code } } }';
    const input = {
      collegeId: own.id,
      partnerIds: ['0197a000-0000-7000-8000-000000000000'],
      confirmedOn: '2090-01-01',
    };
    const { confirmPartners } = await own.curator.ask(CONFIRM, { input });
    expect(confirmPartners.problems).toEqual([{ code: 'CONFIRMED_IN_FUTURE' }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';

let hub: TestHub;
let own: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  own = await (await world(hub)).college();
});
afterAll(() => hub.close());

const RECORD = `mutation ($input: RecordConsentInput!) {
  recordConsent(input: $input) { problems { code path message } consents { givenBy inForce } } }`;
const UPSERT = `mutation ($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) { results { outcome problems { code path } } } }`;

const record = async (personId: string, consent: object): Promise<Data> =>
  (await own.curator.ask(RECORD, { input: { personId, ...consent } })).recordConsent;

let keys = 0;
const newKey = () => `consenting-${(keys += 1)}`;

/** What becomes of a row of the college's system. */
async function send(externalId: string, row: object): Promise<string> {
  const person = { externalId, category: 'STUDENT', familyName: 'Согласная', givenName: 'Ия', ...row };
  const input = { collegeId: own.id, source: 'test', rows: [person] };
  const [result] = (await own.curator.ask(UPSERT, { input })).upsertPeople.results;
  const [problem] = result.problems;
  return problem ? `${problem.code} ${problem.path.join('.')}` : result.outcome;
}

const consentsOf = (personId: string) =>
  hub.owner('select given_by from participants.consent where person_id = $1', [personId]);

const ADULT = { birthDate: '2003-03-15', birthYear: 2003, consent: null };
const MINOR = { birthDate: '2010-03-15', birthYear: 2010, consent: null };
const BY_REPRESENTATIVE = { givenOn: '2024-09-02', givenBy: 'REPRESENTATIVE' };
const SIGNED = {
  ...BY_REPRESENTATIVE,
  representativeName: 'Согласная Мария',
  representativeRelation: 'GUARDIAN',
  representativeDocument: 'акт об опеке № 7',
};

describe('recordConsent', () => {
  it("refuses a representative's for whoever is of age on its day, and writes nothing", async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const { problems, consents } = await record(personId, SIGNED);
    expect(problems).toEqual([
      { code: 'CONSENT_FOR_ADULT', path: ['givenBy'], message: expect.stringContaining('is of age') },
    ]);
    expect(consents).toEqual([]);
    expect(await consentsOf(personId)).toEqual([]);
    expect((await record(personId, { givenOn: '2024-09-02', givenBy: 'SELF' })).consents).toEqual([
      { givenBy: 'SELF', inForce: true },
    ]);
  });

  it("takes a representative's for a minor with the name of who signed, and no number", async () => {
    const [personId] = (await own.people(MINOR)) as [string];
    expect((await record(personId, BY_REPRESENTATIVE)).problems).toMatchObject([
      { code: 'REPRESENTATIVE_REQUIRED', path: ['representativeName'] },
      { code: 'REPRESENTATIVE_RELATION_REQUIRED', path: ['representativeRelation'] },
      { code: 'REPRESENTATIVE_DOCUMENT_REQUIRED', path: ['representativeDocument'] },
    ]);
    expect((await record(personId, { givenOn: '2024-09-02', givenBy: 'SELF' })).problems).toMatchObject([
      { code: 'CONSENT_OF_MINOR', path: ['givenBy'] },
    ]);
    expect(await consentsOf(personId)).toEqual([]);
    expect(await record(personId, SIGNED)).toEqual({
      problems: [],
      consents: [{ givenBy: 'REPRESENTATIVE', inForce: true }],
    });
  });

  it('does not say that one is recorded which was withdrawn', async () => {
    const [personId] = (await own.people(ADULT)) as [string];
    const consent = { givenOn: '2024-09-02', givenBy: 'SELF' };
    await record(personId, consent);
    await own.curator.ask('mutation ($p: ID!) { withdrawConsents(input: { personId: $p }) { problems { code } } }', {
      p: personId,
    });
    const again = await record(personId, { ...consent, documentNumber: '7' });
    expect(again.problems).toMatchObject([{ code: 'CONSENT_WITHDRAWN', path: ['givenOn'] }]);
    expect(again.consents).toEqual([{ givenBy: 'SELF', inForce: false }]);
    expect((await record(personId, { ...consent, givenOn: '2024-09-03' })).problems).toEqual([]);
  });

  it('takes a list’s word, of whomever it speaks', async () => {
    const [adult, unknown] = (await own.people(ADULT, { birthYear: null, consent: null })) as [string, string];
    for (const personId of [adult, unknown]) {
      expect(await record(personId, { givenOn: '2024-09-02', givenBy: 'COLLEGE' })).toEqual({
        problems: [],
        consents: [{ givenBy: 'COLLEGE', inForce: true }],
      });
    }
  });
});

describe('a consent that comes with a person', () => {
  it('is refused with its row where nobody could give it so', async () => {
    const key = newKey();
    const birthDate = '2003-03-15';
    expect(await send(key, { birthDate, consent: BY_REPRESENTATIVE })).toBe('CONSENT_FOR_ADULT rows.0.consent.givenBy');
    expect(await send(key, { consent: BY_REPRESENTATIVE })).toBe('BIRTH_REQUIRED rows.0.consent.givenBy');
    expect(await hub.owner('select id from participants.person where external_id = $1', [key])).toEqual([]);
    expect(await send(key, { birthYear: 2010, consent: BY_REPRESENTATIVE })).toBe('CREATED');
  });

  it('is judged by the birth that the hub knows where the row leaves it out', async () => {
    const [adult, minor] = [newKey(), newKey()];
    await send(adult, { birthDate: '2003-03-15' });
    await send(minor, { birthDate: '2010-03-15' });
    expect(await send(adult, { consent: BY_REPRESENTATIVE })).toBe('CONSENT_FOR_ADULT rows.0.consent.givenBy');
    const own = { givenOn: '2024-09-02', givenBy: 'SELF' };
    expect(await send(minor, { birthYear: 2003, consent: own })).toBe('CONSENT_OF_MINOR rows.0.consent.givenBy');
    expect(await send(minor, { consent: BY_REPRESENTATIVE })).toBe('UPDATED');
    expect(await send(adult, { consent: own })).toBe('UPDATED');
  });

  it('is judged by the birth of the person whom a merged record leads to', async () => {
    const [kept, merged] = [newKey(), newKey()];
    await send(kept, { birthDate: '2003-03-15' });
    await send(merged, {});
    const people = await hub.owner('select id from participants.person where external_id = any ($1) order by id', [
      [kept, merged],
    ]);
    const [keepId, mergeId] = people.map(({ id }) => id);
    const { mergePeople } = await own.curator.ask(
      'mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { problems { code } } }',
      { input: { keepId, mergeId } },
    );
    expect(mergePeople.problems).toEqual([]);
    expect(await send(merged, { consent: BY_REPRESENTATIVE })).toBe('CONSENT_FOR_ADULT rows.0.consent.givenBy');
  });
});

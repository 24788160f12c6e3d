import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  own = await region.college();
});
afterAll(() => hub.close());

const UPSERT = `mutation ($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) {
    created updated unchanged refused problems { code }
    results { index outcome person { id name } problems { code path message } }
  }
}`;

const upsert = async (collegeId: string, rows: object[], more: object = {}, client = own.curator): Promise<Data> =>
  (await client.ask(UPSERT, { input: { collegeId, source: '1c', rows, ...more } })).upsertPeople;

const student = (externalId: string, more: object = {}) => ({
  externalId,
  category: 'STUDENT',
  familyName: 'Соловьёва',
  givenName: 'Мария',
  birthYear: 2006,
  ...more,
});

describe('college', () => {
  const asked = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await own.curator.answer(query, variables);
    return errors ? errors.map(({ extensions }) => extensions?.['code']) : data;
  };
  const BY = 'query ($by: CollegeKey) { college(by: $by) { code } }';

  it('is found by one key', async () => {
    const found = { college: { code: own.code } };
    expect(await asked(`{ college(by: { code: "${own.code}" }) { code } }`)).toEqual(found);
    expect(await asked('query ($id: ID!) { college(by: { id: $id }) { code } }', { id: own.id })).toEqual(found);
    expect(await asked(BY, { by: { id: own.id.toUpperCase() } })).toEqual(found);
    expect(await asked('query ($id: ID!) { college(id: $id) { code } }', { id: own.id })).toEqual(found);
  });

  it('is not found by two, by none, or by one and another beside it', async () => {
    const { id, code } = own;
    for (const by of [{ id, code }, { id, code: null }, {}, null]) {
      expect([by, await asked(BY, { by })]).toEqual([by, ['BAD_USER_INPUT']]);
    }
    expect(await asked(`{ college(by: { code: "${code}" }, id: "${id}") { code } }`)).toEqual(['BAD_USER_INPUT']);
    expect(await asked(`{ college(by: { id: "${id}", code: "${code}" }) { code } }`)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });
});

describe('upsertPeople', () => {
  it('registers, then changes nothing when the same rows come again, then only what differs', async () => {
    const rows = [student('u-1'), student('u-2', { givenName: 'Анна' })];
    expect(await upsert(own.id, rows)).toMatchObject({ created: 2, updated: 0, unchanged: 0, refused: 0 });
    expect(await upsert(own.id, rows)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const mended = [student('u-1'), student('u-2', { givenName: 'Анна', phone: '+79001234567' })];
    const { results } = await upsert(own.id, mended);
    expect(results.map((result: Data) => result.outcome)).toEqual(['UNCHANGED', 'UPDATED']);
  });

  it('keeps what a later row leaves out', async () => {
    await upsert(own.id, [student('u-keep', { phone: '+79007654321' })]);
    await upsert(own.id, [student('u-keep', { studyGroup: 'П-21' })]);
    const [row] = await hub.owner(`select phone, study_group from participants.person where external_id = 'u-keep'`);
    expect(row).toEqual({ phone: '+79007654321', study_group: 'П-21' });
  });

  it('refuses bad rows with code and place, and takes the good ones', async () => {
    const { refused, created, results } = await upsert(own.id, [
      student('b-1', { familyName: '<b>Жирный</b>' }),
      student('b-2', { birthYear: 1890 }),
      student('b-3', { birthYear: null, consent: { givenOn: '2024-09-01', givenBy: 'SELF' } }),
      student('b-4', { email: 'не почта' }),
      student('b-5'),
      student('b-6'),
      student('b-6', { birthYear: 2005 }),
      student('b-7', { birthDate: '2010-05-05', birthYear: 2010, consent: { givenOn: '2024-09-01', givenBy: 'SELF' } }),
    ]);
    expect({ refused, created }).toEqual({ refused: 7, created: 1 });
    expect(results.map((result: Data) => result.problems[0]?.code ?? null)).toEqual([
      'NAME_MALFORMED',
      'BIRTH_IMPLAUSIBLE',
      'BIRTH_REQUIRED',
      'EMAIL_MALFORMED',
      null,
      'ROW_REPEATED',
      'ROW_REPEATED',
      'CONSENT_OF_MINOR',
    ]);
    expect(results[0].problems[0].path).toEqual(['rows', '0', 'familyName']);
  });

  it('takes a row that comes twice once, and refuses all of those that contradict each other', async () => {
    const sound = student('t-1', { phone: '+79001234567' });
    const broken = student('t-2', { email: 'не почта' });
    const { results, ...counts } = await upsert(own.id, [
      ...[sound, broken, { ...sound, email: null }, broken, student('t-3'), student('t-3', { givenName: 'Анна' })],
      ...[student('t-4'), student('t-4'), student('t-4', { givenName: 'Анна' })],
    ]);
    expect(counts).toMatchObject({ created: 1, updated: 0, unchanged: 1, refused: 7 });
    const path = (row: number, field: string) => ['rows', `${row}`, field];
    expect(results.map(({ outcome, problems: [problem] }: Data) => problem?.path ?? outcome)).toEqual([
      ...['CREATED', path(1, 'email'), 'UNCHANGED', path(3, 'email')],
      ...[4, 5, 6, 7, 8].map((row) => path(row, 'externalId')),
    ]);
    expect(results[2].person).toEqual(results[0].person);
    const said = results.map(({ problems: [problem] }: Data) => /rows? [\d, ]+/.exec(problem?.message ?? '')?.[0]);
    expect(said.slice(4)).toEqual(['row 6', 'row 5', 'row 9', 'row 9', 'rows 7, 8']);
    const audited = await hub.owner('select from participants.audit where entity_id = $1', [results[0].person.id]);
    expect(audited).toHaveLength(1);
  });

  it('reports the same in a dry run, and writes nothing', async () => {
    const { results, created } = await upsert(own.id, [student('dry-1'), student('dry-1')], { dryRun: true });
    expect(created).toBe(1);
    expect(results.map(({ outcome, person }: Data) => [outcome, person])).toEqual([
      ['CREATED', null],
      ['UNCHANGED', null],
    ]);
    const rows = [student('dry-1'), student('dry-1')];
    const input = { collegeId: own.id, source: '1c', rows, dryRun: true };
    const ids = UPSERT.replace('id name', 'id');
    const asked = await own.curator.ask(ids, { input });
    expect(asked.upsertPeople.results.map(({ person }: Data) => person)).toEqual([null, null]);
    expect(await hub.owner(`select from participants.person where external_id = 'dry-1'`)).toEqual([]);
    expect(await hub.owner(`select from participants.audit a where a.at > now()`)).toEqual([]);
  });

  it('links an enterprise once however its name is written', async () => {
    const employer = (externalId: string, workplace: string) => ({
      externalId,
      category: 'EMPLOYER_REPRESENTATIVE',
      familyName: 'Кузнецов',
      givenName: 'Пётр',
      workplace,
    });
    await upsert(own.id, [employer('e-1', 'ООО «Ромашка»'), employer('e-2', 'ромашка, ООО')]);
    const names = await hub.owner(
      `select p.name from participants.college_partner cp join participants.partner p on p.id = cp.partner_id where cp.college_id = $1`,
      [own.id],
    );
    expect(names).toHaveLength(1);
  });

  it('takes at most 1,000 rows a call', async () => {
    const rows = Array.from({ length: 1001 }, (_, n) => student(`many-${n}`));
    await expect(upsert(own.id, rows)).rejects.toThrow('$input.rows: the list has more than 1000 values');
    expect((await upsert(own.id, [])).problems).toEqual([{ code: 'BATCH_SIZE' }]);
  });

  it('is a handful of statements, whatever the number of rows', async () => {
    const few = await hub.statementsOf(() => upsert(own.id, [student('s-0')]));
    const many = await hub.statementsOf(() =>
      upsert(
        own.id,
        Array.from({ length: 500 }, (_, n) => student(`s-${n + 1}`, { familyName: 'Петрова' })),
      ),
    );
    expect(many.length).toBeLessThanOrEqual(few.length + 1);
    expect(many.length).toBeLessThanOrEqual(8);
  });
});

describe('people', () => {
  const PEOPLE = `query ($first: Int, $after: String, $search: String) {
    people(first: $first, after: $after, search: $search) { totalCount nodes { id name } pageInfo { hasNextPage endCursor } }
  }`;

  it('come in pages that neither repeat nor miss anyone', async () => {
    const college = await region.college();
    const ids = await college.people(...Array.from({ length: 7 }, () => ({ familyName: 'Одинаков' })));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { people } = await college.curator.ask(PEOPLE, { first: 3, after });
      expect(people.totalCount).toBe(7);
      seen.push(...people.nodes.map((node: Data) => node.id));
      after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
    } while (after);
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  it('are found by the beginning of a name, with е for ё and in any case', async () => {
    await upsert(own.id, [student('find-1', { familyName: 'Ёлкина' })]);
    const { people } = await own.curator.ask(PEOPLE, { search: 'ЕЛКИНА' });
    expect(people.nodes.map((node: Data) => node.name)).toEqual(['Ёлкина Мария']);
  });

  it('with colleges, partners and consents take one statement each', async () => {
    const college = await region.college();
    await college.people(...Array.from({ length: 20 }, () => ({})));
    const query = '{ people { nodes { name college { code region { code } } consents { givenOn } } } }';
    const sent = await hub.statementsOf(() => college.curator.ask(query));
    // The page with its count, consents, colleges, regions.
    expect(sent).toHaveLength(4);
  });
});

describe('an id that is none', () => {
  it('is bad input, and no internal error', async () => {
    const { errors } = await own.curator.answer('{ person(id: "nobody") { name } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a consent', () => {
  it('can be withdrawn and given anew, and says whether it holds', async () => {
    const [personId] = await own.people({});
    const PERSON = 'query ($id: ID!) { person(id: $id) { consentInForce consents { withdrawnOn inForce } } }';
    const withdraw =
      'mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }';
    await own.curator.ask(withdraw, { input: { personId } });
    expect((await own.curator.ask(PERSON, { id: personId })).person.consentInForce).toBe(false);
    expect((await own.curator.ask(withdraw, { input: { personId } })).withdrawConsents.problems).toEqual([
      { code: 'NOTHING_TO_WITHDRAW' },
    ]);
    await own.curator.ask(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { problems { code } consents { inForce } } }',
      { input: { personId, givenOn: '2025-09-02', givenBy: 'SELF' } },
    );
    expect((await own.curator.ask(PERSON, { id: personId })).person.consentInForce).toBe(true);
  });

  it("of a minor's representative ends when the person comes of age", async () => {
    const [personId] = await own.people({
      birthDate: '2007-02-28',
      birthYear: 2007,
      consent: { givenOn: '2024-09-01', givenBy: 'REPRESENTATIVE' },
    });
    const { person } = await own.curator.ask('query ($id: ID!) { person(id: $id) { minor consentInForce } }', {
      id: personId,
    });
    expect(person).toEqual({ minor: false, consentInForce: false });
  });
});

describe('a headcount', () => {
  it('becomes the denominators of the year at once', async () => {
    const college = await region.college();
    await college.headcount({ students: 120, teachers: 12, youngSpecialists: 3 });
    const rows = await hub.owner(
      `select measure, value from participants.measure where college_id = $1 and academic_year = 2024 order by measure`,
      [college.id],
    );
    expect(Object.fromEntries(rows.map((row) => [row['measure'], row['value']]))).toEqual({
      headcount_reported: 1,
      learners: 120,
      partner_enterprises: 0,
      pupils: 0,
      students: 120,
      teachers: 12,
      young_specialists: 3,
    });
  });
});

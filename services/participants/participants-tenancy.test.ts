import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;
let nobody: Client;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  own = await region.college();
  other = await region.college();
  nobody = await hub.client();
});
afterAll(() => hub.close());

const codes = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] | undefined }) =>
  (answer.errors ?? []).map((error) => error.extensions?.['code']);

const UPSERT = `mutation ($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) {
    created updated unchanged refused problems { code }
    results { index outcome person { id name } problems { code path message } }
  }
}`;

const student = (externalId: string, more: object = {}) => ({
  externalId,
  category: 'STUDENT',
  familyName: 'Соловьёва',
  givenName: 'Мария',
  birthYear: 2006,
  ...more,
});

describe('nobody gets in where they do not belong', () => {
  const TABLES = ['person', 'consent', 'college_partner', 'headcount', 'headcount_report'];
  let personId: string;

  beforeAll(async () => {
    [personId] = (await own.people({ familyName: 'Тайнов' })) as [string];
    await own.headcount();
  });

  it('another college reads no row, through any field', async () => {
    const PERSON = 'query ($id: ID!) { person(id: $id) { name } }';
    expect((await other.curator.ask(PERSON, { id: personId })).person).toBeNull();
    const nested = await other.curator.answer(
      'query ($id: ID!) { college(id: $id) { code headcount(year: "2024/2025") { students } partners { nodes { partner { name } } } } }',
      { id: own.id },
    );
    expect(nested.data.college).toEqual({ code: own.code, headcount: null, partners: null });
    expect(codes(nested)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const { people } = await other.curator.ask(
      'query ($c: ID!) { people(collegeId: $c) { totalCount nodes { id } } }',
      {
        c: own.id,
      },
    );
    expect(people).toEqual({ totalCount: 0, nodes: [] });
  });

  it('another college changes no row, through any mutation', async () => {
    const before = await hub.owner('select md5(string_agg(p::text, $1 order by id)) from participants.person p', ['']);
    const foreign = [
      await other.curator.answer(UPSERT, { input: { collegeId: own.id, source: 'x', rows: [student('intruder')] } }),
      await other.curator.answer(
        `mutation ($c: ID!) { reportHeadcount(input: { rows: [{ collegeId: $c, year: "2024/2025", students: 1, teachers: 0, youngSpecialists: 0 }] }) { results { outcome } } }`,
        { c: own.id },
      ),
    ];
    expect(foreign.flatMap(codes)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const { withdrawConsents } = await other.curator.ask(
      'mutation ($p: ID!) { withdrawConsents(input: { personId: $p }) { problems { code } consents { givenOn } } }',
      { p: personId },
    );
    expect(withdrawConsents).toEqual({ problems: [{ code: 'PERSON_NOT_FOUND' }], consents: [] });
    const after = await hub.owner('select md5(string_agg(p::text, $1 order by id)) from participants.person p', ['']);
    expect(after).toEqual(before);
  });

  it.each(['COORDINATOR', 'ANALYST', 'OPERATOR'] as const)('%s reads no personal row', async (role) => {
    const client = await hub.client({ roles: [role], regions: [region.region.id] });
    expect(codes(await client.answer('{ people { nodes { id } } }'))).toEqual(['FORBIDDEN']);
    expect(codes(await client.answer('query ($id: ID!) { person(id: $id) { name } }', { id: personId }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('without a token there is nothing but organisations', async () => {
    expect(codes(await nobody.answer('{ people { nodes { id } } }'))).toEqual(['UNAUTHENTICATED']);
    expect((await nobody.ask('{ colleges { totalCount } }')).colleges.totalCount).toBeGreaterThan(0);
    expect(codes(await nobody.answer(UPSERT, { input: { collegeId: own.id, source: 'x', rows: [] } }))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  it.each(TABLES)('raw SQL on %s shows a session its own college alone', async (table) => {
    const sql = `select distinct college_id from participants.${table}`;
    expect(await hub.raw('participants', null, sql)).toEqual([]);
    expect(await hub.raw('participants', { roles: ['ANALYST'], regions: [region.region.id] }, sql)).toEqual([]);
    const rows = await hub.raw('participants', { roles: ['CURATOR'], colleges: [own.id] }, sql);
    expect(rows.every((row) => row['college_id'] === own.id)).toBe(true);
  });

  it('raw SQL cannot write into another college', async () => {
    const claims = { roles: ['CURATOR'] as const, colleges: [other.id] };
    const insert = `insert into participants.headcount values ($1, 2023, 1, 1, 1, 1, 'x') returning academic_year`;
    await expect(hub.raw('participants', claims, insert, [own.id])).rejects.toThrow('row-level security');
    const update = `update participants.person set family_name = 'Взломан' where college_id = $1 returning id`;
    expect(await hub.raw('participants', claims, update, [own.id])).toEqual([]);
  });

  it('nothing can be deleted, and nobody reads the audit or another service', async () => {
    const claims = { roles: ['CURATOR'] as const, colleges: [own.id] };
    for (const sql of [
      'delete from participants.person',
      'select from participants.audit',
      'select from participants.measure',
      'select from contracts.measures',
    ]) {
      await expect(hub.raw('participants', claims, sql)).rejects.toThrow('permission denied');
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { changedBy, endOf, pageOf } from './testing/feed.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let other: CollegeWorld;
let personId: string;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  [college, other] = [await region.college(), await region.college()];
  [personId] = (await college.people({})) as [string];
});
afterAll(() => hub.close());

const QUERY = 'query ($id: ID!, $since: String) { changes(collegeId: $id, since: $since) { nodes { id } latest } }';

describe('the feed of a college', () => {
  it.each(['COLLEGE_SYSTEM', 'CURATOR', 'DIRECTOR'] as const)('is for its %s', async (role) => {
    const client = await hub.client({ roles: [role], colleges: [college.id] });
    expect((await pageOf(college, null, { client })).nodes[0]).toEqual({
      kind: 'PERSON',
      id: personId,
      what: 'CREATED',
    });
  });

  it.each([
    ["another college's system", 'FORBIDDEN', () => ({ roles: ['COLLEGE_SYSTEM'], colleges: [other.id] })],
    ["another college's director", 'FORBIDDEN', () => ({ roles: ['DIRECTOR'], colleges: [other.id] })],
    ["the region's coordinator", 'FORBIDDEN', () => ({ roles: ['COORDINATOR'], regions: [region.region.id] })],
    ['a coordinator who names the college', 'FORBIDDEN', () => ({ roles: ['COORDINATOR'], colleges: [college.id] })],
    ['an analyst', 'FORBIDDEN', () => ({ roles: ['ANALYST'], regions: [region.region.id] })],
    [
      'a mentor of the college',
      'FORBIDDEN',
      () => ({ roles: ['MENTOR'], persons: [personId], colleges: [college.id] }),
    ],
    ['an operator', 'FORBIDDEN', () => ({ roles: ['OPERATOR'] })],
    ['nobody', 'UNAUTHENTICATED', () => undefined],
  ] as [string, string, () => Claims | undefined][])('is not for %s', async (_who, code, claims) => {
    const client = await hub.client(claims());
    const { data, errors } = await client.answer(QUERY, { id: college.id });
    expect([data?.changes ?? null, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([null, [code]]);
  });

  it('cannot be gone on with from a cursor of another college', async () => {
    const client = await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [college.id, other.id] });
    await other.people({});
    const { errors } = await client.answer(QUERY, { id: college.id, since: await endOf(other) });
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/the feed of another college/),
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ]);
  });

  it('cannot be gone on with from a place that it has not come to', async () => {
    const place = JSON.stringify([college.id, '1000000']);
    const { errors } = await college.curator.answer(QUERY, {
      id: college.id,
      since: Buffer.from(place).toString('base64url'),
    });
    expect(errors?.[0]?.message).toMatch(/restored from an earlier copy/);
  });

  it('takes an id in capitals for what it is', async () => {
    const since = await endOf(college);
    const { data } = await college.curator.answer(QUERY, { id: college.id.toUpperCase(), since });
    expect(data.changes).toEqual({ nodes: [], latest: since });
  });
});

describe('the database', () => {
  const staff = (id: string): Claims => ({ roles: ['CURATOR'], colleges: [id] });
  const SESSIONS: [string, () => Claims | null][] = [
    ['without a session', () => null],
    ["as another college's curator", () => staff(other.id)],
    ["as the region's coordinator", () => ({ roles: ['COORDINATOR'], regions: [region.region.id] })],
    ['as the person', () => ({ roles: ['MENTEE'], persons: [personId] })],
  ];

  it.each(SESSIONS)('shows nothing of the feed %s', async (_who, claims) => {
    for (const table of ['change', 'change_counter']) {
      const rows = await hub.raw('participants', claims(), `select from contracts.${table} where college_id = $1`, [
        college.id,
      ]);
      expect(rows).toEqual([]);
    }
  });

  it.each(['programs', 'school', 'monitoring'])('shows %s nothing of it at all', async (service) => {
    for (const table of ['change', 'change_counter', 'pending_change']) {
      const sql = `select from contracts.${table}`;
      await expect(hub.raw(service, staff(college.id), sql)).rejects.toThrow(/permission denied/);
    }
  });

  it.each([
    `insert into contracts.change (college_id, kind, entity_id, outcome, changed_at, position)
     values ('00000000-0000-7000-8000-000000000001', 'PERSON', uuidv7(), 'CHANGED', now(), 1000)`,
    `update contracts.change set outcome = 'CHANGED'`,
    'delete from contracts.change',
    'update contracts.change_counter set last = 0',
    'delete from contracts.change_counter',
    'select from contracts.pending_change',
    `insert into contracts.pending_change (college_id, kind, outcome, created, opens, entity_ids)
     values ('00000000-0000-7000-8000-000000000001', 'PERSON', 'CHANGED', false, true, '{}')`,
    'truncate contracts.pending_change',
    'select contracts.number_changes()',
    'alter table participants.person disable trigger feed_update',
  ])('lets no service do this: %s', async (sql) => {
    for (const service of ['participants', 'programs', 'school', 'monitoring']) {
      await expect(hub.raw(service, staff(college.id), sql)).rejects.toThrow(
        /permission denied|must be owner|only be called/,
      );
    }
  });

  it('lets a service write nothing past the feed, as its owner may', async () => {
    const past = `with off as materialized (select set_config('hub.change_feed', 'off', true))
      update participants.person set updated_at = now() from off where id = $1`;
    const ownId = { kind: 'PERSON', id: personId, what: 'CHANGED' };
    expect(await changedBy(college, () => hub.raw('participants', staff(college.id), past, [personId]))).toEqual([
      ownId,
    ]);
    expect(await changedBy(college, () => hub.owner(past, [personId]))).toEqual([]);
    const plain = 'update participants.person set updated_at = now() where id = $1';
    expect(await changedBy(college, () => hub.owner(plain, [personId]))).toEqual([ownId]);
  });

  it('reads a page by its index alone, however long the feed is', async () => {
    await hub.owner(
      `insert into contracts.change (college_id, kind, entity_id, outcome, changed_at, position)
       select c.id, 'PERSON', uuidv7(), 'CHANGED', now(), 1000 + n
         from unnest($1::uuid[]) as c (id), generate_series(1, 20000) n`,
      [[college.id, other.id]],
    );
    await hub.owner('analyze contracts.change');
    const [statement] = await hub.statementsOf(() => pageOf(college));
    const plan = await hub.raw('participants', staff(college.id), `explain ${statement}`, [college.id, '500', 101]);
    const lines = plan.map((row) => String(row['QUERY PLAN'])).join('\n');
    expect(lines).toMatch(/Index Scan using change_in_order on change/);
    expect(lines).not.toMatch(/Seq Scan on change |Sort/);
  });
});

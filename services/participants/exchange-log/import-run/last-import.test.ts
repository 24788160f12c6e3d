import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  own = await region.college();
  other = await region.college();
});
afterAll(() => hub.close());

const RUN = { kind: 'MENTEES', year: '2024/2025', fileName: 'База.xlsx', taken: 5, refused: 2, unchanged: 3 };

const RECORD = `mutation ($input: RecordImportInput!) {
  recordImport(input: $input) { importRunId problems { code path } }
}`;

const record = async (client: Client, college: CollegeWorld, run: object = {}) =>
  (await client.ask(RECORD, { input: { collegeId: college.id, ...RUN, ...run } })).recordImport;
const codes = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] | undefined }) =>
  (answer.errors ?? []).map((error) => error.extensions?.['code']);

describe('the latest import of a college', () => {
  const LAST = `query ($code: String!) { region(code: $code) { colleges { nodes {
    id lastImport { kind way taken refused importedAt }
  } } } }`;

  it('is seen by the coordinators of its region and its own staff, without its file, and by nobody else', async () => {
    const place = await world(hub);
    const [first, second] = [await place.college(), await place.college()];
    const system = await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [first.id] });
    await record(first.curator, first, { kind: 'MENTORS' });
    await record(system, first);
    const seenBy = async (client: Client) => {
      const { data, errors } = await client.answer(LAST, { code: place.region.code });
      const nodes: { id: string; lastImport: object | null }[] = data?.region.colleges.nodes;
      return { errors: codes({ errors }), of: new Map(nodes.map(({ id, lastImport }) => [id, lastImport])) };
    };

    const coordinator = await seenBy(place.coordinator);
    const last = { kind: 'MENTEES', way: 'SYSTEM', taken: 5, refused: 2, importedAt: expect.any(String) };
    expect(coordinator.errors).toEqual([]);
    expect([coordinator.of.get(first.id), coordinator.of.get(second.id)]).toEqual([last, null]);

    const staff = await seenBy(first.curator);
    expect([staff.of.get(first.id), staff.of.get(second.id), staff.errors]).toEqual([last, null, ['FORBIDDEN']]);
    const strangers = [
      second.curator,
      region.coordinator,
      await hub.client({ roles: ['ANALYST'], regions: [place.region.id] }),
      await hub.client({ roles: ['OPERATOR'] }),
      await hub.client({ roles: ['MENTOR', 'MENTEE'], persons: await first.people({}) }),
      await hub.client(),
    ];
    for (const stranger of strangers) {
      const { of, errors } = await seenBy(stranger);
      expect(of.get(first.id)).toBeNull();
      expect(errors).toContain('FORBIDDEN');
    }
  });

  it('takes one statement for all colleges', async () => {
    const place = await world(hub);
    const ask = () => place.coordinator.ask(LAST, { code: place.region.code });
    const first = await place.college();
    await record(first.curator, first);
    const ofOne = await hub.statementsOf(ask);
    await place.college();
    await place.college();
    expect(await hub.statementsOf(ask)).toHaveLength(ofOne.length);
  });

  it('says the database itself, and not the file', async () => {
    const sql = 'select * from contracts.last_imports($1)';
    const lastOf = (session: Parameters<TestHub['raw']>[1]) => hub.raw('participants', session, sql, [[own.id]]);
    await record(own.curator, own);
    expect(await lastOf(null)).toEqual([]);
    expect(await lastOf({ roles: ['CURATOR'], colleges: [other.id] })).toEqual([]);
    expect(await lastOf({ roles: ['ANALYST'], regions: [region.region.id] })).toEqual([]);
    const [seen] = await lastOf({ roles: ['COORDINATOR'], regions: [region.region.id] });
    expect(Object.keys(seen!).sort()).toEqual(['college_id', 'imported_at', 'kind', 'refused', 'taken', 'way']);
    await expect(hub.raw('monitoring', null, sql, [[own.id]])).rejects.toThrow('permission denied');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from 'uuidv7';
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
const LIST = `query ($id: ID!, $first: Int, $after: String) {
  importRuns(collegeId: $id, first: $first, after: $after) {
    totalCount
    nodes { id kind year fileName taken refused unchanged warnings firstWarnings { sheet row column } importedBy importedAt }
    pageInfo { hasNextPage endCursor }
  }
}`;

const record = async (client: Client, college: CollegeWorld, run: object = {}) =>
  (await client.ask(RECORD, { input: { collegeId: college.id, ...RUN, ...run } })).recordImport;
const runs = async (college: CollegeWorld, page: object = {}) =>
  (await college.curator.ask(LIST, { id: college.id, ...page })).importRuns;
const codes = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] | undefined }) =>
  (answer.errors ?? []).map((error) => error.extensions?.['code']);

describe('the imports of a college', () => {
  it('are listed the latest first, with who did them and when, page by page', async () => {
    const college = await region.college();
    const curator = await hub.client({ roles: ['CURATOR'], colleges: [college.id], actor: 'curator@college' });
    const before = Date.now() - 1_000;
    await record(curator, college);
    const warned = { warnings: 7, firstWarnings: [{ sheet: 'ИС-21' }, { row: 5, column: 'ФИО' }] };
    await record(curator, college, { kind: 'MENTORS', fileName: null, ...warned });
    await record(curator, college, { kind: 'HEADCOUNT', year: null, fileName: 'Численность.csv' });
    const all = await runs(college);
    expect(all.totalCount).toBe(3);
    expect(all.nodes.map(({ kind, year, fileName }: typeof RUN) => [kind, year, fileName])).toEqual([
      ['HEADCOUNT', null, 'Численность.csv'],
      ['MENTORS', '2024/2025', null],
      ['MENTEES', '2024/2025', 'База.xlsx'],
    ]);
    expect(all.nodes[1]).toMatchObject({
      warnings: 7,
      firstWarnings: [
        { sheet: 'ИС-21', row: null, column: null },
        { sheet: null, row: 5, column: 'ФИО' },
      ],
    });
    expect(all.nodes[2]).toMatchObject({ ...RUN, warnings: null, firstWarnings: [], importedBy: 'curator@college' });
    expect(Date.parse(all.nodes[2].importedAt)).toBeGreaterThan(before);

    const first = await runs(college, { first: 2 });
    const second = await runs(college, { first: 2, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    expect(second.totalCount).toBe(3);
  });

  it('stand under the id that they were carried out with, each under its own', async () => {
    const [college, elsewhere] = [await region.college(), await region.college()];
    const importId = uuidv7();
    expect(await record(college.curator, college, { importId })).toEqual({ importRunId: importId, problems: [] });
    for (const again of [college, elsewhere]) {
      const { importRunId, problems } = await record(again.curator, again, { importId });
      expect([importRunId, problems]).toEqual([null, [{ code: 'IMPORT_ID_UNUSABLE', path: ['importId'] }]]);
    }
    expect((await runs(college)).nodes.map(({ id }: { id: string }) => id)).toEqual([importId]);
    expect((await runs(elsewhere)).totalCount).toBe(0);
  });

  it('take one statement, however many there are, and none is an empty list', async () => {
    const college = await region.college();
    expect(await runs(college)).toMatchObject({ totalCount: 0, nodes: [] });
    await record(college.curator, college);
    const ofOne = await hub.statementsOf(() => runs(college));
    await record(college.curator, college);
    await record(college.curator, college);
    expect(await hub.statementsOf(() => runs(college))).toHaveLength(ofOne.length);
    expect(ofOne).toHaveLength(1);
  });

  it('are refused where their counts or their year can’t be', async () => {
    const { importRunId, problems } = await record(own.curator, own, { unchanged: 6, year: null });
    expect(importRunId).toBeNull();
    expect(problems.map(({ code }: { code: string }) => code)).toEqual([
      'ROW_COUNTS_MALFORMED',
      'IMPORT_YEAR_MISPLACED',
    ]);
    expect((await runs(own)).totalCount).toBe(0);
  });

  it('begin behind a place of the same list alone', async () => {
    for (const after of ['nonsense', Buffer.from('["x"]').toString('base64url')]) {
      expect(codes(await own.curator.answer(LIST, { id: own.id, after }))).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('they are open to the staff of the college alone', () => {
  it('to nobody else, in reading and in recording', async () => {
    await record(own.curator, own, { fileName: 'тайна.xlsx' });
    const input = { collegeId: own.id, ...RUN };
    const regions = [region.region.id];
    const strangers = [
      other.curator,
      region.coordinator,
      await hub.client({ roles: ['ANALYST'], regions }),
      await hub.client({ roles: ['OPERATOR'] }),
      await hub.client({ roles: ['MENTOR', 'MENTEE'], persons: await own.people({}) }),
    ];
    for (const stranger of strangers) {
      expect(codes(await stranger.answer(LIST, { id: own.id }))).toEqual(['FORBIDDEN']);
      expect(codes(await stranger.answer(RECORD, { input }))).toEqual(['FORBIDDEN']);
    }
    const nobody = await hub.client();
    expect(codes(await nobody.answer(LIST, { id: own.id }))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await nobody.answer(RECORD, { input }))).toEqual(['UNAUTHENTICATED']);
    const system = await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [own.id] });
    expect(codes(await system.answer(LIST, { id: own.id.toUpperCase() }))).toEqual([]);
    expect((await runs(own)).totalCount).toBe(1);
  });

  it('says the database itself', async () => {
    const sql = 'select college_id from participants.import_run';
    const curator = (college: CollegeWorld) => ({ roles: ['CURATOR'] as const, colleges: [college.id] });
    expect(await hub.raw('participants', null, sql)).toEqual([]);
    expect(await hub.raw('participants', curator(other), sql)).toEqual([]);
    for (const roles of [['COORDINATOR'], ['ANALYST'], ['OPERATOR']] as const) {
      expect(await hub.raw('participants', { roles, regions: [region.region.id] }, sql)).toEqual([]);
    }
    const rows = await hub.raw('participants', curator(own), sql);
    expect(rows.map((row) => row['college_id'])).toEqual([own.id]);

    const copy = `insert into participants.import_run
      select * from json_populate_record(null::participants.import_run, $1)`;
    const [kept] = await hub.owner(`select row_to_json(r) as row from participants.import_run r where college_id = $1`, [own.id]); // prettier-ignore
    const forged = JSON.stringify({ ...(kept!['row'] as object), id: '00000000-0000-7000-8000-00000000000f' });
    await expect(hub.raw('participants', curator(other), copy, [forged])).rejects.toThrow('row-level security');
    for (const change of ['delete from participants.import_run', 'update participants.import_run set accepted = 0']) {
      await expect(hub.raw('participants', curator(own), change)).rejects.toThrow('permission denied');
    }
  });
});

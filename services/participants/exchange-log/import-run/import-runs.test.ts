import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from 'uuidv7';
import type { Role } from '#kernel/session/roles.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
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
      'IMPORT_YEAR_MISPLACED',
      'ROW_COUNTS_MALFORMED',
    ]);
    expect((await runs(own)).totalCount).toBe(0);
  });

  it('begin behind a place of the same list alone', async () => {
    for (const after of ['nonsense', Buffer.from('["x"]').toString('base64url')]) {
      expect(codes(await own.curator.answer(LIST, { id: own.id, after }))).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('imports at work', () => {
  const BEGIN = `mutation ($input: BeginImportInput!) {
    beginImport(input: $input) { importId attempt problems { code path } }
  }`;
  const REPORT = `mutation ($input: ReportImportInput!) { reportImport(input: $input) { importId problems { code } } }`;
  const STATES = `query ($id: ID!) { importRuns(collegeId: $id) { nodes {
    id state attempts progress { phase done total } taken fileSha256 fileBytes sheets fileName } } }`;
  const FILE = { kind: 'MENTEES', year: '2024/2025', fileName: 'База.xlsx', fileSha256: 'ab'.repeat(32), fileBytes: 9 };

  const begin = async (client: Client, college: CollegeWorld, more: object = {}) =>
    (await client.ask(BEGIN, { input: { collegeId: college.id, ...FILE, ...more } })).beginImport;
  const report = async (college: CollegeWorld, { importId, attempt }: Data, more: object = {}) => {
    const input = { collegeId: college.id, importId, attempt, ...more };
    return (await college.curator.ask(REPORT, { input })).reportImport.problems.map(({ code }: Data) => code);
  };
  const states = async (college: CollegeWorld) =>
    (await college.curator.ask(STATES, { id: college.id })).importRuns.nodes;
  const fallSilent = (importId: string) =>
    hub.owner("update participants.import_run set imported_at = now() - interval '21 seconds' where id = $1", [
      importId,
    ]);

  it('say how far they are, and end as they are recorded', async () => {
    const college = await region.college();
    const begun = await begin(college.curator, college, { sheets: ['ИС-21'] });
    expect([begun.attempt, begun.problems]).toEqual([1, []]);
    expect(await report(college, begun, { phase: 'PAIRING', done: 3, total: 8 })).toEqual([]);
    const file = { fileSha256: FILE.fileSha256, fileBytes: 9, sheets: ['ИС-21'], fileName: 'База.xlsx' };
    const progress = { phase: 'PAIRING', done: 3, total: 8 };
    expect(await states(college)).toEqual([
      { id: begun.importId, state: 'RUNNING', attempts: 1, progress, taken: 0, ...file },
    ]);
    const { importId, attempt } = begun;
    expect(await record(college.curator, college, { importId, attempt })).toEqual({
      importRunId: importId,
      problems: [],
    });
    expect(await states(college)).toMatchObject([{ state: 'FINISHED', progress: null, taken: 5 }]);
    // What comes late changes nothing, and neither may it be recorded once more.
    expect(await report(college, begun, { brokenOff: true })).toEqual([]);
    expect((await record(college.curator, college, { importId, attempt })).importRunId).toBeNull();
    expect(await states(college)).toMatchObject([{ state: 'FINISHED' }]);
  });

  it('are told as broken off when they say so, or are not heard of, and then taken up again by the same file', async () => {
    const college = await region.college();
    const first = await begin(college.curator, college);
    await report(college, first, { phase: 'REGISTERING', done: 2, total: 5, brokenOff: true });
    expect(await states(college)).toMatchObject([{ state: 'BROKEN_OFF', progress: { done: 2 } }]);
    const second = await begin(college.curator, college);
    expect(second).toMatchObject({ importId: first.importId, attempt: 2 });
    expect(await report(college, first)).toEqual(['IMPORT_TAKEN_OVER']);
    expect((await record(college.curator, college, { ...first, problems: undefined })).importRunId).toBeNull();
    await fallSilent(first.importId);
    expect(await states(college)).toMatchObject([{ state: 'BROKEN_OFF', attempts: 2 }]);
    expect(await report(college, second)).toEqual([]);
    expect(await states(college)).toMatchObject([{ state: 'RUNNING', attempts: 2 }]);
    const others = [{ fileSha256: 'cd'.repeat(32) }, { kind: 'MENTORS' }, { year: '2023/2024' }];
    for (const other of others) expect((await begin(college.curator, college, other)).attempt).toBe(1);
    expect(await states(college)).toHaveLength(4);
  });

  it('are taken up by their id only when nobody is at work on them, and never of another college', async () => {
    const [college, elsewhere] = [await region.college(), await region.college()];
    const { importId } = await begin(college.curator, college);
    const again = () => begin(college.curator, college, { importId });
    expect((await again()).problems).toEqual([{ code: 'IMPORT_UNDER_WAY', path: ['importId'] }]);
    expect((await begin(elsewhere.curator, elsewhere, { importId })).problems[0].code).toBe('IMPORT_ID_UNUSABLE');
    expect((await report(elsewhere, { importId, attempt: 1 }, { brokenOff: true }))[0]).toBe('IMPORT_TAKEN_OVER');
    await fallSilent(importId);
    expect(await again()).toMatchObject({ importId, attempt: 2 });
    await record(college.curator, college, { importId, attempt: 2 });
    expect((await again()).problems[0].code).toBe('IMPORT_ID_UNUSABLE');
  });

  it('are refused where their file or their progress can’t be', async () => {
    const college = await region.college();
    for (const more of [{ fileSha256: 'база' }, { fileBytes: -1 }, { sheets: ['а\nб'] }]) {
      expect((await begin(college.curator, college, more)).problems[0].code).toBe('IMPORT_FILE_MALFORMED');
    }
    const begun = await begin(college.curator, college);
    expect(await report(college, begun, { phase: 'PAIRING', done: 3, total: 2 })).toEqual([
      'IMPORT_PROGRESS_MALFORMED',
    ]);
  });

  it('of a college are no other’s to change, says the database', async () => {
    const [college, elsewhere] = [await region.college(), await region.college()];
    const { importId } = await begin(college.curator, college);
    const breakOff = "update participants.import_run set state = 'BROKEN_OFF' where id = $1 returning id";
    const as = (roles: readonly Role[], colleges: string[] = []) =>
      hub.raw('participants', { roles, colleges, regions: [region.region.id] }, breakOff, [importId]);
    expect(await as(['CURATOR'], [elsewhere.id])).toEqual([]);
    for (const role of ['COORDINATOR', 'ANALYST', 'OPERATOR'] as const) expect(await as([role])).toEqual([]);
    expect(await hub.raw('participants', null, breakOff, [importId])).toEqual([]);
    expect(await as(['CURATOR'], [college.id])).toHaveLength(1);
    const move = 'update participants.import_run set college_id = $2 where id = $1';
    const own = { roles: ['CURATOR'], colleges: [college.id] } as const;
    await expect(hub.raw('participants', own, move, [importId, elsewhere.id])).rejects.toThrow('permission denied');
    await expect(hub.raw('participants', own, 'select contracts.break_off_imports()')).rejects.toThrow(
      'permission denied',
    );
  });

  it('are no latest import of their college yet', async () => {
    const college = await region.college();
    await begin(college.curator, college);
    const last = 'query ($id: ID!) { college(id: $id) { lastImport { taken } } }';
    expect((await college.curator.ask(last, { id: college.id })).college.lastImport).toBeNull();
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
    const remove = 'delete from participants.import_run';
    await expect(hub.raw('participants', curator(own), remove)).rejects.toThrow('permission denied');
    // One that has ended stays as it is.
    const change = 'update participants.import_run set accepted = 0 returning id';
    expect(await hub.raw('participants', curator(own), change)).toEqual([]);
  });
});

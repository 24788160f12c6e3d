import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noteKept } from '#scripts/testing/files.js';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { FILE, registerOf } from '../testing/documents-world.js';
import { bulk, openYear, ORDER, students, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let own: ReturnType<typeof registerOf>;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

async function newCollege(): Promise<CollegeWorld> {
  college = await region.college();
  await openYear(college);
  own = registerOf(college);
  return college;
}

const change = (field: string, input: Record<string, unknown>) => own.change(field, input);
const register = (kind: string, more = {}) => own.register(kind, more);
const list = (args = '') => own.list(college.curator, args);
const codes = ({ problems }: Data) => problems.map((problem: Data) => `${problem.code} ${problem.path.join('.')}`);

async function figures(year = 2024): Promise<Record<string, string>> {
  const rows = await hub.owner(
    `select category, string_agg(value::text, '/' order by measure) as told from programs.measure
      where college_id = $1 and academic_year = $2 and measure_group = 'documents' group by category`,
    [college.id, year],
  );
  return Object.fromEntries(rows.map((row) => [String(row['category']), String(row['told'])]));
}

describe('the register', () => {
  it('takes a document, changes it and takes it back, and tells what became of it', async () => {
    await noteKept(hub, (await newCollege()).id, FILE);
    const { document } = await register('ORDER_MODEL', { title: ' О наставничестве ', file: FILE });
    expect(document).toMatchObject({ stage: 1, title: 'О наставничестве', standing: 'DRAFT', file: FILE, hidden: false });
    const { id } = document;
    const signed = await change('updateDocument', { id, number: '41-од', date: '2024-09-02', signer: 'И. о. директора' });
    expect(signed.document).toMatchObject({ number: '41-од', standing: 'IN_FORCE', title: 'О наставничестве', file: FILE });
    expect(codes(await change('updateDocument', { id, number: '41-од' }))).toEqual([]);

    const gone = await change('withdrawDocument', { id, reason: 'Внесён не тот', removeFile: true });
    expect(gone.document).toMatchObject({ standing: 'WITHDRAWN', withdrawnReason: 'Внесён не тот', file: null });
    expect(gone.document.history.map(({ step, number }: Data) => [step, number])).toEqual([
      ['REGISTERED', null],
      ['CHANGED', '41-од'],
      ['WITHDRAWN', '41-од'],
    ]);
    expect(codes(await change('withdrawDocument', { id, reason: 'Ещё раз' }))).toEqual([]);
    expect(codes(await change('updateDocument', { id, number: '42' }))).toEqual(['DOCUMENT_WITHDRAWN id']);
    const audited = await hub.owner('select action, fields from programs.audit where entity_id = $1 order by id', [id]);
    expect(audited.map(({ action }) => action)).toEqual(['document.register', 'document.update', 'document.withdraw']);
    expect(audited[1]!['fields']).toEqual(['number', 'date', 'signer']);
  }); // prettier-ignore

  it('says what is wrong, and writes nothing then', async () => {
    await newCollege();
    const nobody = '0197a000-0000-7000-8000-000000000000';
    expect(codes(await register('NO_SUCH'))).toEqual(['DOCUMENT_KIND_UNKNOWN kind']);
    expect(codes(await register('ROADMAP', { year: '2023/2024' }))).toEqual(['YEAR_NOT_OPEN year']);
    expect(codes(await register('ROADMAP', { year: '1990/1991' }))).toEqual(['YEAR_IMPLAUSIBLE year']);
    expect(codes(await register('ROADMAP', { link: 'http://college.example' }))).toEqual(['DOCUMENT_LINK_MALFORMED link']);
    expect(codes(await change('updateDocument', { id: nobody }))).toEqual(['DOCUMENT_NOT_FOUND id']);
    expect(codes(await change('withdrawDocument', { id: nobody, reason: 'x' }))).toEqual(['DOCUMENT_NOT_FOUND id']);
    expect((await list()).documents.totalCount).toBe(0);
  }); // prettier-ignore

  it('takes a folder of documents at once, row by row and once, in as many statements for many as for few', async () => {
    await noteKept(hub, (await newCollege()).id, FILE);
    const registerMany = async (rows: object[], more = {}) =>
      (await college.curator.ask(
        `mutation ($input: RegisterDocumentsInput!) { registerDocuments(input: $input) {
           created unchanged refused problems { code }
           results { outcome document { number file { sha256 } } problems { code path } } } }`,
        { input: { collegeId: college.id, year: YEAR, rows, ...more } },
      )).registerDocuments;
    await register('ORDER_MODEL', { number: '1', date: '2024-09-01' });
    const rows = [
      { kind: 'ORDER_CURATOR', number: '1', date: '2024-09-02' },
      { kind: 'ORDER_CURATOR', number: '2', date: '2024-09-02', file: FILE },
      { kind: 'STAND', file: { ...FILE, sha256: 'cd'.repeat(32) } },
      { kind: 'NO_SUCH' },
      { kind: 'STAND' },
      { kind: 'STAND' },
    ];
    expect((await registerMany(rows, { dryRun: true })).created).toBe(2);
    const done = await registerMany(rows);
    expect(done.results.map(({ outcome, problems }: Data) => [outcome, ...codes({ problems } as Data)])).toEqual([
      ['REFUSED', 'ORDER_NUMBER_TAKEN rows.0.number'],
      ['CREATED'],
      ['REFUSED', 'DOCUMENT_FILE_NOT_KEPT rows.2.file'],
      ['REFUSED', 'DOCUMENT_KIND_UNKNOWN rows.3.kind'],
      ['CREATED'],
      ['UNCHANGED'],
    ]);
    expect(done.results[1].document).toEqual({ number: '2', file: { sha256: FILE.sha256 } });
    expect(await registerMany(rows)).toMatchObject({ created: 0, unchanged: 3, refused: 3 });
    const numbered = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => ({ kind: 'ORDER_MODEL', number: `${from + n}`, date: '2024-09-03', file: FILE }));
    const few = await hub.statementsOf(() => registerMany(numbered(100, 2)));
    const many = await hub.statementsOf(() => registerMany(numbered(200, 100)));
    expect(many.length).toBe(few.length);
    expect((await registerMany(numbered(500, 101))).problems).toEqual([{ code: 'BATCH_SIZE' }]);
  }); // prettier-ignore

  it('is listed by year, kind and stage, the withdrawn ones apart', async () => {
    await newCollege();
    const made = [await register('ROADMAP'), await register('MENTEE_BASE'), await register('ROADMAP', { stage: 2 })];
    await change('withdrawDocument', { id: made[0]!.document.id, reason: 'Старая' });
    const ids = async (args: string) =>
      (await list(args)).documents.nodes.map(({ id }: Data) => made.findIndex((one) => one.document.id === id));
    expect(await ids('')).toEqual([2, 1, 0]);
    expect(await ids('kinds: ["ROADMAP"] withdrawn: false')).toEqual([2]);
    expect(await ids('stages: [2]')).toEqual([2, 1]);
    expect(await ids('withdrawn: true')).toEqual([0]);
    expect(await ids('years: ["2023/2024"]')).toEqual([]);
    const { errors } = await college.curator.answer('{ documents(kinds: ["?"]) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }); // prettier-ignore

  it('gives a number of an order once in a year, whether pairs work by it or not', async () => {
    await newCollege();
    const numbered = { number: '5', date: '2024-10-01' };
    const first = await register('ORDER_MODEL', numbered);
    expect(codes(first)).toEqual([]);
    expect(codes(await register('ORDER_CURATOR', numbered))).toEqual(['ORDER_NUMBER_TAKEN number']);
    expect(codes(await register('MINUTES_COUNCIL', numbered))).toEqual([]);
    await change('withdrawDocument', { id: first.document.id, reason: 'Опечатка' });
    expect(codes(await register('ORDER_CURATOR', numbered))).toEqual([]);

    const [mentee, mentor] = (await college.people({}, {})) as [string, string];
    const rows = [students(mentee, mentor)];
    const { results } = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: YEAR, rows });
    const ids = [results[0].mentorship.id];
    const approve = (order: object) => bulk(college.curator, 'approveMentorships', { collegeId: college.id, ids, order });
    expect((await approve(numbered)).problems).toEqual([{ code: 'ORDER_NUMBER_TAKEN', path: ['order', 'number'] }]);
    expect((await approve(ORDER)).updated).toBe(1);
    expect(codes(await register('ORDER_SCHOOL', ORDER))).toEqual(['ORDER_NUMBER_TAKEN number']);
  }); // prettier-ignore
});

describe('an order on pairs', () => {
  async function pairs(count: number): Promise<string[]> {
    const people = await college.people(...Array.from({ length: count * 2 }, () => ({})));
    const rows = people.slice(0, count).map((mentee, n) => students(mentee, people[count + n]!));
    const { results } = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: YEAR, rows });
    return results.map((row: Data) => row.mentorship.id as string);
  }
  const approve = (ids: string[], more = {}) =>
    bulk(college.curator, 'approveMentorships', { collegeId: college.id, ids, order: ORDER, ...more });

  it('stands in the register with the transaction that puts it into effect, once', async () => {
    await newCollege();
    const ids = await pairs(2);
    await approve(ids, { dryRun: true });
    expect((await list()).documents.totalCount).toBe(0);
    const document = { signer: 'Директор', link: 'https://college.example/12' };
    await approve(ids.slice(0, 1), { document });
    await approve(ids);
    const { documents } = await list();
    expect(documents.nodes).toMatchObject([{ ...document, number: ORDER.number, date: ORDER.date, standing: 'IN_FORCE', kind: { code: 'ORDER_PAIRS' } }]); // prettier-ignore
    expect((await figures())['STAGE_5']).toBe('1/2');
    const wrong = await approve(ids, { document: { link: 'ftp://college.example' } });
    expect(wrong.problems).toEqual([{ code: 'DOCUMENT_LINK_MALFORMED', path: ['document', 'link'] }]);
  });

  it('is put right in the register as it is in the pairs', async () => {
    await newCollege();
    const ids = await pairs(2);
    await approve(ids);
    const correct = (some: string[], order: object) =>
      bulk(college.curator, 'correctOrders', { collegeId: college.id, ids: some, order });
    const standing = async () =>
      (await list()).documents.nodes.map((node: Data) => `${node.number} ${node.date} ${node.standing}`);
    await correct(ids.slice(0, 1), { number: '13', date: '2024-10-01' });
    expect(await standing()).toEqual(['13 2024-10-01 IN_FORCE', '12-n 2024-10-01 IN_FORCE']);
    await correct(ids.slice(1), { number: '12-n', date: '2024-09-30' });
    expect(await standing()).toEqual([
      '12-n 2024-09-30 IN_FORCE',
      '13 2024-10-01 IN_FORCE',
      '12-n 2024-10-01 WITHDRAWN',
    ]);
  });

  it('of a thousand pairs takes twelve statements', async () => {
    await newCollege();
    const ids = await pairs(500);
    ids.push(...(await pairs(500)));
    let payload: Data;
    const sent = await hub.statementsOf(async () => void (payload = await approve(ids)));
    expect(payload!.updated).toBe(1000);
    const own = sent.filter((statement) => !/^\s*(begin|commit|start transaction)/i.test(statement));
    expect(own.length).toBeLessThanOrEqual(12);
  });

  it('is gathered as a package, with what stands in the way of each pair', async () => {
    await newCollege();
    const ids = await pairs(3);
    const withdrawn = await hub.owner('select mentee_id from programs.mentorship where id = $1', [ids[1]]);
    await college.curator.ask(
      `mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }`,
      { input: { personId: withdrawn[0]!['mentee_id'] } },
    );
    const asked = `query ($id: ID!) { orderPackage(collegeId: $id, year: "${YEAR}") {
      proposed ready warned refused
      refusedOnes: pairs(ready: false) { totalCount nodes { id ready hindrances { code refuses } mentorship { status } } }
      page: pairs(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    let answer: Data;
    const sent = await hub.statementsOf(async () => void (answer = await college.curator.ask(asked, { id: college.id })));
    expect(sent.length).toBeLessThanOrEqual(5);
    const { orderPackage } = answer!;
    // Pairs of a past year have begun, and their term is over: an order may still say so.
    expect(orderPackage).toMatchObject({ proposed: 3, ready: 0, warned: 2, refused: 1 });
    const codesOf = (id: string) =>
      orderPackage.refusedOnes.nodes.find((node: Data) => node.id === id).hindrances.map(({ code }: Data) => code);
    expect(codesOf(ids[0]!)).toEqual(['NOT_ACCEPTED', 'TERM_OVER', 'BEGAN_BEFORE']);
    expect(codesOf(ids[1]!)).toEqual(['MENTEE_CONSENT', 'NOT_ACCEPTED', 'TERM_OVER', 'BEGAN_BEFORE']);
    expect(orderPackage.page).toMatchObject({ nodes: [{ id: ids[0] }], pageInfo: { hasNextPage: true } });
    const { results } = await approve(ids, { dryRun: true });
    expect(results.map(({ outcome }: Data) => outcome)).toEqual(['UPDATED', 'REFUSED', 'UPDATED']);
  }); // prettier-ignore
});

describe('the readiness of a year', () => {
  it('counts what is held of what must be', async () => {
    await newCollege();
    expect(await figures()).toMatchObject({ '': '0/21', STAGE_1: '0/7', STAGE_7: '0/1' });
    await register('ROADMAP');
    await register('ROADMAP');
    await register('STAND');
    await register('ORDER_MODEL');
    expect((await figures())['STAGE_1']).toBe('1/7');
    await register('ORDER_CURATOR', { number: '1', date: '2024-09-01', validUntil: '2025-01-01' });
    await register('FINAL_REPORT', { date: '2025-06-01' });
    expect(await figures()).toMatchObject({ '': '2/21', STAGE_1: '1/7', STAGE_7: '1/1' });

    const told = await college.curator.ask(
      `query ($id: ID!) { college(id: $id) { collegeYear(year: "${YEAR}") {
         documentReadiness { stage required held missing { code } } } } }`,
      { id: college.id },
    );
    const [first, ...rest] = told.college.collegeYear.documentReadiness;
    expect(first).toMatchObject({ stage: 1, required: 7, held: 1 });
    expect(first.missing.map(({ code }: Data) => code)).toContain('ORDER_MODEL');
    expect(rest.at(-1)).toEqual({ stage: 7, required: 1, held: 1, missing: [] });
  });

  it('has a regulation in later years, until it ceases to be in force', async () => {
    await newCollege();
    await openYear(college, [], '2023/2024');
    const { document } = await register('REGULATION_MENTORING', { year: '2023/2024', date: '2023-09-01' });
    expect([(await figures(2023))['STAGE_1'], (await figures(2024))['STAGE_1']]).toEqual(['1/7', '1/7']);
    await change('updateDocument', { id: document.id, validUntil: '2024-12-31' });
    expect([(await figures(2023))['STAGE_1'], (await figures(2024))['STAGE_1']]).toEqual(['1/7', '0/7']);
  });
});

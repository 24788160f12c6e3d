import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { fileLedger } from '#scripts/testing/files.js';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { fileStore, pathOf, type FileStore } from '../../documents/file-store.js';
import { folderShelf } from '../../documents/folder-shelf.js';
import { DRAFTS } from '../../documents/drafts/drafts.data.js';
import { archiveOf, isWellFormed } from '../../testing/archive.js';
import { unpackArchive } from '../../workbook/archive.js';
import { draftRoute } from '../exports/documents/route.js';
import { documentRoute } from './route.js';
import { DOCUMENTS_PATH } from './parameters.js';

const LIMIT = 64 * 1024;
const PDF = Buffer.from('%PDF-1.7\n%made up\n');
const CONTENT_TYPES = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const zip = archiveOf;
const DOCX = zip({ '[Content_Types].xml': CONTENT_TYPES(WORD), 'word/document.xml': '<a/>' });

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let other: CollegeWorld;
let folder: string;
let files: FileStore;
let server: Listening;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  [college, other] = [await region.college(), await region.college()];
  folder = await mkdtemp(join(tmpdir(), 'hub-files-'));
  const ledger = fileLedger(hub.ownerUrl);
  files = fileStore({ shelf: folderShelf(folder), ledger, incoming: join(folder, 'incoming'), limit: LIMIT });
  const log = createLog({ level: 'silent', name: 'test' });
  const of = { gateway: hub.gateway, verifier: hub.verifier, log };
  const [documents, drafts] = [documentRoute({ ...of, files }), draftRoute(of)];
  server = await listen((req, res) => (addressOf(req).path.startsWith(DOCUMENTS_PATH) ? documents : drafts)(req, res), {
    host: '127.0.0.1',
    port: 0,
    log,
  });
  for (const each of [college, other]) {
    await each.curator.ask(
      'mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { code } } }',
      { input: { collegeId: each.id, year: '2024/2025', forms: ['student-student', 'teacher-teacher'] } },
    );
  }
});
afterAll(async () => {
  await server.close();
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

const headersOf = (token: string | undefined) => ({
  'content-type': 'application/octet-stream',
  'accept-language': 'en',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

async function send(body: Buffer, { by = college.curator.token, code = college.code, name = 'приказ.exe' } = {}) {
  const query = new URLSearchParams({ college: code, filename: name });
  const answer = await fetch(`${server.url}/documents?${query}`, {
    method: 'POST',
    headers: headersOf(by),
    body: new Uint8Array(body),
  });
  const told: Data = await answer.json();
  return { ...told, status: answer.status };
}

const get = (path: string, token: string | undefined) => fetch(`${server.url}${path}`, { headers: headersOf(token) });

const REGISTER = `mutation ($input: RegisterDocumentInput!) {
  registerDocument(input: $input) { document { id } problems { code path } } }`;

async function registering(file: object, by = college): Promise<Data> {
  const input = { collegeId: by.id, year: '2024/2025', kind: 'CONSENTS', file };
  return (await by.curator.ask(REGISTER, { input })).registerDocument;
}

async function register(file: object): Promise<string> {
  const { document, problems } = await registering(file);
  expect(problems).toEqual([]);
  return document.id;
}

const NOT_KEPT = [{ code: 'DOCUMENT_FILE_NOT_KEPT', path: ['file'] }];

const kept = async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes('/')).sort();

describe('a file of the register', () => {
  it('is kept by its content, and given to the staff of its college as an attachment', async () => {
    const { status, file } = await send(PDF, { name: 'Приказ "№ 1".docx' });
    expect([status, file]).toEqual([
      201,
      { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), type: 'pdf', bytes: PDF.length, name: 'Приказ № 1 .docx' },
    ]);
    expect((await send(PDF)).file.sha256).toBe(file.sha256);
    expect(await kept()).toEqual([pathOf({ collegeId: college.id, ...file })]);

    const id = await register(file);
    const answer = await get(`/documents/${id}?college=${college.code}`, college.curator.token);
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
    const header = (name: string) => answer.headers.get(name);
    expect([answer.status, header('content-type'), header('x-content-type-options'), header('cache-control')]).toEqual([
      200,
      'application/pdf',
      'nosniff',
      'private, no-store',
    ]);
    expect(header('content-disposition')).toBe(
      `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent('Приказ № 1 .docx.pdf')}`,
    );
  });

  it('is for nobody else', async () => {
    const { file } = await send(PDF);
    const id = await register(file);
    const statusOf = async (token: string | undefined, code: string) =>
      (await get(`/documents/${id}?college=${code}`, token)).status;
    expect(await statusOf(undefined, college.code)).toBe(401);
    expect(await statusOf(region.coordinator.token, college.code)).toBe(403);
    expect(await statusOf(other.curator.token, college.code)).toBe(403);
    expect(await statusOf(other.curator.token, other.code)).toBe(404);
    const both = await hub.client({
      roles: ['CURATOR', 'COORDINATOR'],
      colleges: [other.id],
      regions: [region.region.id],
    });
    expect(await statusOf(both.token, other.code)).toBe(403);
    for (const by of [undefined, region.coordinator.token, other.curator.token]) {
      expect([401, 403]).toContain((await send(PDF, { by: by ?? '' })).status);
    }
  });

  it('of another college is not had by whoever knows its hash', async () => {
    const { file } = await send(PDF);
    expect((await registering(file, other)).problems).toEqual(NOT_KEPT);
  });

  it.each([
    ['a document of Word', DOCX, 'docx'],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), 'png'],
    ['a photograph', Buffer.from('ffd8ffe000', 'hex'), 'jpg'],
    ['OpenDocument', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'odt'],
  ])('is %s by what is in it', async (_, body, type) => {
    expect((await send(body)).file.type).toBe(type);
  });

  it.each([
    ['an archive that is called a document', zip({ 'a.txt': 'a' }), 'archive'],
    ['an archive that has a part of a document alone', zip({ 'word/document.xml': '<a/>' }), 'archive'],
    ['macros', zip({ '[Content_Types].xml': CONTENT_TYPES(WORD), 'word/document.xml': '<a/>', 'word/vbaProject.bin': 'x' }), 'macros'],
    ['macros by its manifest', zip({ '[Content_Types].xml': CONTENT_TYPES('application/vnd.ms-word.document.macroEnabled.main+xml'), 'word/document.xml': '<a/>' }), 'macros'],
    ['a script of OpenDocument', zip({ 'mimetype': 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>', 'Basic/Standard/Module1.xml': 'x' }), 'macros'],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'content'],
    ['a program', Buffer.from('4d5a900003', 'hex'), 'content'],
    ['nothing', Buffer.alloc(0), 'content'],
    ['half of a document', DOCX.subarray(0, DOCX.length / 2), 'damaged'],
  ])('is not %s', async (_, body, why) => {
    const before = await kept();
    const { status, error } = await send(body);
    expect([status, error.code]).toEqual([415, 'BAD_USER_INPUT']);
    expect(error.message).toContain(why);
    expect(await kept()).toEqual(before);
  }); // prettier-ignore

  it('has a bound, whatever is said of its length', async () => {
    const before = await kept();
    const large = Buffer.concat([PDF, Buffer.alloc(LIMIT)]);
    expect(await send(large)).toMatchObject({ status: 413, error: { code: 'LIMIT_EXCEEDED' } });
    const status = await new Promise<number>((resolve, reject) => {
      const query = `college=${college.code}&filename=a`;
      const sent = request(`${server.url}/documents?${query}`, { method: 'POST', headers: headersOf(college.curator.token) });
      sent.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', reject);
      for (let n = 0; n < 8; n += 1) sent.write(large.subarray(0, LIMIT / 4));
      sent.end();
    });
    expect(status).toBe(413);
    expect(await kept()).toEqual(before);
  }); // prettier-ignore

  it('leaves nothing when its sender goes away', async () => {
    const before = await kept();
    await new Promise<void>((resolve) => {
      const query = `college=${college.code}&filename=a`;
      const options = { method: 'POST', headers: { ...headersOf(college.curator.token), 'content-length': 1000 } };
      const sent = request(`${server.url}/documents?${query}`, options);
      sent.on('error', () => resolve());
      sent.write(PDF, () => sent.destroy(new Error('gone')));
    });
    // A place of the college is free again only when nothing of the file is left.
    let status = 409;
    while (status === 409) ({ status } = await send(PDF));
    expect(status).toBe(201);
    expect(await kept()).toEqual(before);
  });
});

describe('a draft', () => {
  const draft = (name: string, more = '', by = college.curator.token) =>
    get(`/exports/documents/${name}.docx?college=${college.code}&year=2024/2025${more}`, by);

  async function textOf(answer: Response): Promise<string> {
    expect(answer.status).toBe(200);
    const parts = [...unpackArchive(Buffer.from(await answer.arrayBuffer()))];
    for (const [name, part] of parts) {
      if (/\.(xml|rels)$/.test(name)) expect([name, isWellFormed(part.toString())]).toEqual([name, true]);
    }
    const all = parts.filter(([name]) => /^word\/(document|header\d*)\.xml$/.test(name));
    return all.map(([, part]) => part.toString().replace(/<[^>]+>/g, '')).join(' ');
  }

  it.each(Object.keys(DRAFTS))('of %s opens, and says what it is', async (name) => {
    const text = await textOf(await draft(name));
    expect(text).toContain('ПРОЕКТ');
    expect(text).toContain('Заметка к проекту');
  });

  it('names those who are ready for an order, and has its number when that is entered', async () => {
    const [mentee, mentor] = (await college.people({ familyName: 'Готова' }, { familyName: 'Опытнов' })) as [string, string];
    const pair = { menteeId: mentee, mentorId: mentor, form: 'student-student', startedOn: '2024-10-01' };
    await college.curator.ask(
      'mutation ($input: ProposeMentorshipsInput!) { proposeMentorships(input: $input) { refused } }',
      { input: { collegeId: college.id, year: '2024/2025', rows: [pair] } },
    );
    expect(await textOf(await draft('ORDER_PAIRS'))).toContain('к приказу не готовы и в него не вошли: 1');
    const { mentorships } = await college.curator.ask('query ($id: ID!) { mentorships(collegeId: $id) { nodes { id } } }', { id: college.id });
    await college.curator.ask(
      'mutation ($input: ApproveMentorshipsInput!) { approveMentorships(input: $input) { refused } }',
      { input: { collegeId: college.id, ids: [mentorships.nodes[0].id], order: { number: '12-н', date: '2024-10-01' } } },
    );
    const entered = await textOf(await draft('ORDER_PAIRS', `&number=${encodeURIComponent('12-н')}`));
    expect(entered).toContain('Готова');
    expect(entered).toContain('12-н');
    expect(entered).not.toContain('ПРОЕКТ');
    const plan = await textOf(await draft('INDIVIDUAL_PLAN', `&person=${mentee}`));
    expect(plan).toContain('Готова');
  }); // prettier-ignore

  it('prints the items of the plan that a pair keeps, and of a confidential one lines to fill in', async () => {
    const day = hub.madeOn;
    const year = formatAcademicYear(academicYearOf(day));
    const send = async (mutation: string, input: object, selection: string): Promise<Data> => {
      const type = mutation[0]!.toUpperCase() + mutation.slice(1);
      return (await college.curator.ask(`mutation ($i: ${type}Input!) { of: ${mutation}(input: $i) { ${selection} problems { code } } }`, { i: input })).of;
    };
    const [mentee, mentor, silent] = (await college.people({ familyName: 'Планова' }, {}, {})) as [string, string, string];
    await send('openCollegeYear', { collegeId: college.id, year, forms: ['student-student'] }, '');
    const rows = [{ menteeId: mentee, mentorId: mentor }, { menteeId: silent, mentorId: mentor, confidential: true }];
    const { results } = await send('proposeMentorships', { collegeId: college.id, year, rows: rows.map((row) => ({ ...row, form: 'student-student', startedOn: day })) }, 'results { mentorship { id } }');
    const [open, secret] = results.map(({ mentorship }: Data) => mentorship.id as string);
    const words = { measure: 'Собрать редуктор', difficulty: 'Боится станка', doneOn: day, finalResult: 'Собрал <сам>' };
    const item = { direction: 'PROFESSION', plannedOn: day, form: 'BY_ONESELF' };
    await send('writePlan', { mentorshipId: open, startsOn: day, endsOn: day, items: [{ ...item, ...words }] }, 'outcome');
    await send('writePlan', { mentorshipId: secret, startsOn: day, endsOn: day, items: [item] }, 'outcome');
    const plan = await textOf(await draft('INDIVIDUAL_PLAN', `&person=${mentee}`));
    for (const text of ['Профессия и специальность. Боится станка', 'Собрать редуктор', 'самостоятельно', 'Собрал &lt;сам&gt;']) expect(plan).toContain(text);
    const blank = await textOf(await draft('INDIVIDUAL_PLAN', `&person=${silent}`));
    expect(blank).toContain('Профессия и специальность');
    expect(blank).toContain('пара конфиденциальна, их вписывают двое');
    const programme = await textOf(await draft('PERSONALISED_PROGRAMME', `&person=${mentee}`));
    expect(programme).toContain('Собрать редуктор, самостоятельно');
    expect(await textOf(await draft('PERSONALISED_PROGRAMME'))).toContain('Внеурочная и воспитательная работа');
  }); // prettier-ignore

  it('of an agreement is with the mentor asked for, or has the number of one that is signed', async () => {
    const [one, two] = (await college.people({ category: 'TEACHER', familyName: 'Соглашаева' }, { category: 'TEACHER', familyName: 'Вторых' })) as [string, string];
    expect(await textOf(await draft('LABOUR_AGREEMENT', `&person=${one}`))).toMatch(/ПРОЕКТ.*Соглашаева|Соглашаева.*ПРОЕКТ/);
    const agreement = { mentorId: two, number: '7-дс', consentOn: '2024-09-02', signedOn: '2024-09-03', content: 'Помощь с <журналом>', form: 'Очно', actsFrom: '2024-09-05', actsUntil: '2025-06-30' };
    await college.curator.ask('mutation ($input: RecordLabourAgreementsInput!) { recordLabourAgreements(input: $input) { refused } }', { input: { collegeId: college.id, rows: [agreement] } });
    const numbered = `&number=${encodeURIComponent('7-дс')}`;
    const signed = await textOf(await draft('LABOUR_AGREEMENT', numbered));
    for (const text of ['Вторых', '7-дс', 'Помощь с &lt;журналом&gt;', 'без дополнительной выплаты']) expect(signed).toContain(text);
    const stranger = (more: string) => get(`/exports/documents/LABOUR_AGREEMENT.docx?college=${other.code}&year=2024/2025${more}`, other.curator.token);
    expect((await stranger(`&person=${one}`)).status).not.toBe(200);
    expect(await textOf(await stranger(numbered))).not.toContain('Вторых');
  }); // prettier-ignore

  it('is for the staff of the college, and refused otherwise', async () => {
    const status = async (answer: Promise<Response>) => (await answer).status;
    expect(await status(get(`/exports/documents/ORDER_MODEL.docx?college=${college.code}&year=2024/2025`, undefined))).toBe(401);
    for (const by of [other.curator.token, region.coordinator.token]) expect(await status(draft('ORDER_MODEL', '', by))).toBe(403);
    expect(await status(draft('NO_SUCH'))).toBe(404);
    expect(await status(draft('constructor'))).toBe(404);
    expect(await status(draft('ORDER_MODEL', '&person=0197a000-0000-7000-8000-000000000000'))).toBe(400);
    expect(await status(draft('INDIVIDUAL_PLAN', '&person=x'))).toBe(400);
  }); // prettier-ignore
});

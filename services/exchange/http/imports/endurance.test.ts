import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createLog } from '#kernel/log/log.js';
import { localTokens } from '#kernel/session/local-tokens.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { gatewayWithout } from '#scripts/testing/gateway-without.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { attestingQuery, MENTEES, menteesSheet } from '../../testing/bases.js';
import { stateOf } from '../../testing/college-state.js';
import { xlsx } from '../../testing/files.js';
import { served, type Served } from '../../testing/served.js';
import type { Graph, GraphRequest } from '../caller-graph.js';
import type { ImportLimits } from './import-jobs.js';

// A parser that runs out of memory or time takes a while to do so on a busy machine.
jest.setTimeout(120_000);

const log = createLog({ level: 'silent', name: 'test' });
const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);

let hub: TestHub;
let region: World;
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  process.on('unhandledRejection', note);
  hub = await testHub();
  region = await world(hub);
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  expect(unhandled).toEqual([]);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await hub.close();
});

async function serve(limits: Partial<ImportLimits> = {}, gateway: Graph = hub.gateway): Promise<Served> {
  const server = await served(hub, gateway, limits);
  closers.push(() => server.close());
  return server;
}

/** The hub's gateway, seen through: `before` is told of each request that comes from an import. */
function watched(before: (request: GraphRequest) => Promise<GraphRequest | void>): Graph {
  return {
    execute: async (request) => hub.gateway.execute((await before(request)) ?? request),
  };
}

const sending = (college: CollegeWorld, more: Record<string, string> = {}) => ({
  token: college.curator.token,
  query: {
    sheet: 'mentees',
    college: college.code,
    year: '2024/2025',
    ...attestingQuery(more['sheet']),
    preview: 'false',
    ...more,
  },
});

const letters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
const row = (n: number) => [n, `Участник${letters(n)} Иван`, '', 2006, '', '', '', 'педагог – студент'];
const large = (rows: number) => xlsx([menteesSheet(Array.from({ length: rows }, (_, n) => row(n)))]);

const isUpsert = ({ query }: GraphRequest) => query.includes('upsertPeople');

describe('a file that can’t be read', () => {
  /** One for all of them: each has to leave it, and the thread that reads, fit for the next. */
  let server: Served;
  beforeAll(async () => void (server = await served(hub, hub.gateway, {})));
  afterAll(() => server.close());

  const header = 'ФИО наставляемого;Год рождения';
  const sound = xlsx([menteesSheet(MENTEES)]);
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const files: [string, () => Buffer | string, string][] = [
    ['cut short', () => sound.subarray(0, sound.length / 2), 'TRUNCATED'],
    ['protected by a password', () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'PASSWORD_PROTECTED'], // prettier-ignore
    ['that only begins like an old workbook', () => Buffer.concat([ole, Buffer.alloc(600)]), 'NOT_A_SPREADSHEET'],
    ['another kind of file', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(500)]), 'NOT_A_SPREADSHEET'],
    ['that is empty', () => '', 'EMPTY'],
    ['without a header', () => 'раз;два\nтри;четыре', 'HEADER_NOT_FOUND'],
    ['of the other base', () => xlsx([menteesSheet(MENTEES)]), 'WRONG_SHEET'],
    ['of 200,000 rows', () => `${header}\n${'Иванов Иван;2006\n'.repeat(200_000)}`, 'TOO_LARGE'],
    ['of 200,000 rows in a workbook', () => long(), 'TOO_LARGE'],
    ['that unpacks to hundreds of megabytes', () => bomb(0x0f000000), 'TOO_LARGE'],
    ['that holds more than it declares', () => bomb(100), 'TOO_LARGE'],
  ];

  const long = () => xlsx([{ rows: [header.split(';'), ...Array<unknown[]>(200_000).fill(['Иванов Иван'])] }]);

  /** A workbook that claims to hold this many bytes in each of its files. */
  function bomb(size: number): Buffer {
    const rows = Array.from({ length: 8 }, () => ['x'.repeat(32_000)]);
    const archive = Buffer.from(xlsx([{ rows }]));
    for (let at = archive.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0;) {
      archive.writeUInt32LE(size, at + 24);
      at = archive.indexOf('PK\u0001\u0002', at + 4, 'latin1');
    }
    return archive;
  }

  it.each(files)('%s is refused in words, leaves nothing, and the next one is taken', async (what, file, code) => {
    const college = await region.college();
    const before = await stateOf(hub, college.id);
    const more: Record<string, string> = what.includes('other base') ? { sheet: 'mentors' } : {};
    const bytes = file();
    for (const [language, words] of [
      ['ru', /[а-я]{3}/],
      ['en', /^[^а-я]*[a-z]{3}/],
    ] as const) {
      const { status, error } = await server.send(bytes, { ...sending(college, more), language });
      expect([status, error]).toEqual([200, { code, message: expect.stringMatching(words) }]);
    }
    expect(await stateOf(hub, college.id)).toEqual(before);
    expect((await server.send(sound, sending(college))).report?.summary.accepted).toBe(4);
  });

  it('needs more memory than there is for it: the hub lives on', async () => {
    const server = await serve({ heapMib: 24 });
    const college = await region.college();
    const { error } = await server.send(large(40_000), sending(college));
    expect(error).toEqual({ code: 'TOO_LARGE', message: expect.stringMatching(/too much memory/) });
    expect((await college.curator.ask('{ __typename }')).__typename).toBe('Query');
  });

  it('takes too long: the hub lives on', async () => {
    const server = await serve({ silenceMs: 1 });
    const college = await region.college();
    const { error } = await server.send(large(10), sending(college));
    expect(error).toEqual({ code: 'TOO_SLOW', message: expect.stringMatching(/too long/) });
  });

  it('refuses a cell whose formula was never calculated, and takes the rest', async () => {
    const sheet = { ...menteesSheet([row(1), row(2)]), cells: { D4: { t: 'n', f: '2000+6' } as const } };
    const { report } = await (await serve()).send(xlsx([sheet]), sending(await region.college()));
    expect(report?.rows.map(({ row, outcome, cells }) => [row, outcome, cells.map(({ column }) => column)])).toEqual([
      [4, 'REFUSED', ['Год рождения']],
      [5, 'CREATED', []],
    ]);
  });
});

describe('while a large sheet is read', () => {
  it('the graph goes on answering', async () => {
    const server = await serve();
    const college = await region.college();
    const response = await server.open(large(15_000), sending(college, { preview: 'true' }));
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('{"progress":{"phase":"reading","done":0,"total":0}}\n');
    let read = false;
    const second = reader.read().then(({ value }) => {
      read = true;
      return value;
    });
    let answered = 0;
    while (!read) {
      await college.curator.ask('query ($code: String!) { college(code: $code) { id } }', { code: college.code });
      answered += 1;
    }
    expect(await second).toMatch('"phase":"reading","done":15');
    await reader.cancel();
    expect(answered).toBeGreaterThan(10);
  });
});

describe('an import under way', () => {
  it('is the only one of its college, and one of few', async () => {
    const [college, other] = [await region.college(), await region.college()];
    const going = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const server = await serve(
      { atOnce: 1 },
      watched(async (request) => {
        if (!isUpsert(request)) return;
        begun.resolve();
        await going.promise;
      }),
    );
    const file = xlsx([menteesSheet(MENTEES)]);
    const first = server.send(file, sending(college));
    await begun.promise;
    const second = await server.send(file, sending(college));
    expect([second.status, second.headers.get('retry-after')]).toEqual([409, '15']);
    expect(second.error).toMatchObject({ code: 'LIMIT_EXCEEDED', message: expect.stringMatching(/already/) });
    expect((await server.send(file, sending(other))).status).toBe(429);
    going.resolve();
    expect((await first).report?.summary.accepted).toBe(4);
    expect((await server.send(file, sending(other))).report?.summary.accepted).toBe(4);
  });

  it('holds no place of others while its file is on its way', async () => {
    const [college, other] = [await region.college(), await region.college()];
    const server = await serve({ atOnce: 1 });
    const file = xlsx([menteesSheet(MENTEES)]);
    const { token, query } = sending(college);
    const begin = () => {
      const slow = request(`${server.url}/imports?${new URLSearchParams(query).toString()}`, {
        method: 'POST',
        agent: false,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/octet-stream',
          'content-length': file.length,
        },
      });
      slow.write(file.subarray(0, 100));
      return { slow, answered: once(slow, 'response') as Promise<[IncomingMessage]> };
    };
    let { slow, answered } = begin();
    // Whichever of the two comes first has the place: where that was the one that only asks, the slow one comes again.
    while ((await server.send('', sending(college, { preview: 'true' }))).status !== 409) {
      const refused = await Promise.race([answered, new Promise<null>((resolve) => setImmediate(() => resolve(null)))]);
      if (refused === null) continue;
      slow.destroy();
      ({ slow, answered } = begin());
    }
    expect((await server.send(file, sending(other))).report?.summary.accepted).toBe(4);
    slow.end(file.subarray(100));
    const [answer] = await answered;
    expect([answer.statusCode, await text(answer)]).toEqual([200, expect.stringContaining('"accepted":4')]);
  });

  it('ends in words when a part of the hub is away, and nothing is left hanging', async () => {
    const away = (name: string) => {
      const gateway = gatewayWithout(name, hub);
      closers.push(() => gateway.close());
      return serve({}, gateway);
    };
    const college = await region.college();
    const file = xlsx([menteesSheet(MENTEES)]);
    // Which forms the region has is asked before anything is written.
    const first = await (await away('programs')).send(file, sending(college));
    expect([first.status, first.error]).toEqual([
      503,
      { code: 'SUBGRAPH_UNAVAILABLE', message: expect.stringMatching(/"programs" of the hub is not answering/) },
    ]);
    const before = await (await away('participants')).send(file, { ...sending(college), language: 'ru' });
    expect([before.status, before.error]).toEqual([
      503,
      { code: 'SUBGRAPH_UNAVAILABLE', message: expect.stringMatching(/«participants» не отвечает/) },
    ]);
    expect((await (await serve()).send(file, sending(college))).report?.summary.accepted).toBe(4);
  });

  it('can do nothing more once its token is no good', async () => {
    const gateway = watched(async (request) => (isUpsert(request) ? { ...request, token: 'rubbish' } : request));
    const college = await region.college();
    const { error } = await (await serve({}, gateway)).send(xlsx([menteesSheet(MENTEES)]), sending(college));
    expect(error).toEqual({ code: 'UNAUTHENTICATED', message: expect.stringMatching(/sign in again/) });
    expect(await hub.owner('select 1 from participants.person where college_id = $1', [college.id])).toEqual([]);
  });
});

describe('an expired token', () => {
  it('is told to sign in again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hub-keys-'));
    closers.push(() => rm(folder, { recursive: true }));
    const college = await region.college();
    const claims = { actor: 'x', roles: ['CURATOR'] as const, regions: [], colleges: [college.id], persons: [] };
    const token = await localTokens(folder, 'hub').sign(claims, '-5m');
    const verifier = tokenVerifier({ audience: 'hub', localKeys: folderKeys(folder).find, log });
    const server = await served({ verifier }, hub.gateway);
    closers.push(() => server.close());
    const { status, error } = await server.send('x', { ...sending(college), token });
    expect([status, error]).toEqual([
      401,
      { code: 'UNAUTHENTICATED', message: expect.stringMatching(/expired: sign in again/) },
    ]);
  });
});

import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { until } from '#scripts/testing/hub-process.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { attestingQuery, menteesSheet } from '../../testing/bases.js';
import { stateOf } from '../../testing/college-state.js';
import { xlsx } from '../../testing/files.js';
import { served, type Served } from '../../testing/served.js';
import type { Graph, GraphRequest } from '../caller-graph.js';
import type { Successor } from './import-jobs.js';
import { keptImports } from './kept-imports.js';

jest.setTimeout(120_000);

let hub: TestHub;
let region: World;
let folder: string;
const servers: Served[] = [];

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  folder = await mkdtemp(join(tmpdir(), 'hub-imports-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await hub.close();
});

/** Goes on as the account did, as long as nothing else is said. */
const staffOf =
  (college: CollegeWorld): Successor =>
  async () =>
    college.curator.token!;
const nobody: Successor = async () => null;

async function serve(successor: Successor, gateway: Graph = hub.gateway): Promise<Served> {
  const server = await served(hub, gateway, {}, { files: keptImports(folder), successor });
  servers.push(server);
  return server;
}

/** The hub's gateway, which holds the second batch of people back until it is let go. */
function holding() {
  const [reached, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let batches = 0;
  const gateway: Graph = {
    async execute(request: GraphRequest) {
      if (request.query.includes('upsertPeople') && (batches += 1) === 2) {
        reached.resolve();
        await letGo.promise;
      }
      return hub.gateway.execute(request);
    },
  };
  return { gateway, reached: reached.promise, letGo: () => letGo.resolve() };
}

const letters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
const MENTORS = ['Орлов', 'Титов', 'Рыбин', 'Зимин', 'Ежов'];
const FILE = xlsx([
  menteesSheet(
    Array.from({ length: 1_200 }, (_, n) => {
      const mentor = `${MENTORS[n % MENTORS.length]} Пётр Львович`;
      return [n, `Участник${letters(n)} Иван`, '', 2006, '', '01.10.2024', mentor, 'педагог – студент'];
    }),
  ),
]);

const sending = (college: CollegeWorld) => ({
  token: college.curator.token,
  query: {
    sheet: 'mentees',
    college: college.code,
    year: '2024/2025',
    filename: 'База.xlsx',
    preview: 'false',
    ...attestingQuery(),
  },
});

async function runsOf(college: CollegeWorld): Promise<Data[]> {
  const { importRuns } = await college.curator.ask(
    `query ($id: ID!) { importRuns(collegeId: $id) { nodes {
       state attempts progress { phase done total } taken unchanged fileName fileBytes importedBy } } }`,
    { id: college.id },
  );
  return importRuns.nodes;
}

const peopleOf = async ({ id }: CollegeWorld) => {
  const [row] = await hub.owner('select count(*)::int as count from participants.person where college_id = $1', [id]);
  return row!['count'];
};

/** An import that a hub which ends broke off when it had registered the first thousand. */
async function brokenOff(college: CollegeWorld): Promise<void> {
  const { gateway, reached, letGo } = holding();
  const server = await serve(nobody, gateway);
  const answer = server.send(FILE, sending(college)).catch(() => undefined);
  await reached;
  const closed = server.close();
  servers.splice(servers.indexOf(server), 1);
  letGo();
  await Promise.all([closed, answer]);
}

describe('an import that a hub broke off as it ended', () => {
  it('is told so, is gone on with by the next hub, and leaves what one without a break would', async () => {
    const [college, other] = [await region.college(), await region.college()];
    await brokenOff(college);
    expect(await runsOf(college)).toEqual([
      {
        ...{ state: 'BROKEN_OFF', attempts: 1, taken: 0, unchanged: 0, fileName: 'База.xlsx', fileBytes: FILE.length },
        ...{ progress: { phase: 'REGISTERING', done: 1_000, total: 1_205 }, importedBy: 'test' },
      },
    ]);
    expect(await peopleOf(college)).toBeGreaterThanOrEqual(1_000);
    const [kept] = await readdir(folder);
    expect([(await stat(folder)).mode & 0o777, (await stat(join(folder, kept!))).mode & 0o777]).toEqual([0o700, 0o600]);

    const server = await serve(staffOf(college));
    server.takeUp();
    await until(async () => (await runsOf(college))[0].state === 'FINISHED');
    expect(await runsOf(college)).toMatchObject([{ state: 'FINISHED', attempts: 2, progress: null, taken: 1_200 }]);
    await until(async () => (await readdir(folder)).length === 0);

    const whole = await server.send(FILE, sending(other));
    expect(whole.report?.summary).toMatchObject({ accepted: 1_200, people: { created: 1_205 } });
    const counted = `select (select count(*)::int from participants.person p where p.college_id = c.id) as people,
      (select count(*)::int from programs.mentorship m where m.college_id = c.id) as pairs,
      (select count(*)::int from participants.mentee_profile s where s.college_id = c.id) as stays
      from unnest($1::uuid[]) with ordinality as c (id, n) order by n`;
    const [broken, unbroken] = await hub.owner(counted, [[college.id, other.id]]);
    expect(broken).toEqual(unbroken);
    const before = await stateOf(hub, college.id);
    const again = await server.send(FILE, sending(college));
    expect(again.report?.summary.people).toMatchObject({ created: 0, updated: 0 });
    expect(await stateOf(hub, college.id)).toEqual(before);
  });

  it('is gone on with by the same file, in the same line of the list', async () => {
    const college = await region.college();
    await brokenOff(college);
    const server = await serve(nobody);
    const { report } = await server.send(FILE, sending(college));
    expect(report?.summary).toMatchObject({ accepted: 1_200, pairs: { created: 1_200 } });
    expect(await runsOf(college)).toMatchObject([{ state: 'FINISHED', attempts: 2 }]);
  });

  it('is not gone on with in the name of somebody who may not work for the college any more', async () => {
    const college = await region.college();
    await brokenOff(college);
    const before = await peopleOf(college);
    const server = await serve(nobody);
    server.takeUp();
    await until(async () => (await readdir(folder)).length === 0);
    expect(await runsOf(college)).toMatchObject([{ state: 'BROKEN_OFF', attempts: 1 }]);
    expect(await peopleOf(college)).toBe(before);
  });
});

describe('an import whose caller has gone', () => {
  it('goes on, and is seen in the list as it does', async () => {
    const college = await region.college();
    const { gateway, reached, letGo } = holding();
    const server = await serve(nobody, gateway);
    const leaving = new AbortController();
    const answer = server.open(FILE, { ...sending(college), signal: leaving.signal });
    const gone = answer.then((each) => each.text()).catch(() => 'gone');
    await reached;
    leaving.abort();
    expect(await gone).toBe('gone');
    expect(await runsOf(college)).toMatchObject([{ state: 'RUNNING', attempts: 1 }]);
    letGo();
    await until(async () => (await runsOf(college))[0].state === 'FINISHED');
    expect(await runsOf(college)).toMatchObject([{ attempts: 1, taken: 1_200, unchanged: 0 }]);
  });

  it('writes nothing more once somebody else goes on with it', async () => {
    const college = await region.college();
    const { gateway, reached, letGo } = holding();
    const first = (await serve(nobody, gateway)).send(FILE, sending(college));
    await reached;
    const second = (await serve(nobody)).send(FILE, sending(college));
    expect((await second).report?.summary.accepted).toBe(1_200);
    const before = await stateOf(hub, college.id);
    letGo();
    const { error, report } = await first;
    expect([error?.code, report]).toEqual(['BAD_USER_INPUT', undefined]);
    expect(await stateOf(hub, college.id)).toEqual(before);
    expect(await runsOf(college)).toMatchObject([{ state: 'FINISHED', attempts: 2 }]);
  });
});

import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { figuresRoute } from '#exchange/http/exports/figures/route.js';
import { exportRoute } from '#exchange/http/exports/route.js';
import { createGateway, type Gateway } from '#gateway/gateway.js';
import { serveGateway } from '#gateway/http/server.js';
import { connect } from '#kernel/database/connection.js';
import { listen, type Listening } from '#kernel/graph/http.js';
import { serveSubgraph } from '#kernel/graph/standalone.js';
import { createLog } from '#kernel/log/log.js';
import { GATEWAY_HEADER } from '#kernel/session/gateway-secret.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import { world, type CollegeWorld, type World } from '../testing/world.js';

const log = createLog({ level: 'silent', name: 'test' });

const HERE = { host: '127.0.0.1', port: 0, log };

const SECRET = 'between a gateway and its subgraph';

const COURSES = '{ courses { nodes { id title } } }';

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let owner: pg.Client;
beforeAll(async () => {
  hub = await ownHub();
  there = await world(hub);
  college = await there.college();
});
afterAll(() => hub.close());

beforeEach(async () => {
  owner = await connect(hub.ownerUrl);
});
afterEach(() => owner.end());

/** Makes every statement about these tables wait until the lock is let go. */
async function locked(tables: string): Promise<() => Promise<unknown>> {
  await owner.query(`begin; lock table ${tables} in access exclusive mode`);
  return () => owner.query('rollback');
}

/** How many statements of the services the server is at work on, and how many of them wait for a lock. */
async function statements(): Promise<{ running: number; waiting: number }> {
  const [counts] = await hub.owner(
    `select count(*)::int as running, count(*) filter (where wait_event_type = 'Lock')::int as waiting
       from pg_stat_activity
      where datname = current_database() and state <> 'idle' and usename like 'hub\\_%' and usename <> current_user`,
  );
  return counts as { running: number; waiting: number };
}

/** Looks again and again until so many statements run, for as long as a test may take. */
async function until(count: number): Promise<void> {
  while ((await statements()).running !== count);
}

interface Served {
  readonly url: string;
  close(): Promise<unknown>;
}

/** The ways in which a statement is far from the client. */
const FORMS = {
  'a subgraph of the gateway’s process': (timeoutMs) => gatewayOver(hub.subgraphs, timeoutMs),
  async 'a subgraph over HTTP'(timeoutMs) {
    const school = hub.subgraphs.find(({ name }) => name === 'school')!;
    const alone = await schoolAlone();
    const remote = { name: 'school', sdl: school.sdl, url: alone.url, secret: SECRET };
    const gateway = await gatewayOver([...hub.subgraphs.filter((one) => one !== school), remote], timeoutMs);
    return { url: gateway.url, close: () => Promise.all([gateway.close(), alone.close()]) };
  },
  'a subgraph asked as a gateway asks it': () => schoolAlone(),
} satisfies Record<string, (timeoutMs: number) => Promise<Served>>;

function schoolAlone(): Promise<Served> {
  const subgraph = hub.subgraphs.find(({ name }) => name === 'school')!;
  return serveSubgraph({ subgraph, verifier: hub.verifier, secrets: [SECRET], ...HERE });
}

async function gatewayOver(
  subgraphs: Parameters<typeof createGateway>[0]['subgraphs'],
  timeoutMs: number,
): Promise<Served> {
  const gateway: Gateway = createGateway({ subgraphs, verifier: hub.verifier, timeoutMs, log });
  const served: Listening = await serveGateway({ gateway, ...HERE });
  return { url: `${served.url}/graphql`, close: () => Promise.all([served.close(), gateway.close()]) };
}

const headersOf = (token: string | undefined) => ({
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
  [GATEWAY_HEADER]: SECRET,
});

/** A request whose client can go away. */
function begin(url: string, query: string, variables: object, token: string | undefined) {
  const req = request(url, { method: 'POST', headers: headersOf(token), agent: false });
  req.on('error', () => undefined);
  req.end(JSON.stringify({ query, variables }));
  return req;
}

async function ask(url: string, query: string, token: string | undefined): Promise<unknown> {
  return (await fetch(url, { method: 'POST', headers: headersOf(token), body: JSON.stringify({ query }) })).json();
}

describe.each(Object.entries(FORMS))('of %s, the statements', (_form, serve) => {
  it('end when the client goes away, and the connections serve others', async () => {
    const served = await serve(20_000);
    const { token } = there.coordinator;
    const release = await locked('school.course');
    const gone = Array.from({ length: 6 }, () => begin(served.url, COURSES, {}, token));
    // As many as the service has connections; the others wait for one.
    await until(4);
    for (const req of gone) req.destroy();
    await until(0);
    await release();
    expect(await ask(served.url, COURSES, token)).toEqual({ data: { courses: { nodes: [] } } });
    await served.close();
  });
});

describe('an export', () => {
  it('ends when its client goes away, and leaves its place to others', async () => {
    const { subgraphs, verifier } = hub;
    // One that would wait longer than the test.
    const gateway = createGateway({ subgraphs, verifier, timeoutMs: 600_000, log });
    const served = await listen(exportRoute({ gateway, verifier, log }), HERE);
    const { token } = college.curator;
    const address = `${served.url}/exports/mentees?college=${college.code}&year=2024/2025`;
    const release = await locked('participants.person');
    const req = request(address, { headers: { authorization: `Bearer ${token}` }, agent: false });
    req.on('error', () => undefined);
    req.end();
    while ((await statements()).waiting === 0);
    req.destroy();
    await until(0);
    await release();
    const again = () => fetch(address, { headers: { authorization: `Bearer ${token}` } });
    let answer = await again();
    // The first one's place is free once its statements have ended and it has heard of that.
    while (answer.status === 409) answer = await again();
    expect(answer.status).toBe(200);
    await served.close();
    await gateway.close();
  });
});

describe('a table of figures as Parquet', () => {
  it('ends with its statements when its reader hangs up in the middle, and leaves its place to others', async () => {
    const begun = Promise.withResolvers<void>();
    let asked = 0;
    const gateway: Gateway = {
      ...hub.gateway,
      async execute(question) {
        asked += 1;
        // The reader has the first bytes by then, and what follows is to be read yet.
        if (asked === 6) await begun.promise;
        return hub.gateway.execute(question);
      },
    };
    const served = await listen(figuresRoute({ gateway, verifier: hub.verifier, log }, 1), HERE);
    const years = Array.from({ length: 5 }, (_, n) => `${2020 + n}/${2021 + n}`).join();
    const address = `${served.url}/exports/kpi?region=${there.region.code}&years=${years}&format=parquet`;
    const req = request(address, { agent: false });
    req.on('error', () => undefined).end();
    // Nobody reads the body: what has come lies in the socket.
    await new Promise((resolve) => req.once('response', resolve));
    const release = await locked('monitoring.published_figure');
    begun.resolve();
    while ((await statements()).waiting === 0);
    const before = asked;
    req.destroy();
    await until(0);
    await release();
    const again = () => fetch(address);
    let answer = await again();
    // The first one's place is free once its statements have ended and it has heard of that.
    while (answer.status === 429) answer = await again();
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(/^PAR1[^]*PAR1$/);
    // The second one asked for all of it.
    expect(asked - before).toBeGreaterThan(before);
    await served.close();
  });
});

describe.each(['a subgraph of the gateway’s process', 'a subgraph over HTTP'] as const)(
  'of %s, the statements',
  (form) => {
    it('end when it takes longer than the gateway waits', async () => {
      const served = await FORMS[form](1_000);
      const { token } = there.coordinator;
      const release = await locked('school.course');
      const answer = await ask(served.url, COURSES, token);
      expect(answer).toMatchObject({
        data: { courses: null },
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
      });
      await until(0);
      await release();
      // A busy machine may be late once more, and a connection that stayed spoilt would be so for good.
      let later = await ask(served.url, COURSES, token);
      while (JSON.stringify(later).includes('SUBGRAPH_UNAVAILABLE')) later = await ask(served.url, COURSES, token);
      expect(later).toEqual({ data: { courses: { nodes: [] } } });
      await served.close();
    });
  },
);

describe('a change', () => {
  it('is made to its end when its client has gone away', async () => {
    const served = await gatewayOver(hub.subgraphs, 20_000);
    const release = await locked('participants.person');
    const input = {
      collegeId: college.id,
      source: 'away',
      rows: [{ externalId: '1', category: 'TEACHER', familyName: 'Уходящая', givenName: 'Анна' }],
    };
    const query = 'mutation ($input: UpsertPeopleInput!) { upsertPeople(input: $input) { created } }';
    const req = begin(served.url, query, { input }, college.curator.token);
    await until(1);
    req.destroy();
    await new Promise((resolve) => req.once('close', resolve));
    await release();
    await until(0);
    expect(await hub.owner(`select from participants.person where source = 'away'`)).toHaveLength(1);
    await served.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '#kernel/database/connection.js';
import { createGateway, type Gateway } from '#gateway/gateway.js';
import { serveSubgraph } from '#kernel/graph/standalone.js';
import { createLog } from '#kernel/log/log.js';
import { firstQuery } from '../runtime/first-query.js';
import { ownHub, type Data, type TestHub } from '../testing/hub.js';
import { world, type World } from '../testing/world.js';

const log = createLog({ level: 'silent', name: 'test' });
const TIMEOUT_MS = 2_000;
const SECRET = 'a secret between the gateway and the school';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await ownHub();
  region = await world(hub);
  await (await region.college()).headcount();
});
afterAll(() => hub.close());

const glance = (gateway: Gateway) =>
  gateway.execute({
    query: firstQuery('2024/2025').replace('"26"', `"${region.region.code}"`),
    variables: { year: '2024/2025' },
    token: region.coordinator.token,
    language: 'en',
  });

/** Makes every statement of the school wait, as a database in trouble does, until the lock is let go. */
async function schoolStuck(): Promise<() => Promise<void>> {
  const client = await connect(hub.ownerUrl);
  await client.query('begin; lock table school.course, school.attended_course in access exclusive mode');
  return async () => {
    await client.query('rollback');
    await client.end();
  };
}

/** The rest of the answer stands, and what is missing is named once. */
async function expectAllButSchool(gateway: Gateway): Promise<void> {
  const { data, errors } = (await glance(gateway)) as Data;
  const [college] = data.region.colleges.nodes;
  expect(college.courses).toBeNull();
  expect(college.scorecard.indicators).toHaveLength(7);
  expect(college.mentoringPrograms.totalCount).toBe(0);
  expect(college.scorecard.indicators[0].denominator).toBe(100);
  expect(errors.map((error: Data) => [error.extensions.code, error.extensions.subgraph])).toEqual([
    ['SUBGRAPH_UNAVAILABLE', 'school'],
  ]);
}

describe('with all subgraphs in the process', () => {
  it('a slow one leaves the rest of the answer standing', async () => {
    const gateway = createGateway({ subgraphs: hub.subgraphs, verifier: hub.verifier, timeoutMs: TIMEOUT_MS, log });
    const release = await schoolStuck();
    await expectAllButSchool(gateway).finally(release);
    await gateway.close();
  });
});

describe('with a subgraph over HTTP', () => {
  it('leaves the rest of the answer standing when it is slow, and when it is gone', async () => {
    const school = hub.subgraphs.find((subgraph) => subgraph.name === 'school')!;
    const { verifier } = hub;
    const served = await serveSubgraph({
      subgraph: school,
      host: '127.0.0.1',
      port: 0,
      verifier,
      secrets: [SECRET],
      log,
    });
    const remote = { name: 'school', sdl: school.sdl, url: served.url, secret: SECRET };
    const subgraphs = hub.subgraphs.map((subgraph) => (subgraph === school ? remote : subgraph));
    const gateway = createGateway({ subgraphs, verifier, timeoutMs: TIMEOUT_MS, log });
    try {
      expect((await glance(gateway)).errors).toBeUndefined();
      const release = await schoolStuck();
      await expectAllButSchool(gateway).finally(release);
      await served.close();
      await expectAllButSchool(gateway);
    } finally {
      await gateway.close();
    }
  });
});

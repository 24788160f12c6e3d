import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGateway, type Gateway } from '#gateway/gateway.js';
import { serveGateway } from '#gateway/http/server.js';
import { dataState, type DataState } from '#kernel/database/data-state.js';
import { serviceUrl } from '#kernel/database/roles.js';
import type { Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { ownHub, type Client, type Data, type TestHub } from '../testing/hub.js';
import { world, type World } from '../testing/world.js';

const log = createLog({ level: 'silent', name: 'test' });
const FIGURE = 'learners_as_mentees';

let hub: TestHub;
let there: World;
let data: DataState;
/** Two gateways over one database, as where one would not do. */
const gateways: Gateway[] = [];
const served: Listening[] = [];
beforeAll(async () => {
  // What others write would be a change to all that is told again.
  hub = await ownHub();
  there = await world(hub);
  await there.college();
  data = dataState(serviceUrl(hub.ownerUrl, 'monitoring'), log);
  for (let n = 0; n < 2; n += 1) {
    const { subgraphs, verifier } = hub;
    gateways.push(createGateway({ subgraphs, verifier, timeoutMs: 20_000, log, keeps: { data, mebibytes: 4 } }));
    served.push(await serveGateway({ gateway: gateways[n]!, host: '127.0.0.1', port: 0, log }));
  }
});
afterAll(async () => {
  await Promise.all(served.map((each) => each.close()));
  await Promise.all(gateways.map((each) => each.close()));
  await data.close();
  await hub.close();
});

async function post({ token }: Client, query: string, variables: object = {}, at = 0): Promise<Data> {
  const response = await fetch(`${served[at]!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, connection: 'close' },
    body: JSON.stringify({ query, variables }),
  });
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  return await response.json();
}

const TARGET = `query ($code: String!) { region(code: $code) { scorecard(year: "2024/2025") {
  indicators { target indicator { code } } } } }`;

async function target(client: Client, at = 0): Promise<number | null> {
  const { data: told } = await post(client, TARGET, { code: there.region.code }, at);
  return told.region.scorecard.indicators.find(({ indicator }: Data) => indicator.code === FIGURE).target;
}

const setTarget = (value: number) =>
  hub.owner(
    `insert into monitoring.target (id, region_id, indicator_code, academic_year, value, verified)
     values (gen_random_uuid(), $1, $2, 2024, $3, false)
     on conflict (region_id, indicator_code, college_id, academic_year) do update set value = excluded.value`,
    [there.region.id, FIGURE, value],
  );

/** How many statements an answer takes. */
const cost = async (work: () => Promise<unknown>) =>
  (await hub.statementsOf(work)).filter((sql) => !sql.includes('pg_current_snapshot')).length;

/** Others write to databases of the same server, and a minute may end: each has an answer or two read anew, and not twenty. */
const TRIES = 20;

/** The least that an answer takes that is asked for again. */
async function leastCost(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let n = 0; n < TRIES && least > 0; n += 1) least = Math.min(least, await cost(work));
  return least;
}

describe('whoever asks the same again', () => {
  it('is told the same without another look while nothing is written, and anew from the moment on that something is', async () => {
    const { coordinator } = there;
    await setTarget(10);
    for (const value of [10, 20]) {
      await setTarget(value);
      expect(await target(coordinator)).toBe(value);
      expect(await leastCost(async () => expect(await target(coordinator)).toBe(value))).toBe(0);
    }
  });

  it('is told nothing that another was told', async () => {
    const college = await there.college();
    const query = 'query ($id: ID!) { people(collegeId: $id) { nodes { familyName } } }';
    await college.people({ familyName: 'Своих' });
    const asked = { id: college.id };
    for (let n = 0; n < 3; n += 1) {
      const own = await post(college.curator, query, asked);
      expect(own.data.people.nodes).toEqual([{ familyName: 'Своих' }]);
      const stranger = await post((await there.college()).curator, query, asked);
      expect(JSON.stringify(stranger)).not.toContain('Своих');
    }
  });

  it('changes as often as is asked for, by whatever words', async () => {
    const operator = await hub.client({ roles: ['OPERATOR'] });
    const made = async (code: string) =>
      (await post(operator, `mutation { createRegion(input: { code: "${code}", nameRu: "Край", nameEn: "Krai" }) { region { id } problems { code } } }`)).data.createRegion; // prettier-ignore
    expect((await made('98')).problems).toEqual([]);
    for (let n = 0; n < 3; n += 1) expect(await cost(() => made('98'))).toBeGreaterThan(0);
  });

  it('is told of nothing older than what had been written when they asked, by whichever gateway', async () => {
    let written = 0;
    let isOver = false;
    await setTarget(written);
    const read = async (at: number) => {
      let [answers, last] = [0, 0];
      while (!isOver) {
        const least = Math.max(written, last);
        last = (await target(there.coordinator, at))!;
        expect(last).toBeGreaterThanOrEqual(least);
        answers += 1;
      }
      return answers;
    };
    const readers = [0, 1, 0, 1, 0, 1].map(read);
    for (let next = 1; next <= 100; next += 1) {
      await setTarget(next);
      written = next;
    }
    isOver = true;
    expect((await Promise.all(readers)).every((answers) => answers > 0)).toBe(true);
    expect(await target(there.coordinator)).toBe(100);
  });
});

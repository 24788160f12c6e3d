import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serviceRole } from '#kernel/database/roles.js';
import { statements } from '#kernel/database/statements.js';
import { firstQuery } from '../runtime/first-query.js';
import { SUBGRAPHS } from '../subgraphs.js';
import { ownHub, type Data, type TestHub } from '../testing/hub.js';
import { world, type CollegeWorld, type World } from '../testing/world.js';

const ROUNDS = 5;
/** More than the pools have connections, so that some requests wait for one. */
const AT_ONCE = 12;

let hub: TestHub;
let region: World;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  region = await world(hub);
  college = await region.college();
  await college.headcount();
});
afterAll(() => hub.close());

const glance = () => region.coordinator.answer(firstQuery('2024/2025').replace('"26"', `"${region.region.code}"`));

const register = (n: number) =>
  college.curator.answer(
    `mutation ($input: UpsertPeopleInput!) { upsertPeople(input: $input) { refused results { person { id } } } }`,
    {
      input: {
        collegeId: college.id,
        source: 'lost',
        rows: [{ externalId: `n-${n}`, category: 'STUDENT', familyName: 'Иванов', givenName: 'Иван', birthYear: 2005 }],
      },
    },
  );

/** Resolves when so many statements have been sent: then work is under way. */
async function sent(count: number): Promise<void> {
  let left = count;
  let see: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    see = () => void ((left -= 1) === 0 && resolve());
    statements.subscribe(see);
  });
  statements.unsubscribe(see);
}

const endAllSessions = () =>
  hub.owner(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = any ($1)`,
    [SUBGRAPHS.map(({ name }) => serviceRole(name))],
  );

it('outlives the loss of its connections under load, round after round, and says what was not answered', async () => {
  const codes = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const underWay = sent(AT_ONCE * (1 + round));
    const load = Array.from({ length: AT_ONCE }, (_, n) => [glance(), register(round * AT_ONCE + n)]).flat();
    await underWay;
    await endAllSessions();
    for (const { errors = [] } of await Promise.all(load)) {
      for (const error of errors) codes.add(String(error.extensions?.code));
    }
    const { data, errors } = (await glance()) as Data;
    expect(errors).toBeUndefined();
    expect(data.region.colleges.nodes[0].scorecard.indicators[0].denominator).toBe(100);
    expect(((await register(round * AT_ONCE)) as Data).data.upsertPeople.refused).toBe(0);
  }
  expect([...codes]).toEqual(['SUBGRAPH_UNAVAILABLE']);
});

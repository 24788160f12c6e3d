import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createGateway, type Gateway } from '#gateway/gateway.js';
import { serveGateway, type Serving } from '#gateway/http/server.js';
import { loadOperations } from '#gateway/operations.js';
import { Changes } from '#gateway/public-answers/changes.js';
import { watchPublicChanges } from '#kernel/database/public-changes.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createLog } from '#kernel/log/log.js';
import { pairs } from '#monitoring/testing/figures.js';
import { openPeriod, publish } from '#monitoring/testing/periods.js';
import { ownHub, type Client, type Data, type TestHub } from '../testing/hub.js';
import { world, type CollegeWorld, type World } from '../testing/world.js';

/** The gateway of the hub is another one of the same database to the gateway that is served here. */
let hub: TestHub;
let gateway: Gateway;
let serving: Serving;
let watched: Awaited<ReturnType<typeof watchPublicChanges>>;
let there: World;
let college: CollegeWorld;
let documentId: string;

beforeAll(async () => {
  hub = await ownHub();
  const log = createLog({ level: 'silent', name: 'test' });
  const operations = await loadOperations();
  const changes = new Changes();
  watched = await watchPublicChanges(serviceUrl(hub.ownerUrl, 'monitoring'), changes, log);
  const { subgraphs, verifier } = hub;
  gateway = createGateway({ subgraphs, verifier, timeoutMs: 20_000, log, operations, changes });
  serving = await serveGateway({ gateway, host: '127.0.0.1', port: 0, log });
  [documentId] = [...operations].find(([, text]) => text.includes('query RegionFigures'))!;
  there = await world(hub);
  college = await there.college();
  await college.headcount({ students: 100 });
  const mentors = await college.people(...Array.from({ length: 14 }, () => ({ category: 'TEACHER' as const })));
  await pairs(college, 'teacher-student', ...mentors);
});
afterAll(async () => {
  await serving.close();
  await watched.close();
  await gateway.close();
  await hub.close();
});

/** The same caller, asking the gateway that is served here. */
function through({ token }: Client): Client {
  const answer: Client['answer'] = (query, variables) => gateway.execute({ query, variables, token, language: 'en' });
  return { token, answer, ask: async (query, variables) => (await answer(query, variables)).data };
}

const ask = (headers: Record<string, string> = {}) => {
  const variables = JSON.stringify({ code: there.region.code, year: '2024/2025' });
  return fetch(`${serving.url}/graphql?${new URLSearchParams({ documentId, variables })}`, { headers });
};

async function told(): Promise<Data> {
  const { region } = (await (await ask()).json()).data;
  return region.scorecard.indicators.find(({ indicator }: Data) => indicator.code === 'learners_as_mentees');
}

it('is exact at once after a publication, for whoever has the one before it, too', async () => {
  const before = await ask();
  const etag = before.headers.get('etag')!;
  expect((await told())?.status).toBe('MISSING');
  expect((await ask({ 'if-none-match': etag })).status).toBe(304);
  // What is not published yet is no news.
  await openPeriod({ ...there, coordinator: through(there.coordinator) }, {});
  expect((await ask({ 'if-none-match': etag })).status).toBe(304);

  await publish(
    { ...hub, client: async (claims) => through(await hub.client(claims)) },
    { ...there, coordinator: through(there.coordinator) },
    [college],
  );
  expect((await ask({ 'if-none-match': etag })).status).toBe(200);
  expect(await told()).toMatchObject({ status: 'OK', numerator: 14, denominator: 100 });
});

it('asks the database nothing while nothing changes', async () => {
  await told();
  const asked = await hub.statementsOf(() => told());
  expect(asked).toEqual([]);
});

it('hears of what is changed through another gateway', async () => {
  expect(await told()).toBeDefined();
  await there.coordinator.ask(
    `mutation ($input: RetireIndicatorInput!) { retireIndicator(input: $input) { problems { code } } }`,
    { input: { regionId: there.region.id, code: 'learners_as_mentees', reason: 'Больше не считаем' } },
  );
  while (await told());
});

it('reads anew where the database can not be asked for changes, until it can', async () => {
  await told();
  await hub.owner(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hub: public changes'`,
  );
  const sqlOfNext = () => hub.statementsOf(() => told());
  while ((await sqlOfNext()).length === 0);
  while ((await sqlOfNext()).length > 0);
});

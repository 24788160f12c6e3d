import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { attachEmbedded } from '#kernel/database/embedded/embedded.js';
import { connect } from '#kernel/database/connection.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { localTokens } from '#kernel/session/local-tokens.js';
import type { Data } from '../testing/hub.js';
import { HubFolder, inPlainShell, until, untilReady, type HubProcess } from '../testing/hub-process.js';

// Starts a server of its own, on a machine with other work to do.
jest.setTimeout(120_000);

const OPERATOR = { actor: 'operator', roles: ['OPERATOR'] as const, regions: [], colleges: [], persons: [] };

const ROUNDS = 3;
const AT_ONCE = 10;

let folder: HubFolder;
let hub: HubProcess;
beforeAll(async () => {
  folder = await HubFolder.make();
  hub = await folder.hub('start', '--empty');
  await untilReady(hub);
});
afterAll(() => folder.remove());

async function ask(): Promise<Data> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query: '{ regions { code } indicators { code } }' }),
  });
  return response.json();
}

const isUp = async () => (await fetch(`${hub.url}/health`)).ok;

it('prints a command for a token that works as it is pasted', async () => {
  await until(() => /token\s+npm/.test(hub.printed()));
  const [, command] = /token\s+(npm.*)/.exec(hub.printed())!;
  const token = await inPlainShell(command!);
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token.trim()}` },
    body: JSON.stringify({ query: '{ me { roles } }' }),
  });
  expect(await response.json()).toEqual({ data: { me: { roles: ['OPERATOR'] } } });
});

it('says which folder the key of a refused token is from', async () => {
  const elsewhere = await HubFolder.make();
  const token = await elsewhere.hub('token', '--role', 'OPERATOR', '--hub', hub.url);
  expect(await token.ended).toBe(1);
  expect(token.printed()).toMatch(`refused a token signed with the key of ${elsewhere.path}`);
  await elsewhere.remove();
});

it('has subgraphs run apart beside it, which SIGTERM ends as well', async () => {
  const apart = await folder.hub('serve', 'participants');
  await untilReady(apart);
  apart.kill('SIGTERM');
  expect(await apart.ended).toBe(0);
});

it('has subgraphs apart that hold no key, verify by those it tells, and follow when they are changed', async () => {
  const elsewhere = await HubFolder.make();
  const secret = 'known-to-this-gateway-and-participants';
  const address = serviceUrl((await attachEmbedded(folder.path))!.ownerUrl, 'participants');
  const settings = { HUB_SUBGRAPH_SECRET: secret, HUB_URL: hub.url, HUB_SERVICE_DATABASE_URL: address };
  const apart = await elsewhere.hubWith({ ...settings, HUB_PUBLIC_URL: hub.url }, 'serve', 'participants');
  await untilReady(apart);
  const askApart = async (headers: Record<string, string>): Promise<Data> => {
    const body = JSON.stringify({ query: '{ me { roles } }' });
    const sent = { 'content-type': 'application/json', ...headers };
    return (await fetch(`${apart.url}/graphql`, { method: 'POST', headers: sent, body })).json();
  };
  const tokenOf = async (path: string) =>
    `Bearer ${await localTokens(path, 'college-mentoring-hub').sign(OPERATOR, '1m')}`;
  const shown = { 'hub-gateway': secret };

  const before = await tokenOf(folder.path);
  expect(await askApart({ ...shown, authorization: before })).toEqual({ data: { me: { roles: ['OPERATOR'] } } });
  const rotated = await folder.hub('keys', 'rotate');
  expect(await rotated.ended).toBe(0);
  for (const authorization of [before, await tokenOf(folder.path)]) {
    expect(await askApart({ ...shown, authorization })).toEqual({ data: { me: { roles: ['OPERATOR'] } } });
  }
  const forged = await askApart({ ...shown, authorization: await tokenOf(elsewhere.path) });
  const stranger = await askApart({ authorization: before });
  for (const { errors } of [forged, stranger]) expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  apart.kill('SIGTERM');
  await apart.ended;
  await elsewhere.remove();
});

it('goes on when all of its connections to the database are ended', async () => {
  const { ownerUrl } = (await attachEmbedded(folder.path))!;
  const owner = await connect(ownerUrl);
  for (let round = 0; round < ROUNDS; round += 1) {
    const load = Array.from({ length: AT_ONCE }, ask);
    await Promise.race(load);
    await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()');
    await Promise.all(load);
    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect([data.regions, data.indicators.length]).toEqual([[], 7]);
  }
  await owner.end();
});

it('starts its server again when that is killed, says meanwhile that it is away, and ends well', async () => {
  const before = (await folder.postmaster())!;
  const owner = await connect((await attachEmbedded(folder.path))!.ownerUrl);
  await owner.query('create table public.kept as select 42 as value');
  process.kill(before, 'SIGKILL');
  const reasons = new Set<string>();
  const isAnother = async () => ((await folder.postmaster()) ?? before) !== before;
  await until(async () => {
    const { errors = [] } = await ask();
    for (const { extensions } of errors) reasons.add(`${extensions.code} ${extensions.reason}`);
    expect(await isUp()).toBe(true);
    return errors.length === 0 && (await isAnother());
  });
  expect([...reasons].filter((reason) => reason !== 'SUBGRAPH_UNAVAILABLE DATABASE_AWAY')).toEqual([]);
  await untilReady(hub);
  const again = await connect((await attachEmbedded(folder.path))!.ownerUrl);
  expect((await again.query('select value from public.kept')).rows).toEqual([{ value: 42 }]);
  await again.end();
  hub.kill('SIGTERM');
  expect(await hub.ended).toBe(0);
  expect([await folder.isLocked(), await folder.postmaster()]).toEqual([false, null]);
});

it('starts while a subgraph apart is away, for which the sample alone waits', async () => {
  const settings = { HUB_SUBGRAPHS: 'participants=http://127.0.0.1:1/graphql' };
  const gateway = await folder.hubWith(settings, 'start', '--empty');
  await until(() => gateway.printed().includes('GraphiQL'));
  const ready = (await (await fetch(`${gateway.url}/ready`)).json()) as object;
  expect(ready).toMatchObject({ status: 'degraded', subgraphs: ['participants'] });
  gateway.kill('SIGTERM');
  expect(await gateway.ended).toBe(0);

  const waiting = await folder.hubWith(settings, 'start');
  await until(() => waiting.printed().includes('Waiting for subgraphs: participants'));
  waiting.kill('SIGTERM');
  expect(await waiting.ended).toBe(143);
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Listening } from '#kernel/graph/http.js';
import { serveGateway } from '../http/server.js';
import { toyHub, type ToyHub } from '../testing/hub.js';

let hub: ToyHub;
let served: Listening;
beforeAll(async () => {
  const admits = { operations: 8, callerOperations: 3, lineMs: 1 };
  hub = await toyHub('in process', { admits, slows: { most: 2, windowMs: 60_000, pauseMs: 60_000 } });
  served = await serveGateway({ gateway: hub.gateway, host: '127.0.0.1', port: 0, log: hub.log });
});
afterAll(async () => {
  await served.close();
  await hub.close();
});

async function statusOf(query: string, token?: string, signal?: AbortSignal): Promise<number> {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
  await response.text();
  return response.status;
}

it('holds back what strangers are refused for again and again, by so many at once, and keeps nobody else waiting', async () => {
  // Who names no newer media type is told by 200 that a document is wrong.
  const wrong = '{ nothing }';
  expect([await statusOf(wrong), await statusOf(wrong)]).toEqual([200, 200]);
  const leaving = new AbortController();
  const heldBack = [1, 2, 3].map(() => statusOf(wrong, undefined, leaving.signal).catch(() => 'left'));
  // Those three are what one address may have under way, from whenever they are all there.
  let status = 0;
  while (status !== 503) status = await statusOf('{ __typename }');
  const token = await hub.token();
  expect([await statusOf('{ __typename }', token), await statusOf(wrong, token)]).toEqual([200, 200]);
  leaving.abort();
  expect(await Promise.all(heldBack)).toEqual(['left', 'left', 'left']);
});

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { PUBLIC_SESSION } from '#kernel/session/session.js';
import { serveGateway } from '../http/server.js';
import { operationId } from '../operations.js';
import { toyHub, type ToyHub } from '../testing/hub.js';
import { Changes } from './changes.js';

const COUNT = '{ courseCount }';
const CALLER = 'query Caller { caller { actor } }';
const ADD = 'mutation Add { addCourse(title: "T") }';
const OPERATIONS = new Map([COUNT, CALLER, ADD].map((text) => [operationId(text), text]));

let changes: Changes;
let made: ToyHub;
let url: string;
let close: () => Promise<void>;

beforeEach(async () => {
  changes = new Changes();
  made = await toyHub('in process', { operations: OPERATIONS, changes });
  const listening = await serveGateway({ gateway: made.gateway, host: '127.0.0.1', port: 0, log: made.log });
  url = listening.url;
  close = async () => {
    await listening.close();
    await made.close();
  };
});
afterEach(() => close());

const get = (text: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql?${new URLSearchParams({ documentId: operationId(text) })}`, { headers });

const count = async (headers: Record<string, string> = {}) =>
  (await (await get(COUNT, headers)).json()).data.courseCount;

/** Changes the data without the gateway hearing of it. */
const add = () =>
  made.toys.subgraphs
    .find(({ name }) => name === 'courses')!
    .execute({ document: parse(ADD), context: { session: PUBLIC_SESSION, language: 'en' } });

const mutate = (document: string) => made.gateway.execute({ query: document });

it('is told by its address alone, and told again until something has changed', async () => {
  changes.hear();
  const before = await count();
  await add();
  expect(await count()).toBe(before);
  await mutate(ADD);
  expect(await count()).toBe(before + 2);
  await add();
  changes.happened();
  expect(await count()).toBe(before + 3);
});

it('is read once for all who ask the same at once', async () => {
  changes.hear();
  const together = await Promise.all(Array.from({ length: 20 }, () => count()));
  expect(new Set(together).size).toBe(1);
  expect(made.toys.seen.courses).toHaveLength(1);
});

it('is read anew each time while changes are not heard of', async () => {
  const before = await count();
  await add();
  expect(await count()).toBe(before + 1);
  changes.hear();
  expect(await count()).toBe(before + 1);
  changes.lose();
  await add();
  expect(await count()).toBe(before + 2);
});

it('is 304 for whoever has it already, kept or not', async () => {
  for (const heard of [false, true]) {
    if (heard) changes.hear();
    const first = await get(COUNT);
    const etag = first.headers.get('etag')!;
    expect([first.status, first.headers.get('cache-control'), etag]).toEqual([200, 'public, no-cache', expect.stringMatching(/^"[\w-]{43}"$/)]); // prettier-ignore
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(COUNT, { 'if-none-match': tags });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    }
    await mutate(ADD);
    const changed = await get(COUNT, { 'if-none-match': etag });
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
  }
});

it('is kept for nobody who signs in, and by media type and language', async () => {
  changes.hear();
  const authorization = `Bearer ${await made.token({ actor: 'someone' })}`;
  const preflight = { 'graphql-require-preflight': '1' };
  expect((await (await get(CALLER)).json()).data.caller.actor).toBeNull();
  const own = await get(CALLER, { authorization, ...preflight });
  expect([own.headers.get('cache-control'), own.headers.get('etag')]).toEqual(['no-store', null]);
  expect((await own.json()).data.caller.actor).toBe('someone');
  expect((await (await get(CALLER)).json()).data.caller.actor).toBeNull();

  const media = async (accept: string) => (await get(COUNT, { accept })).headers.get('content-type');
  expect(await media('application/graphql-response+json')).toContain('application/graphql-response+json');
  expect(await media('application/json')).toContain('application/json');
});

it('runs no mutation, and keeps no answer with errors in it', async () => {
  changes.hear();
  const before = await count();
  expect((await get(ADD)).status).toBe(405);
  expect(await count()).toBe(before);
  const unknown = await fetch(`${url}/graphql?documentId=__proto__`);
  expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([400, 'no-store']);
});

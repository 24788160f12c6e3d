import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FamiliarDocuments, TAKEN_BY_GATEWAYS } from './familiar-documents.js';
import { serveThings, thing, type ServedThings } from './testing/served-things.js';

let served: ServedThings;
beforeEach(async () => {
  served = await serveThings();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await served.close();
});

describe('a document that was answered twice', () => {
  const BY_GATEWAY = { accept: TAKEN_BY_GATEWAYS };
  const YEAR = 'query Of($y: Year!) { year(of: $y) caller { actor } }';
  const PARTS = 'query Parts($a: Year!) { year(of: $a) caller { language } }';
  const MAYBE = 'query Maybe($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id double } } }';
  const reps = (...ids: unknown[]) => ({ r: ids.map((id) => ({ __typename: 'Thing', id })) });

  it.each<[string, object, object, string | null, Record<string, string>?]>([
    ['again', { query: YEAR, variables: { y: '2024' } }, { query: YEAR, variables: { y: '2025' } }, 'body,headers'],
    [
      'in another language',
      { query: PARTS, variables: { a: '2024' } },
      { query: PARTS, variables: { a: '2024' } },
      'body,headers',
      { 'accept-language': 'ru' },
    ],
    [
      'with a variable that does not fit',
      { query: YEAR, variables: { y: '2024' } },
      { query: YEAR, variables: { y: 1 } },
      'executed',
    ],
    [
      'with one of another kind',
      { query: MAYBE, variables: reps(thing(1)) },
      { query: MAYBE, variables: reps(thing(1), 7) },
      'executed',
    ],
    [
      'with one out of bounds',
      { query: YEAR, variables: { y: '2024' } },
      { query: YEAR, variables: { y: 'a\u0000' } },
      null,
    ],
    [
      'as another operation',
      { query: YEAR, variables: { y: '2024' } },
      { query: YEAR, variables: { y: '2024' }, operationName: 'Not' },
      null,
    ],
    [
      'with what there is not',
      { query: YEAR, variables: { y: '2024' } },
      { query: YEAR, variables: { y: '2024' }, x: 1 },
      null,
    ],
    [
      'for who takes something else',
      { query: YEAR, variables: { y: '2024' } },
      { query: YEAR, variables: { y: '2024' } },
      null,
      { accept: '*/*' },
    ],
  ])('is answered %s as one that was not', async (_how, before, after, way, headers = {}) => {
    const known = jest.spyOn(FamiliarDocuments.prototype, 'execute');
    const executed = jest.spyOn(served.subgraph, 'execute');
    const tell = async () => {
      const response = await served.post(JSON.stringify(after), { ...BY_GATEWAY, ...headers });
      const { date: _, ...told } = Object.fromEntries(response.headers);
      return { status: response.status, told, body: await response.text() };
    };
    const expected = await tell();
    for (let n = 0; n < 2; n += 1) expect((await served.post(JSON.stringify(before), BY_GATEWAY)).status).toBe(200);
    known.mockClear();
    executed.mockClear();
    expect(await tell()).toEqual(expected);
    const outcome = await known.mock.results[0]?.value;
    expect(outcome ? Object.keys(outcome).join() : null).toBe(way);
    expect(executed.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('is not answered to whose token is none, nor to who is no gateway', async () => {
    const body = JSON.stringify({ query: YEAR, variables: { y: '2024' } });
    for (let n = 0; n < 3; n += 1) expect((await served.post(body, BY_GATEWAY)).status).toBe(200);
    expect((await served.post(body, { ...BY_GATEWAY, authorization: 'Bearer none' })).status).toBe(401);
    expect((await served.post(body, { ...BY_GATEWAY, 'hub-gateway': 'another' })).status).toBe(401);
  });

  it('is told to whoever asks as theirs', async () => {
    const as = async (actor: string) => {
      const headers = { ...BY_GATEWAY, authorization: await served.authorizationOf(actor) };
      const response = await served.post(JSON.stringify({ query: '{ caller { actor } }' }), headers);
      return ((await response.json()) as { data: { caller: unknown } }).data.caller;
    };
    for (const actor of ['one', 'other', 'one', 'other']) expect(await as(actor)).toEqual({ actor });
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { serveGateway } from '../http/server.js';
import { operationId } from '../operations.js';
import { Changes } from '../public-answers/changes.js';
import { toyHub, type ToyHub } from '../testing/hub.js';
import { FamiliarOperations } from './familiar-operations.js';

const COLLEGE =
  'query College($code: String!, $year: Year) { college(code: $code, year: $year) { name courses { title } } }';
const CALLER = 'query Caller { caller { actor roles language address } }';
const ADD = 'mutation Add($title: String!) { addCourse(title: $title) }';
const TWO = 'query One { courseCount } query Other { colleges { code } }';
const COUNT = '{ courseCount }';
const MAYBE = 'query Maybe($refuse: Boolean!) { one: courseCount two: refused @include(if: $refuse) }';
const OTHER_KEYS = MAYBE.replace('one:', 'other:').replace('two:', '__proto__:');
const LITERAL = '{ college(code: "agro") { name } }';
const keys = (one: string, two: string) => ({ query: `{ colleges { ${one}: name courses { ${two}: title title } } }` });
const UNDO = 'mutation Undo($refuse: Boolean!) { addCourse(title: "T") forbidden @include(if: $refuse) }';
const OPERATIONS = new Map([[operationId(COUNT), COUNT]]);

interface Asked {
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

interface Told {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

interface Server {
  readonly hub: ToyHub;
  readonly url: string;
  readonly ask: (asked: Asked) => Promise<Told>;
  readonly close: () => Promise<void>;
}

const open: Server[] = [];
let execute: jest.SpiedFunction<FamiliarOperations['execute']>;

/** What became of each operation on the short way, as they were asked: null where the runtime had to say. */
const ways = () =>
  Promise.all(
    execute.mock.results.map(async ({ value }) => {
      const outcome = await (value as ReturnType<FamiliarOperations['execute']>);
      return outcome && Object.keys(outcome).join();
    }),
  );

beforeEach(() => {
  execute = jest.spyOn(FamiliarOperations.prototype, 'execute');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function server(): Promise<Server> {
  const changes = new Changes();
  changes.hear();
  const hub = await toyHub('in process', { operations: OPERATIONS, changes });
  const listening = await serveGateway({ gateway: hub.gateway, host: '127.0.0.1', port: 0, log: hub.log });
  const made: Server = {
    hub,
    url: listening.url,
    async ask({ body, headers = {} }) {
      const answer = await fetch(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const { date: _, ...told } = Object.fromEntries(answer.headers);
      const text = await answer.text();
      // Each unexpected error has an id of its own.
      return { status: answer.status, headers: told, body: JSON.parse(text.replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID')) };
    },
    async close() {
      await listening.close();
      await hub.close();
    },
  };
  open.push(made);
  return made;
}

const AGRO = { query: COLLEGE, variables: { code: 'agro' } };
const NEWER = { accept: 'application/graphql-response+json' };

describe('an operation that was answered twice', () => {
  it.each<[string, Asked, Asked, string | null]>([
    ['again', { body: AGRO }, { body: AGRO }, 'answer'],
    ['with other variables', { body: AGRO }, { body: { ...AGRO, variables: { code: 'med' } } }, 'answer'],
    [
      'in another language',
      { body: { query: CALLER } },
      { body: { query: CALLER }, headers: { 'accept-language': 'en' } },
      'answer',
    ],
    ['by its id', { body: { query: COUNT } }, { body: { documentId: operationId(COUNT) } }, 'answer'],
    [
      'as a mutation',
      { body: { query: ADD, variables: { title: 'A' } } },
      { body: { query: ADD, variables: { title: 'B' } } },
      'answer',
    ],
    ['for the other media type', { body: AGRO }, { body: AGRO, headers: NEWER }, null],
    [
      'as the other operation of its document',
      { body: { query: TWO, operationName: 'One' } },
      { body: { query: TWO, operationName: 'Other' } },
      null,
    ],
    ['without saying which', { body: { query: TWO, operationName: 'One' } }, { body: { query: TWO } }, null],
    ['with a parameter that there is not', { body: AGRO }, { body: { ...AGRO, others: 1 } }, null],
    ['with variables that are a list', { body: AGRO }, { body: { ...AGRO, variables: [1] } }, null],
    ['with text and id of another', { body: AGRO }, { body: { ...AGRO, documentId: operationId(COUNT) } }, null],
    ['as no JSON', { body: AGRO }, { body: '{' }, null],
    ['with a token that is none', { body: AGRO }, { body: AGRO, headers: { authorization: 'Bearer none' } }, null],
    ['with a variable that does not fit', { body: AGRO }, { body: { ...AGRO, variables: { code: null } } }, 'executed'],
    [
      'with a variable that does not fit, for the newer type',
      { body: AGRO, headers: NEWER },
      { body: { ...AGRO, variables: {} }, headers: NEWER },
      'executed',
    ],
    ['with a variable out of bounds', { body: AGRO }, { body: { ...AGRO, variables: { code: 'a\u0000' } } }, null],
    [
      'where a field is refused',
      { body: { query: MAYBE, variables: { refuse: false } } },
      { body: { query: MAYBE, variables: { refuse: true } } },
      'executed',
    ],
    ['under other keys', { body: keys('a', 'b') }, { body: keys('x', 'name') }, 'answer'],
    ['under keys of all objects', { body: keys('a', 'b') }, { body: keys('__proto__', 'constructor') }, 'answer'],
    ['under keys that fall together', { body: keys('a', 'b') }, { body: keys('a', 'a') }, null],
    [
      'with another text in it',
      { body: { query: LITERAL } },
      { body: { query: LITERAL.replace('agro', 'med') } },
      null,
    ],
    [
      'under other keys, where a field is refused',
      { body: { query: MAYBE, variables: { refuse: false } } },
      { body: { query: OTHER_KEYS, variables: { refuse: true } } },
      'executed',
    ],
    [
      'under other keys, with a variable that does not fit',
      { body: { query: MAYBE, variables: { refuse: false } } },
      { body: { query: OTHER_KEYS, variables: { refuse: null } } },
      null,
    ],
    [
      'under other keys, as a mutation',
      { body: { query: 'mutation { addCourse(title: "T") it: __typename }' } },
      { body: { query: 'mutation { addCourse(title: "T") other: __typename }' } },
      null,
    ],
    ['of nothing that there is', { body: AGRO }, { body: { ...AGRO, variables: { code: 'none' } } }, 'answer'],
  ])('is answered %s as one that was not', async (_how, before, after, way) => {
    const [known, fresh] = [await server(), await server()];
    for (let n = 0; n < 2; n += 1) expect((await known.ask(before)).status).toBe(200);
    execute.mockClear();
    const [told, expected] = [await known.ask(after), await fresh.ask(after)];
    const own = (told.body as { data?: { addCourse?: number } }).data?.addCourse;
    // What was added before counts here and not there.
    if (own !== undefined) Object.assign((told.body as { data: object }).data, { addCourse: own - 2 });
    expect(told).toEqual(expected);
    expect((await ways())[0] ?? null).toBe(way);
  });

  it('is told to whoever asks as theirs, and refused to whose token is over', async () => {
    const { hub, ask } = await server();
    const as = async (actor: string, lifetime?: string) => {
      const authorization = `Bearer ${await hub.token({ actor, roles: ['COORDINATOR'] }, lifetime)}`;
      return ask({ body: { query: CALLER }, headers: { authorization } });
    };
    const caller = { roles: ['COORDINATOR'], language: 'ru', address: '127.0.0.1' };
    for (const actor of ['one', 'other', 'one', 'other']) {
      expect(await as(actor)).toMatchObject({ status: 200, body: { data: { caller: { actor, ...caller } } } });
    }
    expect(await ways()).toEqual([null, null, 'answer', 'answer']);
    expect((await as('one', '-1m')).status).toBe(401);
    expect(await ask({ body: { query: CALLER } })).toMatchObject({ body: { data: { caller: { actor: null } } } });
  });

  it('is executed once where it fails, and says what became of it', async () => {
    const { hub, ask } = await server();
    const undo = (refuse: boolean) => ask({ body: { query: UNDO, variables: { refuse } } });
    for (let n = 0; n < 2; n += 1) await undo(false);
    const added = () => hub.toys.seen.courses.filter(({ operation }) => operation === 'mutation').length;
    const before = added();
    const failed = await undo(true);
    expect(failed.body).toMatchObject({ data: { forbidden: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect([(await ways()).at(-1), added() - before]).toEqual(['executed', 1]);
    hub.toys.crash('courses');
    const crashed = await undo(false);
    expect(crashed.body).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect([(await ways()).at(-1), added() - before]).toEqual(['executed', 2]);
  });

  it('has what everybody reads read anew where it changes something', async () => {
    const { ask, url } = await server();
    const add = () => ask({ body: { query: ADD, variables: { title: 'T' } } });
    const count = async () => {
      const told = await fetch(`${url}/graphql?${new URLSearchParams({ documentId: operationId(COUNT) })}`);
      return ((await told.json()) as { data: { courseCount: number } }).data.courseCount;
    };
    for (let n = 0; n < 2; n += 1) await add();
    const before = await count();
    await add();
    expect([(await ways()).at(-1), await count()]).toEqual(['answer', before + 1]);
  });
});

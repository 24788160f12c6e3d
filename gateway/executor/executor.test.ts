import { beforeAll, describe, expect, it } from '@jest/globals';
import type { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { ExecutionRequest } from '@graphql-tools/utils';
import { buildSchema, getOperationAST, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { WrittenAnswer } from '../written-answers.js';
import { planExecutor } from './handler.js';
import { answerOf, monolith, supergraphSdl, truthOf } from './testing/federation.js';
import { generate, type Generated, type Material } from './testing/operations.js';

const options = {
  getUnifiedGraphSDL: () => supergraphSdl,
  unifiedGraph: buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true }),
  onSubgraphExecute: (name: string, { document, variables }: ExecutionRequest) => answerOf(name, document, variables),
} as unknown as Parameters<typeof unifiedGraphHandler>[0];

const seen: DocumentNode[] = [];
const ours = await planExecutor((name, { document, variables }) => {
  seen.push(document);
  return answerOf(name, document, variables);
})(options);

async function ask(
  of: typeof ours,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  takeBytes?: () => void,
): Promise<ExecutionResult> {
  const { operation } = getOperationAST(document)!;
  const request = { document, variables, operationType: operation, context: { caller: {}, takeBytes } };
  return (await of.executor!(request as never)) as ExecutionResult;
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  id: ['"s1"', '"s2"', '"s3"', '"s4"', '"o1"', '"o3"', '"nobody"', '$id'],
  first: ['1', '2', '4', '$first', '$constructor'],
};
const VARIABLES: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { id: 's3', first: 1 },
  { id: 's1', first: null, constructor: 2 },
];

/** Valid operations of many shapes, with variables, the same in each run. */
function* generated(operation: 'query' | 'mutation', count: number): Generator<Generated> {
  const material: Material = {
    schema: monolith,
    operation,
    variables: '$id: ID! = "s2", $first: Int, $constructor: Int = 1',
    valuesOf: (_, { name }) => VALUES[name]!,
  };
  for (let seed = 1, found = 0; found < count; seed++) {
    const one = generate(material, seed);
    if (!one) continue;
    found += 1;
    yield { ...one, variables: { ...VARIABLES[seed % VARIABLES.length], ...one.variables } };
  }
}

/** A generated query, what a graph without federation answers and what the executor under test does. */
interface Asked {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly truth: ExecutionResult;
  readonly answer: ExecutionResult;
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/**
 * What went wrong where, as far as one sees it: what failed within an object that is null for another fault may be told
 * or not, since one schema stops at the first fault and subgraphs don't know of each other's.
 */
function faults({ data, errors = [] }: ExecutionResult): string[] {
  const seen = errors.filter(({ path = [] }) => {
    const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], data);
    return holder !== null && holder !== undefined;
  });
  return [...new Set(seen.map(({ message, path }) => `${path?.join('.')} ${message}`))].sort();
}

describe.each([
  ['query', 800],
  ['mutation', 100],
] as const)('the answer to a generated %s', (operation, count) => {
  const all: Asked[] = [];
  beforeAll(async () => {
    for (const { text, document, variables } of generated(operation, count)) {
      const truth = await truthOf(document, variables);
      all.push({ text, document, variables, truth, answer: await ask(ours, document, variables) });
    }
  }, 180_000);
  const some = () => all.slice(0, count / 4);

  it('is the one that a graph without federation gives, nulls included', () => {
    for (const { text, truth, answer } of all) {
      // As text: the order of keys counts, and no matcher is led astray by keys such as __proto__.
      expect({ text, data: JSON.stringify(answer.data) }).toEqual({ text, data: JSON.stringify(truth.data) });
    }
    expect(all).toHaveLength(count);
    expect(all.filter(({ truth }) => truth.errors).length).toBeGreaterThan(count / 25);
  });

  it('is written as it would be handed over, where nothing failed', async () => {
    for (const { text, document, variables, answer } of some()) {
      const { data, errors } = await ask(ours, document, variables, () => undefined);
      const written = data instanceof WrittenAnswer ? data.bytes.toString() : null;
      // What a mutation says of itself counts up: there the parts of the answer are compared.
      const expected = answer.errors ? null : JSON.stringify({ data: answer.data });
      if (operation === 'query') expect({ text, written }).toEqual({ text, written: expected });
      expect({ text, faulty: errors !== undefined, whole: written !== null }).toEqual({
        text,
        faulty: answer.errors !== undefined,
        whole: answer.errors === undefined,
      });
      expect(JSON.stringify({ data, errors })).toBe(JSON.stringify({ data: JSON.parse(JSON.stringify(data)), errors }));
    }
  });

  it('says what failed and where', () => {
    for (const { text, truth, answer } of some()) {
      expect({ text, faults: faults(answer) }).toEqual({ text, faults: faults(truth) });
      expect({ text, faulty: answer.errors !== undefined }).toEqual({ text, faulty: truth.errors !== undefined });
    }
  });
});

describe('a subgraph that', () => {
  const answering = async (prices: (asked: number) => ExecutionResult) => {
    const handler = planExecutor(async (name, { document, variables }) => {
      const { representations = [] } = (variables ?? {}) as { representations?: readonly unknown[] };
      return name === 'prices' ? prices(representations.length) : answerOf(name, document, variables);
    });
    return ask(await handler(options), parse('{ cheapest { sku price } things { id } }'), {});
  };
  const things = [{ id: 's1' }, null, { id: 's3' }, { id: 'o2' }];

  it('knows nothing of an entity has it null where it may be, as one that the caller may not see', async () => {
    const { data, errors } = await answering((asked) => ({ data: { _entities: Array<null>(asked).fill(null) } }));
    expect(json(data)).toEqual({ cheapest: null, things });
    expect(errors).toBeUndefined();
  });

  it('knows nothing of an entity that must be there leaves a hole that is told, with its place', async () => {
    const handler = planExecutor(async (name, { document, variables }) =>
      name === 'prices' ? { data: { _entities: [null, null] } } : answerOf(name, document, variables),
    );
    const { data, errors } = await ask(await handler(options), parse('{ shop(id: "s1") { items { price } } }'), {});
    expect(json(data)).toEqual({ shop: null });
    expect(errors).toMatchObject([{ path: ['shop', 'items', 0], extensions: { code: 'INCOMPLETE_ANSWER' } }]);
  });

  it('gives an entity without what may not be null leaves a hole that is told, with its place', async () => {
    const { data, errors } = await answering((asked) => ({ data: { _entities: Array<object>(asked).fill({}) } }));
    expect(json(data)).toEqual({ cheapest: null, things });
    expect(errors).toMatchObject([{ path: ['cheapest', 'price'], extensions: { code: 'INCOMPLETE_ANSWER' } }]);
  });

  it.each([
    ['gives no list of entities', { data: {} }],
    ['gives fewer entities than were asked for', { data: { _entities: [] } }],
    ['gives more entities than were asked for', { data: { _entities: [{ price: 1 }, { price: 2 }] } }],
    ['gives a text for the list of entities', { data: { _entities: 'a' } }],
    ['gives a number for an entity', { data: { _entities: [7] } }],
    ['gives a list for an entity', { data: { _entities: [[{ price: 1 }]] } }],
    ['gives an entity of another type', { data: { _entities: [{ __typename: 'Owner', price: 1 }] } }],
    ['gives no data', { data: null }],
  ])('%s is told of', async (_what, answer) => {
    const { data, errors } = await answering(() => answer);
    expect(json(data)).toEqual({ cheapest: null, things });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'prices' } }]);
  });

  it('gives a text where an object may be leaves a hole that is told, with its place', async () => {
    const handler = planExecutor(async (name, { document, variables }) =>
      name === 'shops' ? { data: { shop: 'the first' } } : answerOf(name, document, variables),
    );
    const { data, errors } = await ask(await handler(options), parse('{ shop(id: "s1") { kind } }'), {});
    expect(json(data)).toEqual({ shop: null });
    expect(errors).toMatchObject([{ path: ['shop'], extensions: { code: 'INCOMPLETE_ANSWER' } }]);
  });

  it('names a thing as every object has it changes nothing for others', async () => {
    await answering(() =>
      JSON.parse('{"data":{"__proto__":{"polluted":1},"_entities":[{"__proto__":{"polluted":1}}]}}'),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it('keeps apart what one entity is asked under the same name in two places', async () => {
  const text = '{ shop(id: "s1") { owner { shops { label } } items(first: 1) { maker { shops { label: volume } } } } }';
  const { data } = await ask(ours, parse(text), {});
  const items = [{ maker: { shops: [{ label: 30 }] } }];
  expect(json(data)).toEqual({ shop: { owner: { shops: [{ label: 'First' }] }, items } });
});

describe('a document', () => {
  it('is planned once, and its operations for the subgraphs stay the same objects, by which those compile them', async () => {
    const document = parse('query ($id: ID!) { shop(id: $id) { id stock owner { age } } }');
    const before = seen.length;
    for (const id of ['s1', 's2']) await ask(ours, document, { id });
    const used = seen.slice(before);
    expect(used).toHaveLength(6);
    expect(new Set(used).size).toBe(3);
  });

  it('that says the same in other words goes by the same plan', async () => {
    const before = seen.length;
    for (const shop of ['shop', 'first: shop', 'second: shop']) {
      const text = `query ($id: ID!) { ${shop}(id: $id) { ...All } } fragment All on Shop { owner { age } stock id }`;
      await ask(ours, parse(text), { id: 's1' });
    }
    const used = seen.slice(before);
    expect(used).toHaveLength(9);
    expect(new Set(used).size).toBe(3);
  });

  it('about the schema asks no subgraph', async () => {
    const before = seen.length;
    const { data } = await ask(ours, parse('{ __schema { queryType { name } } }'), {});
    expect(json(data)).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect(seen).toHaveLength(before);
  });

  it('with many variables in conditions is answered, whatever they are set to, and keeps only so many plans', async () => {
    const names = Array.from({ length: 7 }, (_, n) => `v${n}`);
    const declared = names.map((name) => `$${name}: Boolean!`).join(' ');
    const fields = names.map((name) => `${name}: label @include(if: $${name})`).join(' ');
    const document = parse(`query (${declared}) { shop(id: "s1") { ${fields} } }`);
    for (let setting = 0; setting < 2 ** names.length; setting++) {
      const chosen = names.filter((_, n) => setting & (1 << n));
      const { data } = await ask(
        ours,
        document,
        Object.fromEntries(names.map((name) => [name, chosen.includes(name)])),
      );
      expect(json(data)).toEqual({ shop: Object.fromEntries(chosen.map((name) => [name, 'First'])) });
    }
  });

  it('whose condition is null is refused', async () => {
    const document = parse('query ($no: Boolean = true) { shop(id: "s1") { label id @skip(if: $no) } }');
    await expect(ask(ours, document, { no: null })).rejects.toThrow('must not be null');
  });

  it('with a variable of the wrong type is refused before anybody is asked', async () => {
    const before = seen.length;
    const asked = ask(ours, parse('query ($first: Int!) { shops(first: $first) { id } }'), { first: 'two' });
    await expect(asked).rejects.toThrow('$first');
    expect(seen).toHaveLength(before);
  });
});

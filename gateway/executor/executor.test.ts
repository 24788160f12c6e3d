import { beforeAll, describe, expect, it } from '@jest/globals';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { ExecutionRequest } from '@graphql-tools/utils';
import {
  buildSchema,
  getOperationAST,
  parse,
  specifiedRules,
  NoUnusedVariablesRule,
  validate,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import { mulberry32 } from '#kernel/random/mulberry32.js';
import { planExecutor } from './handler.js';
import { answerOf, monolith, supergraphSdl, truthOf } from './testing/federation.js';
import { writeQuery } from './testing/queries.js';

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
const runtimes = await unifiedGraphHandler(options);

async function ask(
  of: typeof ours,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const { operation } = getOperationAST(document)!;
  const request = { document, variables, operationType: operation, context: { caller: {} } };
  return (await of.executor!(request as never)) as ExecutionResult;
}

const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
const VARIABLES = [
  { yes: true, no: false },
  { yes: false, no: true, maybe: false, id: 's3', first: 1 },
  { yes: true, no: true, maybe: false, id: 's1', first: null },
];

/** Valid queries of many shapes, with variables, the same in each run. */
function* generated(operation: 'query' | 'mutation', count: number) {
  for (let seed = 1, found = 0; found < count; seed++) {
    const text = writeQuery(monolith, mulberry32(seed), operation);
    const document = parse(text);
    if (validate(monolith, document, RULES).length > 0) continue;
    found += 1;
    yield { text, document, variables: VARIABLES[seed % VARIABLES.length]! };
  }
}

/** A generated query, what a graph without federation answers and what the executor under test does. */
interface Asked {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
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
  }, 60_000);
  const some = () => all.slice(0, count / 4);

  it('is the one that a graph without federation gives, nulls included', () => {
    for (const { text, truth, answer } of all) {
      expect({ text, data: json(answer.data) }).toEqual({ text, data: json(truth.data) });
    }
    expect(all).toHaveLength(count);
    expect(all.filter(({ truth }) => truth.errors).length).toBeGreaterThan(count / 10);
  });

  it('says what failed and where', () => {
    for (const { text, truth, answer } of some()) {
      expect({ text, faults: faults(answer) }).toEqual({ text, faults: faults(truth) });
      expect({ text, faulty: answer.errors !== undefined }).toEqual({ text, faulty: truth.errors !== undefined });
    }
  });

  it('is that of the runtime’s own executor, which errs where fields meet in lists and where nulls bubble', async () => {
    const agreed = { whole: 0, faulty: 0 };
    const asked = { whole: 0, faulty: 0 };
    for (const { document, variables, truth, answer } of some()) {
      const kind = truth.errors ? 'faulty' : 'whole';
      const theirs = await ask(runtimes, document, variables);
      asked[kind] += 1;
      if (JSON.stringify(answer.data) === JSON.stringify(theirs.data)) agreed[kind] += 1;
    }
    expect(agreed.whole / asked.whole).toBeGreaterThan(0.85);
    expect(agreed.faulty / asked.faulty).toBeGreaterThan(0.4);
  }, 60_000);
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

  it('about the schema is left to the runtime', async () => {
    const before = seen.length;
    const { data } = await ask(ours, parse('{ __schema { queryType { name } } }'), {});
    expect(json(data)).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect(seen).toHaveLength(before);
  });

  it('with more variables in conditions than are worth compiling is left to the runtime', async () => {
    const names = Array.from({ length: 7 }, (_, n) => `v${n}`);
    const declared = names.map((name) => `$${name}: Boolean!`).join(' ');
    const fields = names.map((name) => `${name}: label @include(if: $${name})`).join(' ');
    const document = parse(`query (${declared}) { shop(id: "s1") { ${fields} } }`);
    const before = seen.length;
    const { data } = await ask(ours, document, Object.fromEntries(names.map((name, n) => [name, n === 3])));
    expect(json(data)).toEqual({ shop: { v3: 'First' } });
    expect(seen).toHaveLength(before);
  });

  it('with a variable of the wrong type is refused before anybody is asked', async () => {
    const before = seen.length;
    const asked = ask(ours, parse('query ($first: Int!) { shops(first: $first) { id } }'), { first: 'two' });
    await expect(asked).rejects.toThrow('$first');
    expect(seen).toHaveLength(before);
  });
});

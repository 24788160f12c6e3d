import type { GraphClient } from '#kernel/graph/graph-client.type.js';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

interface Payload {
  readonly problems: readonly Problem[];
  readonly results?: readonly { readonly problems: readonly Problem[] }[];
}

/** Rows that one call of a bulk mutation takes. */
const BULK = 1000;

/** Mutations that one request carries; each is a transaction of its own. */
const AT_ONCE = 10;

/** Fields of a bulk payload: what became of each row. */
export const rowsWith = (fields: string): string => `results { ${fields} problems { code message path } }`;

/**
 * Calls a mutation with its one input, whose type has the mutation's name.
 * @throws Error for a broken rule that is not expected: the sample is made to break none.
 */
export async function mutate<Data>(
  client: GraphClient,
  mutation: string,
  input: object,
  fields: string,
  expected: readonly string[] = [],
): Promise<Data> {
  const query = `mutation ($input: ${inputOf(mutation)}!) { ${call(mutation, 'input', fields)} }`;
  const answer = await client.ask<Record<string, Payload>>(query, { input });
  return sound(mutation, answer[mutation]!, expected) as Data;
}

/** Calls a mutation for many inputs, several in a request. */
export async function mutateEach(client: GraphClient, mutation: string, inputs: readonly object[]): Promise<void> {
  for (const some of chunks(inputs, AT_ONCE)) {
    const variables = some.map((_, n) => `$i${n}: ${inputOf(mutation)}!`).join(', ');
    const calls = some.map((_, n) => `m${n}: ${call(mutation, `i${n}`, '')}`).join('\n');
    const given = Object.fromEntries(some.map((input, n) => [`i${n}`, input]));
    const answer = await client.ask<Record<string, Payload>>(`mutation (${variables}) { ${calls} }`, given);
    for (const payload of Object.values(answer)) sound(mutation, payload, []);
  }
}

/** Calls a bulk mutation with any number of rows, in calls of 1,000; answers the results of all rows, in order. */
export async function mutateRows<Result>(
  client: GraphClient,
  mutation: string,
  input: object,
  key: 'rows' | 'ids',
  rows: readonly unknown[],
  fields: string,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const some of chunks(rows, BULK)) {
    const payload = await mutate<{ results: Result[] }>(client, mutation, { ...input, [key]: some }, rowsWith(fields));
    results.push(...payload.results);
  }
  return results;
}

const inputOf = (mutation: string) => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;

const call = (mutation: string, variable: string, fields: string) =>
  `${mutation}(input: $${variable}) { ${fields} problems { code message path } }`;

function sound(mutation: string, payload: Payload, expected: readonly string[]): Payload {
  const problems = [...payload.problems, ...(payload.results ?? []).flatMap((result) => result.problems)];
  const problem = problems.find(({ code }) => !expected.includes(code));
  if (!problem) return payload;
  const { code, message, path } = problem;
  throw new Error(`the sample breaks a rule of ${mutation}: ${code} at ${path.join('.')}: ${message}`);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}

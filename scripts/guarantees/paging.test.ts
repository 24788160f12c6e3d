import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { printedSchema } from '../commands/schema.js';
import { ownHub, type Client, type Data, type TestHub } from '../testing/hub.js';
import { addListed, FORWARD_ONLY, LISTS, type ListAttempt, type Listed } from '../testing/paged-lists.js';
import { sampleTemplate, SAMPLE_TAKES_MS } from '../testing/served-hub.js';

const schema = buildSchema(printedSchema().get('api.graphql')!);

/** Coordinates of the fields that have an argument. */
const fieldsWith = (argument: string) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => name === argument))
        .map(({ name }) => `${type.name}.${name}`),
    )
    .sort();

let hub: TestHub;
let of: Listed;
let clients: Record<ListAttempt['by'], Client>;
beforeAll(async () => {
  hub = await ownHub(await sampleTemplate());
  const [college] = await hub.owner("select id, region_id from participants.college where code = '26-01'");
  const own = { collegeId: String(college!['id']), regionId: String(college!['region_id']) };
  of = await addListed(hub, own);
  clients = {
    curator: await hub.client({ roles: ['CURATOR'], colleges: [own.collegeId] }),
    coordinator: await hub.client({ roles: ['COORDINATOR'], regions: [own.regionId] }),
    teacher: await hub.client({ roles: ['MENTOR'], persons: [of.teacherId] }),
  };
}, SAMPLE_TAKES_MS);
afterAll(() => hub.close());

const rows = (identity = 'id') =>
  `edges { cursor node { ${identity} } } nodes { ${identity} }
   pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const cursors = () => 'edges { cursor }';

const asked = ({ by, query }: ListAttempt, args: string, selection = rows) =>
  clients[by].answer(query({ args, rows: selection }, of));

/** Every list of the name in an answer, in order. */
function listsIn(data: Data): Data[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => (name === 'list' ? [value] : listsIn(value)));
}

async function pages(attempt: ListAttempt, args: string): Promise<Data[]> {
  const { data, errors } = await asked(attempt, args);
  expect(errors).toBeUndefined();
  const lists = listsIn(data);
  for (const { edges, nodes, pageInfo } of lists) {
    expect(nodes).toEqual(edges.map((edge: Data) => edge.node));
    expect(pageInfo.startCursor).toBe(edges.at(0)?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
  }
  return lists;
}

/** The pages of one of the lists, one way, from its end to the other. */
async function walk(attempt: ListAttempt, which: number, size: number, forward: boolean): Promise<Data[]> {
  const walked: Data[] = [];
  let args = forward ? `first: ${size}` : `last: ${size}`;
  for (;;) {
    const page = (await pages(attempt, args))[which];
    walked.push(page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(forward ? hasNextPage : hasPreviousPage)) return walked;
    args = forward ? `first: ${size}, after: "${endCursor}"` : `last: ${size}, before: "${startCursor}"`;
  }
}

const edgesOf = (walked: readonly Data[]) => walked.flatMap(({ edges }) => edges);

it('every list of the graph that has pages is tried below, both ways', () => {
  expect(fieldsWith('first')).toEqual([...Object.keys(LISTS), ...FORWARD_ONLY].sort());
  for (const argument of ['after', 'last', 'before']) expect(fieldsWith(argument)).toEqual(Object.keys(LISTS).sort());
});

const attempts = Object.entries(LISTS).flatMap(([field, all]) =>
  all.map((attempt, n) => [all.length > 1 ? `${field}, ${n + 1}` : field, attempt] as const),
);

describe.each(attempts)('%s', (_, attempt) => {
  it('has the same rows in the same order by small pages, forward and backward', async () => {
    const whole = await pages(attempt, 'first: 1000');
    expect(await pages(attempt, 'last: 1000')).toEqual(whole);
    const sizes = whole.map(({ edges }) => edges.length);
    const count = Math.max(...sizes);
    const which = sizes.indexOf(count);
    expect(count).toBeGreaterThan(1);
    expect(new Set(whole[which].edges.map(({ node }: Data) => JSON.stringify(node))).size).toBe(count);

    const size = Math.ceil(count / 4);
    const forward = await walk(attempt, which, size, true);
    const backward = (await walk(attempt, which, size, false)).reverse();
    for (const walked of [forward, backward]) {
      expect(edgesOf(walked)).toEqual(whole[which].edges);
      expect(walked.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual(
        walked.map((_page, n) => [n > 0, n < walked.length - 1]),
      );
    }
  });

  it('ends and begins alike in every place that has it', async () => {
    const whole = await pages(attempt, 'first: 1000');
    for (const [args, part] of [
      ['first: 1', (edges: Data[]) => edges.slice(0, 1)],
      ['last: 1', (edges: Data[]) => edges.slice(-1)],
    ] as const) {
      expect((await pages(attempt, args)).map(({ edges }) => edges)).toEqual(whole.map(({ edges }) => part(edges)));
    }
  });

  it('gives up to 1,000 rows a page, one way, and takes no cursor but its own', async () => {
    const codes = async (args: string) => {
      const { errors = [] } = await asked(attempt, args, cursors);
      return [...new Set(errors.map(({ extensions }) => extensions?.['code']))];
    };
    for (const args of [
      'first: 1, last: 1',
      'first: 1, before: "a"',
      'last: 1, after: "a"',
      'after: "a", before: "a"',
      'last: 1, before: "a"',
      'after: "a"',
    ]) {
      expect([args, await codes(args)]).toEqual([args, ['BAD_USER_INPUT']]);
    }
    expect([await codes('first: 1000'), await codes('last: 1000')]).toEqual([[], []]);
  });
});

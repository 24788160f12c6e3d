import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, execute, parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { composeSupergraph } from '../../supergraph.js';

/**
 * A federation of three subgraphs over data in memory, with what makes executing a plan hard: entities within entities,
 * fields that need others', interfaces, unions, lists of lists, and rows of which a field is null or fails. The same
 * data behind one schema without federation says what the answer to a query must be.
 */

type Row = Readonly<Record<string, unknown>>;

const FAILS = Symbol('fails');

const owners: readonly Row[] = [
  { __typename: 'Owner', id: 'o1', name: 'Ann', age: 40 },
  { __typename: 'Owner', id: 'o2', name: 'Bob', age: null },
  { __typename: 'Owner', id: 'o3', name: FAILS, age: FAILS },
];
const items: readonly Row[] = [
  { __typename: 'Item', sku: 'i1', title: 'Lathe', price: 10, makerId: 'o1' },
  { __typename: 'Item', sku: 'i2', title: null, price: FAILS, makerId: 'o2' },
  { __typename: 'Item', sku: 'i3', title: 'Saw', price: 30, makerId: null },
  { __typename: 'Item', sku: 'i4', title: FAILS, price: 40, makerId: 'o3' },
];
const shops: readonly Row[] = [
  shop('s1', 'First', 'BIG', 'o1', 5, { w: 2, h: 3 }, 1, ['i1', 'i3']),
  shop('s2', null, 'SMALL', 'o2', 7, { w: 4, h: 1 }, 2, ['i1', 'i2']),
  shop('s3', 'Third', 'BIG', null, null, null, FAILS, ['i3', 'i4']),
  shop('s4', FAILS, 'SMALL', 'o3', 9, { w: 1, h: 1 }, 4, []),
];
const notes: readonly Row[] = [{ __typename: 'Note', text: 'hello' }];

function shop(
  id: string,
  label: unknown,
  kind: string,
  ownerId: string | null,
  weight: number | null,
  size: Row | null,
  stock: unknown,
  itemIds: readonly string[],
): Row {
  return { __typename: 'Shop', id, label, kind, ownerId, weight, size, stock, itemIds };
}

const find = (rows: readonly Row[], key: string, value: unknown) => rows.find((row) => row[key] === value) ?? null;
const all = [...shops, ...owners, ...notes];

type Resolve = (row: Row, args: Row) => unknown;
type Resolvers = Record<string, Record<string, Resolve>>;

/** The field of a row, which may fail. */
const own =
  (field: string): Resolve =>
  (row) => {
    if (row[field] === FAILS) throw new Error(`${String(row['id'] ?? row['sku'])} has no ${field}`);
    return row[field];
  };

const SHOPS: Resolvers = {
  Query: {
    shops: (_, { first }) => shops.slice(0, (first as number | undefined) ?? 2),
    everyShop: () => shops,
    shop: (_, { id }) => find(shops, 'id', id),
    node: (_, { id }) => all.find((row) => row['id'] === id) ?? null,
    things: () => [shops[0], null, shops[2], owners[1]],
    anything: () => [notes[0], shops[1], owners[0], owners[2]],
    grid: () => [[shops[0], shops[1]], [], [shops[3], null]],
  },
  Mutation: { touch: (_, { id }) => find(shops, 'id', id) },
  Shop: {
    label: own('label'),
    kind: own('kind'),
    weight: own('weight'),
    size: own('size'),
    owner: ({ ownerId }) => find(owners, 'id', ownerId),
  },
  Owner: { name: own('name') },
};
const STOCK: Resolvers = {
  Query: { cheapest: () => items[0] },
  Mutation: { restock: (_, { id }) => find(shops, 'id', id) },
  Shop: {
    stock: own('stock'),
    items: ({ itemIds }, { first }) =>
      (itemIds as string[]).slice(0, (first as number | undefined) ?? 9).map((sku) => find(items, 'sku', sku)),
    best: ({ itemIds }) => find(items, 'sku', (itemIds as string[])[0]),
    volume: ({ weight, size }) => {
      if (weight === undefined || weight === null) return null;
      const { w, h } = (size ?? {}) as { w?: number; h?: number };
      return (weight as number) * (w ?? 0) * (h ?? 0);
    },
  },
  Item: { title: own('title') },
  Owner: { shops: ({ id }) => shops.filter(({ ownerId }) => ownerId === id) },
};
const PRICES: Resolvers = {
  Item: { price: own('price'), maker: ({ makerId }) => find(owners, 'id', makerId) },
  Owner: { age: own('age') },
};

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@shareable"])`;

const SDL: Readonly<Record<string, string>> = {
  shops: `${LINK}
    type Query {
      shops(first: Int): [Shop!]
      everyShop: [Shop]
      shop(id: ID!): Shop
      node(id: ID!): Node
      things: [Thing]!
      anything: [Anything]
      grid: [[Shop]!]
    }
    type Mutation { touch(id: ID!): Shop }
    interface Node { id: ID! }
    interface Thing { id: ID! }
    union Anything = Note | Shop | Owner
    enum Kind { BIG SMALL }
    type Size @shareable { w: Int h: Int }
    type Note { text: String! }
    type Shop implements Node & Thing @key(fields: "id") {
      id: ID! label: String kind: Kind! weight: Int size: Size owner: Owner
    }
    type Owner implements Node & Thing @key(fields: "id") { id: ID! name: String! }`,
  stock: `${LINK}
    type Query { cheapest: Item }
    type Mutation { restock(id: ID!): Shop }
    type Size @shareable { w: Int h: Int }
    type Shop @key(fields: "id") {
      id: ID! weight: Int @external size: Size @external
      stock: Int! items(first: Int): [Item!]! best: Item
      volume: Int @requires(fields: "weight size { w h }")
    }
    type Item @key(fields: "sku") { sku: ID! title: String }
    type Owner @key(fields: "id") { id: ID! shops: [Shop!]! }`,
  prices: `${LINK}
    type Item @key(fields: "sku") { sku: ID! price: Int! maker: Owner }
    type Owner @key(fields: "id") { id: ID! age: Int }`,
};

const MONOLITH_SDL = `
  type Query {
    shops(first: Int): [Shop!] everyShop: [Shop] shop(id: ID!): Shop node(id: ID!): Node things: [Thing]!
    anything: [Anything] grid: [[Shop]!] cheapest: Item
  }
  type Mutation { touch(id: ID!): Shop restock(id: ID!): Shop }
  interface Node { id: ID! }
  interface Thing { id: ID! }
  union Anything = Note | Shop | Owner
  enum Kind { BIG SMALL }
  type Size { w: Int h: Int }
  type Note { text: String! }
  type Shop implements Node & Thing {
    id: ID! label: String kind: Kind! weight: Int size: Size owner: Owner
    stock: Int! items(first: Int): [Item!]! best: Item volume: Int
  }
  type Item { sku: ID! title: String price: Int! maker: Owner }
  type Owner implements Node & Thing { id: ID! name: String! shops: [Shop!]! age: Int }`;

export const SUBGRAPH_NAMES = Object.keys(SDL);

const references: Record<string, (key: Row) => unknown> = {
  // What another subgraph requires comes with the key.
  Shop: (key) => ({
    ...find(shops, 'id', key['id']),
    ...key,
  }),
  Owner: ({ id }) => find(owners, 'id', id),
  Item: ({ sku }) => find(items, 'sku', sku),
};

function subgraph(name: string, resolvers: Resolvers): GraphQLSchema {
  const typeDefs = parse(SDL[name]!);
  const found = Object.entries(references)
    .filter(([type]) => SDL[name]!.includes(`type ${type} `))
    .map(([type, __resolveReference]) => [type, { ...resolvers[type], __resolveReference }]);
  return typed(buildSubgraphSchema([{ typeDefs, resolvers: { ...resolvers, ...Object.fromEntries(found) } as never }]));
}

/** Rows say their type. */
function typed(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if ('resolveType' in type && type.name !== '_Entity') {
      type.resolveType = (row: Row) => row['__typename'] as string;
    }
  }
  return schema;
}

const subgraphs = new Map(
  Object.entries({ shops: SHOPS, stock: STOCK, prices: PRICES }).map(([name, resolvers]) => [
    name,
    subgraph(name, resolvers),
  ]),
);

export const supergraphSdl = composeSupergraph(SUBGRAPH_NAMES.map((name) => ({ name, sdl: SDL[name]! })));

/** What a subgraph answers. The object is the caller's: a gateway writes into it. */
export async function answerOf(
  name: string,
  document: DocumentNode,
  variableValues?: Record<string, unknown>,
): Promise<ExecutionResult> {
  const result = await execute({ schema: subgraphs.get(name)!, document, variableValues });
  return { ...result, data: result.data && (JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>) };
}

const monolith = typed(buildASTSchema(parse(MONOLITH_SDL)));
for (const resolvers of [SHOPS, STOCK, PRICES]) {
  for (const [type, fields] of Object.entries(resolvers)) {
    const object = monolith.getType(type);
    if (!object || !('getFields' in object)) throw new Error(`no type ${type}`);
    for (const [name, resolve] of Object.entries(fields)) {
      Object.assign(object.getFields()[name]!, { resolve: (row: Row, args: Row) => resolve(row, args) });
    }
  }
}

/** What a query is answered with where no federation is involved. */
export async function truthOf(
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return execute({ schema: monolith, document, variableValues });
}

export { monolith };

import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse } from 'graphql';
import { compileCost } from './document-cost.js';
import { declaredRows, ROWS_SDL } from './rows.js';

const SDL = `
${ROWS_SDL}
type Query {
  name: String
  shops(first: Int, after: String, last: Int, before: String): ShopConnection
  words(first: Int): [Word!]
  owners: [Owner!]
  table(years: [Int!]!, codes: [String!], by: [Group!]): [Row!]
    @rows(by: "years") @rows(by: "codes", absent: 7) @rows(by: "by", holding: "SHOP", each: 100)
  _entities(representations: [_Any!]!): [Entity]!
}
type Mutation { enrol(input: EnrolInput!): EnrolPayload! }
scalar _Any
union Entity = Owner | Shop
enum Group { SHOP YEAR }
type ShopConnection { totalCount: Int nodes: [Shop!]! edges: [ShopEdge!]! }
type ShopEdge { cursor: String! node: Shop! }
type Shop { name: String tags: [String!]! owner: Owner shelves: [Shelf!] @rows(each: 40) shops(first: Int, last: Int): ShopConnection }
type Shelf { label: String }
type Word { text: String }
type Owner { name: String }
type Row { value: Int shop: Shop }
input EnrolInput { rows: [RowInput!] ids: [ID!] }
input RowInput { id: ID! }
type EnrolPayload { results: [Result!]! problems: [Problem!]! }
type Result { index: Int! }
type Problem { code: String! }`;

const priced = { schema: buildSchema(SDL), rows: declaredRows([SDL]) };

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(text);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return compileCost(priced, operation, Object.fromEntries(fragments.map((one) => [one.name.value, one])))(variables);
}

const shops = (count: number, each: number) => 1 + count * each;

describe('what an operation may cost', () => {
  it.each([
    ['a leaf is one value, whatever it is called', '{ a: name b: name }', 2],
    ['an object counts beside what it holds', '{ shops(first: 1) { totalCount } }', 2],
    ['a page has the rows that it is asked for', '{ shops(first: 30) { nodes { name } } }', shops(30, 2)],
    ['or those that it has when it is not', '{ shops { nodes { name } } }', shops(50, 2)],
    ['and never more than the largest page', '{ shops(first: 99999) { nodes { name } } }', shops(1000, 2)],
    ['backward too', '{ shops(last: 30) { nodes { name } } }', shops(30, 2)],
    ['and before a row as many as when nothing is said', '{ shops(before: "a") { nodes { name } } }', shops(50, 2)],
    ['both ways at once the larger', '{ shops(first: 2, last: 30) { nodes { name } } }', shops(30, 2)],
    ['and no more than the largest page backward', '{ shops(last: 99999) { nodes { name } } }', shops(1000, 2)],
    ['its edges are as many', '{ shops(first: 30) { edges { cursor node { name } } } }', shops(30, 4)],
    ['pages within pages multiply', '{ shops(first: 30) { nodes { shops(first: 5) { nodes { name } } } } }', shops(30, 1 + shops(5, 2))], // prettier-ignore
    ['whichever way each goes', '{ shops(last: 30) { nodes { shops(last: 5) { edges { cursor } } } } }', shops(30, 1 + shops(5, 2))], // prettier-ignore
    ['a list may be a page itself', '{ words(first: 20) { text } }', 40],
    ['a list of leaves is one value', '{ shops(first: 1) { nodes { tags } } }', shops(1, 2)],
    ['a list of objects has ten rows', '{ owners { name } }', 20],
    ['unless its field says otherwise', '{ shops(first: 1) { nodes { shelves { label } } } }', shops(1, 81)],
    ['arguments multiply', '{ table(years: [1, 2], codes: ["a", "b", "c"]) { value } }', 12],
    ['one left out stands for all', '{ table(years: [1, 2]) { value } }', 28],
    ['a value among them multiplies', '{ table(years: 1, by: [YEAR, SHOP]) { value } }', 1400],
    ['and is missed when it is not there', '{ table(years: 1, by: YEAR) { value } }', 14],
    ['aliases count each', '{ a: table(years: 1) { value } b: table(years: 1) { value } }', 28],
    ['results are as many as the rows', 'mutation { enrol(input: { ids: ["1", "2", "3"] }) { results { index } problems { code } } }', 27], // prettier-ignore
    ['what stands behind @include counts', '{ name @include(if: false) owners @skip(if: true) { name } }', 21],
    ['fragments count wherever they are spread', '{ owners { ...F } shops(first: 1) { nodes { owner { ...F ... on Owner { name } } } } } fragment F on Owner { name }', 25], // prettier-ignore
    ['a fragment that spreads itself ends', '{ owners { ...F } } fragment F on Owner { name ...F }', 20],
    ['what the graph tells of itself is not counted', '{ __schema { types { name } } }', 0],
  ])('%s', (_, text, values) => {
    expect(cost(text)).toBe(values);
  });

  it('goes by the variables, then by their defaults', () => {
    const text = 'query ($first: Int = 3, $by: [Group!]) { shops(first: $first) { nodes { name } } table(years: [1], codes: ["a"], by: $by) { value } }'; // prettier-ignore
    expect(cost(text)).toBe(shops(3, 2) + 2);
    expect(cost(text, { first: 10, by: ['SHOP'] })).toBe(shops(10, 2) + 200);
    expect(cost(text, { first: null })).toBe(shops(50, 2) + 2);
    expect(cost('query ($last: Int = 3) { shops(last: $last) { nodes { name } } }', { last: 8 })).toBe(shops(8, 2));
  });

  it('sees variables within literals', () => {
    const text = 'query ($rows: [RowInput!], $y: Int!) { table(years: [$y, 2], codes: ["a"]) { value } }';
    expect(cost(text, { y: 1 })).toBe(4);
    const mutation = 'mutation ($rows: [RowInput!]) { enrol(input: { rows: $rows }) { results { index } } }';
    expect(cost(mutation, { rows: Array(500).fill({ id: '1' }) })).toBe(1001);
  });

  it('counts entities by their keys, of which types there may be several', () => {
    const text =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Owner { name } ... on Shop { name owner { name } } } }';
    expect(cost(text, { r: Array(100).fill({}) })).toBe(100 * 5);
  });

  it('stays a number where nothing would be left to tell it by', () => {
    const deep = `{ shops(first: 1000) { nodes ${'{ shops(first: 1000) { nodes '.repeat(200)}{ name }${' } }'.repeat(200)} } }`;
    expect(cost(deep)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { double } } }';

/** Bodies of requests that can't be answered, each with what is wrong with it. */
export const MALFORMED: readonly [what: string, body: object][] = [
  ['no text', {}],
  ['an empty text', { query: '' }],
  ['a subscription', { query: 'subscription { caller { actor } }' }],
  ['a name that no operation has', { query: 'query A { caller { actor } }', operationName: 'B' }],
  ['2,000 brackets', { query: `{ year(of: ${'['.repeat(2000)}` }],
  [
    '2,000 brackets in a variable',
    { query: ENTITIES, variables: { r: [JSON.parse('['.repeat(2000) + ']'.repeat(2000))] } },
  ],
  ['a null character in a literal', { query: '{ year(of: "\\u0000") }' }],
  ['a null character in a key', { query: ENTITIES, variables: { r: [{ __typename: 'Thing', id: '\0' }] } }],
  [
    'a list that is too long within a key',
    { query: ENTITIES, variables: { r: [{ __typename: 'Thing', id: Array(1001).fill(1) }] } },
  ],
  ['more keys than it may answer', { query: ENTITIES, variables: { r: Array(100_000).fill({}) } }],
  ['fragments that double each other', { query: doubling(20) }],
  ['variables that are none', { query: ENTITIES, variables: [] }],
];

/** Fragments each of which spreads the next one twice. */
function doubling(depth: number): string {
  const fragments = Array.from({ length: depth }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  return `{ ...F0 } ${fragments.join(' ')} fragment F${depth} on Query { refused }`;
}

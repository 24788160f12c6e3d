import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FORMS, toyHub, type ToyHub } from './testing/hub.js';

const CARD = 'fragment Card on College { code name courses { title } }';
const AGRO = { code: 'agro', name: 'Agrarian College', courses: [{ title: 'How to mentor' }] };
const MED = { code: 'med', name: 'Medical College', courses: [{ title: 'First steps' }, { title: 'Second steps' }] };

/** Valid documents that mislead planners, compiled code or plain objects: title, text, variables, answer as JSON. */
const DOCUMENTS: [title: string, query: string, variables: Record<string, unknown>, data: string][] = [
  ['a key that every object has', '{ __proto__: college(code: "agro") { code } }', {}, '{"__proto__":{"code":"agro"}}'],
  [
    'such keys at every level',
    '{ constructor: college(code: "agro") { toString: name __proto__: courses { valueOf: title hasOwnProperty: __typename } } }',
    {},
    '{"constructor":{"toString":"Agrarian College","__proto__":[{"valueOf":"How to mentor","hasOwnProperty":"Course"}]}}',
  ],
  [
    'a variable of such a name',
    'query ($__proto__: String!, $toString: Boolean!) { college(code: $__proto__) { name code @skip(if: $toString) } }',
    JSON.parse('{"__proto__":"med","toString":true}'),
    '{"college":{"name":"Medical College"}}',
  ],
  [
    'an alias over the key of an entity',
    '{ college(code: "agro") { id: code courses { title } } }',
    {},
    '{"college":{"id":"agro","courses":[{"title":"How to mentor"}]}}',
  ],
  [
    'the type as the key of an entity',
    '{ colleges { id: __typename } }',
    {},
    '{"colleges":[{"id":"College"},{"id":"College"}]}',
  ],
  [
    'another field under the name of the type',
    '{ college(code: "med") { __typename: code courses { __typename } } }',
    {},
    '{"college":{"__typename":"med","courses":[{"__typename":"Course"},{"__typename":"Course"}]}}',
  ],
  [
    'objects under their own name as alias',
    '{ college(code: "agro") { courses { title } courses: courses { kind: __typename } } }',
    {},
    '{"college":{"courses":[{"title":"How to mentor","kind":"Course"}]}}',
  ],
  [
    'a fragment under a condition',
    `query ($b: Boolean!) { college(code: "agro") { ...Card @include(if: $b) } } ${CARD}`,
    { b: true },
    JSON.stringify({ college: AGRO }),
  ],
  [
    'a fragment on Query under a condition',
    `query ($b: Boolean!) { ...Q @skip(if: $b) } fragment Q on Query { college(code: "agro") { ...Card } } ${CARD}`,
    { b: false },
    JSON.stringify({ college: AGRO }),
  ],
  [
    'a list under an inline condition',
    'query ($b: Boolean!) { colleges { ... @skip(if: $b) { code } courses @include(if: $b) { title } } }',
    { b: false },
    '{"colleges":[{"code":"agro"},{"code":"med"}]}',
  ],
  [
    'a fragment spread twice, first under a condition',
    `query ($b: Boolean!) {
      a: college(code: "agro") { ...Card @include(if: $b) } b: college(code: "med") { ...Card }
    } ${CARD}`,
    { b: false },
    JSON.stringify({ a: {}, b: MED }),
  ],
  ['a root that is skipped whole', '{ courseCount @skip(if: true) }', {}, '{}'],
  ['a fragment that leaves nothing', '{ ...F } fragment F on Query { __typename @include(if: false) }', {}, '{}'],
  [
    'the schema beside data, in a fragment',
    '{ ...F courseCount } fragment F on Query { __schema { queryType { name } } __type(name: "Nobody") { name } }',
    {},
    '{"__schema":{"queryType":{"name":"Query"}},"__type":null,"courseCount":3}',
  ],
];

describe.each(FORMS)('a gateway with its subgraphs %s', (form) => {
  let hub: ToyHub;
  beforeAll(async () => {
    hub = await toyHub(form);
  });
  afterAll(() => hub.close());

  it.each(DOCUMENTS)('answers %s', async (_title, query, variables, data) => {
    const answer = await hub.gateway.execute({ query, variables });
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toBe(data);
    // Nobody else notices.
    expect(await hub.gateway.execute({ query: '{ courseCount }' })).toEqual({ data: { courseCount: 3 } });
  });

  it('refuses a condition that is null instead of leaving a hole', async () => {
    const query = 'query ($a: Boolean = true) { college(code: "agro") { code name @skip(if: $a) } }';
    const { data, errors } = await hub.gateway.execute({ query, variables: { a: null } });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('tells what was written beside a mutation that is refused', async () => {
    const query = 'mutation { rename(code: "med", name: "Medical College") { name } forbidden }';
    const { data, errors } = await hub.gateway.execute({ query });
    expect(data).toEqual({ rename: { name: 'Medical College' }, forbidden: null });
    expect(errors).toMatchObject([{ path: ['forbidden'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('does the same thing as often as it is asked to', async () => {
    const query = 'mutation { a: addCourse(title: "x") b: addCourse(title: "x") c: addCourse(title: "x") }';
    const { data } = await hub.gateway.execute({ query });
    expect(data).toEqual({ a: 2, b: 3, c: 4 });
  });

  it('places errors where the caller has the field', async () => {
    const query = '{ toString: refused x: broken colleges { code } }';
    const { data, errors } = await hub.gateway.execute({ query });
    expect(data).toMatchObject({ toString: null, x: null, colleges: [{ code: 'agro' }, { code: 'med' }] });
    expect(errors?.map(({ path }) => path)).toEqual([['toString'], ['x']]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, print, validate, visit, type DocumentNode } from 'graphql';
import { random } from '#kernel/random/random.js';
import { shapeOf } from './known-shapes.js';
import { toyHub, type ToyHub } from './testing/hub.js';

const SCHEMA = buildSchema(`
  type Query { college(code: String!): College colleges: [College!]! }
  type College { code: String! name(language: String): String! courses: [Course!]! }
  type Course { title: String! college: College! }
`);

const DOCUMENT = parse(`
  query ($code: String!) {
    one: college(code: $code) { code name courses { ...Card college { code name(language: "ru") } } }
    colleges { code label: name ...Whole }
  }
  fragment Card on Course { title }
  fragment Whole on College { courses { ...Card } }
`);

/** Keys of few letters, so that many fall together. */
function renamed(document: DocumentNode, seed: string): DocumentNode {
  const chance = random(seed);
  return visit(document, {
    Field(node) {
      if (!chance.chance(0.3)) return undefined;
      const alias = { kind: 'Name', value: chance.pick(['a', 'b', 'code', 'name', 'title']) } as const;
      return { ...node, alias };
    },
  });
}

const isValid = (document: DocumentNode): boolean => validate(SCHEMA, document).length === 0;

describe('the shape of a document', () => {
  it('is the same whatever the keys are called, and blanks', () => {
    const other = print(DOCUMENT).replace('one:', 'another:').replace('label: name', 'x: name').replaceAll('\n', ' ');
    expect(shapeOf(parse(other))).toBe(shapeOf(DOCUMENT));
  });

  it.each([
    ['a field', 'label: name', 'label: code'],
    ['an argument', '"ru"', '"en"'],
    ['a variable', '$code: String!', '$code: String'],
    ['a fragment', 'fragment Card on Course', 'fragment Card on College'],
    ['a spread', '...Whole', ''],
    ['a key that another field has', 'label: name', 'code: name'],
    ['a key that is no alias any more', 'label: name', 'name'],
  ])('is another one for %s', (_, from, to) => {
    const other = parse(print(DOCUMENT).replace(from, to));
    expect(print(other)).not.toBe(print(DOCUMENT));
    expect(shapeOf(other)).not.toBe(shapeOf(DOCUMENT));
  });

  it('tells those that are valid from those that are not', () => {
    const byShape = new Map<string, boolean>();
    let [again, refused] = [0, 0];
    for (let n = 0; n < 3_000; n += 1) {
      const document = renamed(DOCUMENT, `keys ${n}`);
      const [shape, valid] = [shapeOf(document), isValid(document)];
      if (byShape.has(shape)) again += 1;
      if (!valid) refused += 1;
      expect(byShape.get(shape) ?? valid).toBe(valid);
      byShape.set(shape, valid);
    }
    expect(again).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  });
});

describe('a gateway that knows a shape', () => {
  let hub: ToyHub;
  beforeAll(async () => {
    hub = await toyHub('in process');
  });
  afterAll(() => hub.close());

  it('answers others of it, and refuses what only looks like it', async () => {
    const ask = async (query: string) => JSON.parse(JSON.stringify(await hub.gateway.execute({ query })));
    const college = { name: 'Agrarian College', code: 'agro' };
    expect(await ask('{ college(code: "agro") { a: name code } }')).toEqual({
      data: { college: { a: college.name, code: college.code } },
    });
    expect(await ask('{ college(code: "agro") { b: name code } }')).toEqual({
      data: { college: { b: college.name, code: college.code } },
    });
    const { errors } = await ask('{ college(code: "agro") { code: name code } }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('conflict') }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, print, validate, visit, type DocumentNode } from 'graphql';
import { random } from '#kernel/random/random.js';
import { shapeOf } from './text-shape.js';

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

const TEXT = print(DOCUMENT);

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
  it('is the same whatever the keys are called', () => {
    const other = TEXT.replace('one:', 'another:').replace('label: name', 'x: name');
    expect(shapeOf(other).text).toBe(shapeOf(TEXT).text);
    expect(shapeOf(TEXT).keys).toEqual(['one', 'code', 'name', 'courses', 'college', 'colleges', 'label', 'title']);
    expect(shapeOf(other).keys).toEqual(['another', 'code', 'name', 'courses', 'college', 'colleges', 'x', 'title']);
  });

  it.each([
    ['{ a : name }', '{ b : name }', true],
    ['{ a\n,: name }', '{ on\n,: name }', true],
    ['{ ... on College { a: code } }', '{ ... on College { b: code } }', true],
    ['{ ... @include(if: true) { a: code } }', '{ ... @include(if: true) { b: code } }', true],
    ['{ college(code: "{ a: x }") { code } }', '{ college(code: "{ b: x }") { code } }', false],
    [String.raw`{ college(code: "\") { a: x") { code } }`, String.raw`{ college(code: "\") { b: x") { code } }`, false],
    ['{ college(code: """ a: """) { code } }', '{ college(code: """ b: """) { code } }', false],
    ['{ colleges { code } # a: it', '{ colleges { code } # b: it', false],
    ['{ a # of\n : name }', '{ b # of\n : name }', false],
    ['query ($a: Int) { x }', 'query ($b: Int) { x }', false],
    ['{ a(a: $a) }', '{ a(b: $a) }', false],
    ['{ ...A } fragment A on B { c }', '{ ...A } fragment A on C { c }', false],
    ['{ x @a }', '{ x @b }', false],
    ['{ x @a(b: 1) }', '{ x @a(c: 1) }', false],
    ['{ a: \u0000 }', '{ b: \u0000 }', false],
    ['{ a', '{ b', false],
  ])('tells keys from all else: %s and %s', (one, other, same) => {
    expect(shapeOf(one).text === shapeOf(other).text).toBe(same);
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
    const other = TEXT.replace(from, to);
    expect(other).not.toBe(TEXT);
    expect(shapeOf(other).text).not.toBe(shapeOf(TEXT).text);
  });

  it('tells those that are valid from those that are not', () => {
    const byShape = new Map<string, boolean>();
    let [again, refused] = [0, 0];
    for (let n = 0; n < 3_000; n += 1) {
      const document = renamed(DOCUMENT, `keys ${n}`);
      const [{ text: shape }, valid] = [shapeOf(print(document)), isValid(document)];
      if (byShape.has(shape)) again += 1;
      if (!valid) refused += 1;
      expect(byShape.get(shape) ?? valid).toBe(valid);
      byShape.set(shape, valid);
    }
    expect(again).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  });
});

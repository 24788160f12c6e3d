import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, print } from 'graphql';
import { shrink } from './shrink.js';

const schema = buildSchema(`
  type Query { a(first: Int): Node b: Node }
  type Node { id: ID! name: String next: Node }`);

const shrunk = async (text: string, isWrong: (text: string) => boolean): Promise<string> => {
  const smallest = await shrink(schema, parse(text), async (document) => isWrong(print(document)));
  return print(smallest).replaceAll(/\s+/g, ' ').trim();
};

describe('a wrong document', () => {
  it('is shrunk to what makes it wrong', async () => {
    const text = `query ($yes: Boolean!, $first: Int) {
      x: a(first: $first) @include(if: $yes) { id ...F next { name } }
      b { ...F }
    }
    fragment F on Node { name next { n: name ... on Node @skip(if: $yes) { id next { id } } } }`;
    expect(await shrunk(text, (one) => one.includes('id'))).toBe('{ b { id } }');
    expect(await shrunk(text, (one) => /fragment F[^]*name/.test(one))).toBe(
      '{ b { ...F } } fragment F on Node { name }',
    );
    expect(await shrunk(text, (one) => one.includes('@skip'))).toBe(
      'query ($yes: Boolean!) { b { ... on Node @skip(if: $yes) { id } } }',
    );
  });

  it('stays as it is where it can not be smaller', async () => {
    expect(await shrunk('{ a(first: 1) { id } }', (one) => one.includes('first'))).toBe('{ a(first: 1) { id } }');
  });
});

import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { brokenLimit, LIMITS } from './document-limits.js';

const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `x${i}: a`).join(' ')} }`;
const broken = (query: string) => brokenLimit(parse(query));

describe('brokenLimit', () => {
  it('allows up to the limit and not one more', () => {
    expect(broken(nested(LIMITS.depth))).toBeNull();
    expect(broken(nested(LIMITS.depth + 1))).toBe('depth');
    expect(broken(aliased(LIMITS.aliases))).toBeNull();
    expect(broken(aliased(LIMITS.aliases + 1))).toBe('aliases');
    expect(broken(`{ ${'a '.repeat(LIMITS.selections)} }`)).toBeNull();
    expect(broken(`{ ${'a '.repeat(LIMITS.selections + 1)} }`)).toBe('selections');
  });

  it('counts a fragment wherever it is spread', () => {
    const half = LIMITS.aliases / 2;
    const fragment = `fragment F on Q ${aliased(half)}`;
    expect(broken(`{ a { ...F } b { ...F } } ${fragment}`)).toBeNull();
    expect(broken(`{ a { ...F } b { ...F } c { ...F } } ${fragment}`)).toBe('aliases');
    const deep = `fragment F on Q { ${nested(LIMITS.depth - 1).slice(1, -1)} }`;
    expect(broken(`{ a { ...F } } ${deep}`)).toBeNull();
    expect(broken(`{ a { ... on Q { b { ...F } } } } ${deep}`)).toBe('depth');
  });

  it('sees through fragments that double each other, and through circles', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    expect(broken(`{ ...F0 } ${doubling} fragment F40 on Q { a }`)).toBe('selections');
    expect(broken('{ ...A } fragment A on Q { ...B a } fragment B on Q { ...A b }')).toBeNull();
  });

  it('looks at every operation of the document', () => {
    expect(broken(`query A { a } query B ${aliased(LIMITS.aliases + 1)}`)).toBe('aliases');
  });
});

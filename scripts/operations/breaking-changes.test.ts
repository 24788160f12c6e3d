import { describe, expect, it } from '@jest/globals';
import { breakingChanges } from './breaking-changes.js';

const RELEASED = `
  type Query { college(code: String, id: ID @deprecated(reason: "by code")): College region: Int @deprecated(reason: "x") }
  type College { name: String kind: Kind }
  enum Kind { OLD @deprecated(reason: "nobody is") NEW }
  input Of { year: Int @deprecated(reason: "always this one") code: String }
  type Mutation { touch(of: Of): Int }`;

describe('what breaks for clients of the last release', () => {
  it.each([
    ['a field that is gone', ['name: String kind', 'kind'], 'College.name was removed.'],
    ['an argument that is gone', ['code: String, id', 'id'], 'Query.college arg code was removed.'],
    ['a value that is gone', [' NEW', ''], 'NEW was removed from enum type Kind.'],
    [
      'an input that is required now',
      ['code: String }', 'code: String! }'],
      'Of.code changed type from String to String!.',
    ],
  ] as const)('is %s', (_what, [from, to], sentence) => {
    expect(breakingChanges(RELEASED, RELEASED.replace(from, to))).toEqual([sentence]);
  });

  it('is not what was going to leave, nor what came along', () => {
    const current = `
      type Query { college(code: String, by: Int): College }
      type College { name: String kind: Kind since: Int }
      enum Kind { NEW NEWEST }
      input Of { code: String also: Int }
      type Mutation { touch(of: Of): Int }`;
    expect(breakingChanges(RELEASED, current)).toEqual([]);
  });
});

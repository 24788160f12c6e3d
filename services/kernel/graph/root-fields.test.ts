import { describe, expect, it } from '@jest/globals';
import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, type GraphQLOutputType } from 'graphql';
import type { Actions } from '../session/actions.js';
import { ACTION } from './allow.js';
import { decideRootFields } from './root-fields.js';

const ACTIONS: Actions = { 'thing:read': 'EVERYBODY', 'thing:write': ['CURATOR'] };

/** Decides a schema whose query names the first action and whose mutation names the second, unless told otherwise. */
function decided(actions: Actions, query: string | null, mutation: string, type: GraphQLOutputType = GraphQLInt) {
  const root = (name: string, action: string | null) =>
    new GraphQLObjectType({
      name,
      fields: { thing: { type, extensions: action === null ? {} : { [ACTION]: action } } },
    });
  const schema = new GraphQLSchema({ query: root('Query', query), mutation: root('Mutation', mutation) });
  return decideRootFields({ name: 'things', actions }, schema);
}

describe('decideRootFields', () => {
  it('tells of each root field what it does and who may', () => {
    expect([...decided(ACTIONS, 'thing:read', 'thing:write')]).toEqual([
      ['Query.thing', { action: 'thing:read', allowed: 'EVERYBODY' }],
      ['Mutation.thing', { action: 'thing:write', allowed: ['CURATOR'] }],
    ]);
  });

  it('refuses a root field without an action, or with one that the subgraph does not list', () => {
    expect(() => decided(ACTIONS, null, 'thing:write')).toThrow('things: Query.thing names no action');
    expect(() => decided(ACTIONS, 'other:read', 'thing:write')).toThrow('things: Query.thing names no action');
    expect(() => decided(ACTIONS, 'toString', 'thing:write')).toThrow('things: Query.thing names no action');
  });

  it('refuses an action that no root field takes', () => {
    expect(() => decided(ACTIONS, 'thing:read', 'thing:read')).toThrow('things: no root field takes thing:write');
  });

  it('refuses a root field that may not be null', () => {
    const type = new GraphQLNonNull(GraphQLInt);
    expect(() => decided(ACTIONS, 'thing:read', 'thing:write', type)).toThrow('things: Query.thing must be nullable');
  });
});

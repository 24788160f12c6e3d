import { isNonNullType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { translateDatabaseError } from './database-errors.js';
import type { WritePath } from '../database/unit-of-work.js';
import type { Log } from '../log/log.js';
import { ACTIONS, may, type Action } from '../session/actions.js';
import { ACTION } from './allow.js';
import type { HubContext } from './context.js';
import { unauthenticated } from '../errors/hub-error.js';
import { forbidden } from './errors.js';

/** The action of each root field, by `Query.people`-like coordinates. */
export type RootActions = ReadonlyMap<string, Action>;

type Resolver = GraphQLFieldResolver<unknown, HubContext>;

const SIGN_IN = {
  ru: 'Для этого нужно войти: передайте токен в заголовке Authorization: Bearer ….',
  en: 'This needs a sign-in: send a token in the header Authorization: Bearer ….',
};

const rootTypes = (schema: GraphQLSchema) =>
  [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);

/** Reads the decision that each root field declares; a field without one is a mistake that stops the build. */
export function decideRootFields(subgraph: string, schema: GraphQLSchema): RootActions {
  const actions = new Map<string, Action>();
  for (const type of rootTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const action = field.extensions[ACTION] as Action | undefined;
      if (!action || !(action in ACTIONS)) {
        throw new Error(`${subgraph}: ${type.name}.${field.name} names no action; add @Allow('…') to it`);
      }
      // A non-null root field whose subgraph is away would take the other fields of the answer with it.
      if (isNonNullType(field.type)) {
        throw new Error(`${subgraph}: ${type.name}.${field.name} must be nullable`);
      }
      actions.set(`${type.name}.${field.name}`, action);
    }
  }
  return actions;
}

/**
 * Puts the decision in front of every root field, and a unit of work around every root field of Mutation: one
 * transaction, committed before its payload is answered.
 */
export function guardRootFields(
  schema: GraphQLSchema,
  actions: RootActions,
  writes: WritePath,
  { name, log }: { readonly name: string; readonly log: Log },
): void {
  for (const type of rootTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const action = actions.get(`${type.name}.${field.name}`);
      if (!action) continue; // _entities and _service belong to federation; rows behind them are guarded by the database
      const resolve = field.resolve as Resolver;
      const guarded: Resolver = (root, args, context, info) => {
        if (!may(context.session, action))
          throw context.session.actor === null ? unauthenticated(SIGN_IN) : forbidden();
        return resolve(root, args, context, info);
      };
      field.resolve = type.name === 'Mutation' ? inUnitOfWork(guarded, writes, name, log) : guarded;
    }
  }
}

function inUnitOfWork(resolve: Resolver, writes: WritePath, subgraph: string, log: Log): Resolver {
  return async (root, args, context, info) => {
    try {
      const payload = await writes.run(context.session, async (work) =>
        resolve(root, args, { ...context, work }, info),
      );
      // What was read before the change must not answer for what is asked after it.
      context.loaders.clear();
      return payload;
    } catch (error) {
      throw translateDatabaseError(error, subgraph, { mutation: true, log });
    }
  };
}

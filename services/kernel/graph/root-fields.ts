import { isNonNullType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { translateDatabaseError } from './database-errors.js';
import type { WritePath } from '../database/unit-of-work.js';
import type { Log } from '../log/log.js';
import { may, type Actions, type Allowed } from '../session/actions.js';
import { ACTION } from './allow.js';
import type { HubContext } from './context.js';
import { unauthenticated } from '../errors/hub-error.js';
import { forbidden } from './errors.js';

/** What a root field does, and who may. */
export interface RootAction {
  readonly action: string;
  readonly allowed: Allowed;
}

/** The action of each root field, by `Query.people`-like coordinates. */
export type RootActions = ReadonlyMap<string, RootAction>;

type Resolver = GraphQLFieldResolver<unknown, HubContext>;

const SIGN_IN = {
  ru: 'Для этого нужно войти: передайте токен в заголовке Authorization: Bearer ….',
  en: 'This needs a sign-in: send a token in the header Authorization: Bearer ….',
};

const rootTypes = (schema: GraphQLSchema) =>
  [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);

/**
 * Reads the decision that each root field declares. A field without one, and an action that no field takes, is a mistake
 * that stops the build.
 */
export function decideRootFields(
  { name, actions: list }: { readonly name: string; readonly actions: Actions },
  schema: GraphQLSchema,
): RootActions {
  const actions = new Map<string, RootAction>();
  for (const type of rootTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const action = field.extensions[ACTION];
      if (typeof action !== 'string' || !Object.hasOwn(list, action)) {
        throw new Error(`${name}: ${type.name}.${field.name} names no action of the subgraph; add @Allow('…') to it`);
      }
      // A non-null root field whose subgraph is away would take the other fields of the answer with it.
      if (isNonNullType(field.type)) {
        throw new Error(`${name}: ${type.name}.${field.name} must be nullable`);
      }
      actions.set(`${type.name}.${field.name}`, { action, allowed: list[action]! });
    }
  }
  const taken = new Set([...actions.values()].map(({ action }) => action));
  const idle = Object.keys(list).filter((action) => !taken.has(action));
  if (idle.length > 0) throw new Error(`${name}: no root field takes ${idle.join(', ')}; take it off the list`);
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
      const decided = actions.get(`${type.name}.${field.name}`);
      if (!decided) continue; // _entities and _service belong to federation; rows behind them are guarded by the database
      const resolve = field.resolve as Resolver;
      const guarded: Resolver = (root, args, context, info) => {
        if (!may(context.session, decided.allowed))
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

import type { FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { isData, type Data } from './merge.js';
import { UnknownPlan } from './unknown-plan.js';

/** Whether an object of the type `name` is of the type or one of the types of a condition. */
export function satisfies(schema: GraphQLSchema, name: unknown, condition: string): boolean {
  if (name === condition) return true;
  const type = schema.getType(String(name));
  const abstract = schema.getType(condition);
  return isObjectType(type) && isAbstractType(abstract) && schema.isSubType(abstract, type);
}

export type Path = readonly (string | number)[];

/** One place at which the entities of a plan's path stand. */
export type Step = { readonly field: string } | { readonly types: readonly string[] } | 'LIST';

export function compilePath(path: readonly FlattenNodePathSegment[]): Step[] {
  return path.map((segment) => {
    if (segment === '@') return 'LIST';
    return 'Field' in segment ? { field: segment.Field } : { types: segment.TypeCondition };
  });
}

/** Calls `found` with each entity that stands at the steps, from step `at` on, in the order of the data. */
export function visitEntities(
  schema: GraphQLSchema,
  data: unknown,
  steps: readonly Step[],
  found: (entity: Data, path: Path) => void,
  /** Left out where nobody wants to know the places: they are needed for errors alone. */
  path?: Path,
  at = 0,
): void {
  if (data === null || data === undefined) return;
  const step = steps[at];
  if (Array.isArray(data)) {
    const next = step === 'LIST' ? at + 1 : at;
    data.forEach((item, i) => visitEntities(schema, item, steps, found, path && [...path, i], next));
  } else if (step === undefined) {
    if (isData(data)) found(data, path ?? []);
  } else if (isData(data) && step !== 'LIST') {
    if ('field' in step) {
      visitEntities(schema, data[step.field], steps, found, path && [...path, step.field], at + 1);
    } else if (step.types.some((type) => satisfies(schema, data['__typename'], type))) {
      visitEntities(schema, data, steps, found, path, at + 1);
    }
  }
}

/**
 * Says what a subgraph needs to know of an entity: its key, and what it requires besides, which may be null. Null for
 * what isn't an entity or lacks its key.
 */
export type Representer = (entity: Data) => Data | null;

export function compileRequires(schema: GraphQLSchema, requires: readonly RequiresSelection[]): Representer {
  const pick = compilePicks(schema, requires);
  return (entity) => {
    const type = entity['__typename'];
    if (typeof type !== 'string') return null;
    const representation: Data = {};
    pick(entity, representation);
    let known = 0;
    for (const key in representation) if (key !== '__typename' && representation[key] !== null) known += 1;
    if (known === 0) return null;
    representation['__typename'] ??= type;
    return representation;
  };
}

type Pick = (from: Data, into: Data) => void;

function compilePicks(schema: GraphQLSchema, selections: readonly RequiresSelection[]): Pick {
  const picks = selections.map((selection) => compilePick(schema, selection));
  return (from, into) => {
    for (const pick of picks) pick(from, into);
  };
}

function compilePick(schema: GraphQLSchema, selection: RequiresSelection): Pick {
  if (selection.kind === 'Field' && selection.alias === undefined) {
    const { name, selections } = selection;
    if (!selections) {
      return (from, into) => {
        const value = from[name];
        if (value !== undefined) into[name] = value;
      };
    }
    const pick = compilePicks(schema, selections);
    return (from, into) => {
      const value = pickedFrom(from[name], pick);
      if (value !== undefined) into[name] = value;
    };
  }
  if (selection.kind === 'InlineFragment' && selection.skipIf === undefined && selection.includeIf === undefined) {
    const { typeCondition } = selection;
    const pick = compilePicks(schema, selection.selections);
    return (from, into) => {
      const type = from['__typename'];
      if (type === undefined || satisfies(schema, type, typeCondition)) pick(from, into);
    };
  }
  throw new UnknownPlan();
}

function pickedFrom(value: unknown, pick: Pick): unknown {
  if (Array.isArray(value)) return value.map((item) => pickedFrom(item, pick));
  if (!isData(value)) return value;
  const picked: Data = {};
  pick(value, picked);
  return picked;
}

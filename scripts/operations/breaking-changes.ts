import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  specifiedScalarTypes,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';

/**
 * What clients of the last release would stumble over in this graph, a sentence each. What that release had marked as
 * leaving (`@deprecated`, with a reason) may be gone.
 */
export function breakingChanges(released: string, current: string): string[] {
  const before = buildSchema(released);
  const announced = announcedRemovals(before);
  return findBreakingChanges(before, buildSchema(current))
    .map(({ description }) => description)
    .filter((sentence) => !announced.has(sentence))
    .sort();
}

interface Leaving {
  readonly deprecationReason?: string | null | undefined;
}

const isLeaving = ({ deprecationReason }: Leaving): boolean => deprecationReason != null;

/** The sentences by which graphql-js tells of removals that break nothing: of what is deprecated, and of what comes with it. */
function announcedRemovals(schema: GraphQLSchema): ReadonlySet<string> {
  const sentences = new Set(
    specifiedScalarTypes.map(({ name }) => `Standard scalar ${name} was removed because it is not referenced anymore.`),
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) {
      for (const value of type.getValues()) {
        if (isLeaving(value)) sentences.add(`${value.name} was removed from enum type ${type.name}.`);
      }
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const { name, args, ...field } of Object.values(type.getFields())) {
        if (isLeaving(field)) sentences.add(`${type.name}.${name} was removed.`);
        for (const arg of args) if (isLeaving(arg)) sentences.add(`${type.name}.${name} arg ${arg.name} was removed.`);
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (isLeaving(field)) sentences.add(`${type.name}.${field.name} was removed.`);
      }
    }
  }
  return sentences;
}

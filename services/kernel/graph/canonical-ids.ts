import {
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { canonicalId, isId } from './ids.js';

const canonical = (value: string): string => (isId(value) ? canonicalId(value) : value);

/** ID as graphql-js reads it, and an id of the hub as the database writes it. */
const CanonicalId = new GraphQLScalarType<string, string>({
  ...GraphQLID.toConfig(),
  parseValue: (value) => canonical(GraphQLID.parseValue(value)),
  parseLiteral: (node, variables) => canonical(GraphQLID.parseLiteral(node, variables)),
});

/**
 * Has a schema read ids in one way however a client writes them. It is the one place where their capitals go, so that
 * all that is behind it may compare ids as texts. Building a schema from SDL leaves no other way in: the standard types
 * are always those of graphql-js, which all schemas of the process share.
 */
export function readCanonicalIds(schema: GraphQLSchema): void {
  schema.getTypeMap()[GraphQLID.name] = CanonicalId;
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(readCanonical);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) [field, ...field.args].forEach(readCanonical);
  }
}

function readCanonical(place: { type: GraphQLType }): void {
  place.type = withCanonicalId(place.type);
}

function withCanonicalId(type: GraphQLType): GraphQLType {
  if (isNonNullType(type)) return new GraphQLNonNull(withCanonicalId(type.ofType) as never);
  if (isListType(type)) return new GraphQLList(withCanonicalId(type.ofType));
  return type === GraphQLID ? CanonicalId : type;
}

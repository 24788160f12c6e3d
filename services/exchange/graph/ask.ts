import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** A root field is empty only where the graph tells of an error, and for that a client throws. */
type Whole<Data> = { readonly [Field in keyof Data]: NonNullable<Data[Field]> };

/** Asks one of the operations of this service; what goes in and what comes out is typed by the graph. */
export function ask<Data, Variables extends Record<string, unknown>>(
  graph: GraphClient,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Whole<Data>> {
  return graph.ask<Whole<Data>>(operation.toString(), variables);
}

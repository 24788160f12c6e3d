import { getNamedType, type GraphQLSchema } from 'graphql';

const QUERY =
  'All that can be asked. A field that fails is null, and the error says why; the others are answered. A row ' +
  'that the caller may not see is left out of lists, and null where it would stand alone.';

const MUTATION =
  'All that can be changed. Fields are done one after another, each by itself: one that fails is null, and what others ' +
  'have changed stays changed. Rows that break a rule are told of as problems beside those that were taken.';

/** Says what every subgraph would have to say again: what the roots are, and that an `input` is what its type says. */
export function describe(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = QUERY;
  if (!mutation) return;
  mutation.description = MUTATION;
  for (const { args } of Object.values(mutation.getFields())) {
    for (const argument of args) argument.description ??= getNamedType(argument.type).description;
  }
}

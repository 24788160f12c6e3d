import type { GraphQLSchema } from 'graphql';
import { fill } from '../i18n/messages.js';
import type { HubContext } from './context.js';
import type { HubError } from '../errors/hub-error.js';
import { badUserInput } from './errors.js';
import { canonicalId, isId } from './ids.js';

/** An entity by its key: the same for all, an id. */
interface Representation {
  readonly __typename: string;
  readonly id: string;
}

/** Finds all entities of one type at once; null where there is no such entity or the session may not see it. */
export type ReferenceResolver = (
  representations: readonly Representation[],
  context: HubContext,
) => Promise<readonly (object | null)[]> | readonly (object | null)[];

export type References = Readonly<Record<string, ReferenceResolver>>;

/**
 * Replaces the one-by-one `_entities` resolver by one call per type. A page of 50 colleges asked for by a gateway is
 * then one call and one statement, without 50 promises in between. A representation that names no entity is an error
 * at its own place, and the others are answered.
 */
export function resolveEntitiesInBulk(schema: GraphQLSchema, references: References): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (!field) return;
  field.resolve = async (_root, args: { representations: readonly unknown[] }, context: HubContext) => {
    const representations = args.representations.map((given) => representationOf(given, references));
    const answer = representations.map((one) => (one instanceof Error ? (one as object) : null));
    const sound = [...representations.keys()].filter((i) => answer[i] === null);
    const byType = Map.groupBy(sound, (i) => (representations[i] as Representation).__typename);
    await Promise.all(
      [...byType].map(async ([typename, positions]) => {
        const found = await references[typename]!(
          positions.map((i) => representations[i] as Representation),
          context,
        );
        // A copy with its type name: repositories may hand out shared or frozen rows.
        positions.forEach((position, i) => {
          const entity = found[i];
          answer[position] = entity ? { ...entity, __typename: typename } : null;
        });
      }),
    );
    return answer;
  };
}

/** What a representation says, with its id as the database writes it; else what is wrong with it. */
function representationOf(given: unknown, references: References): Representation | HubError {
  const { __typename, id } = (given ?? {}) as { __typename?: unknown; id?: unknown };
  if (typeof __typename !== 'string' || !Object.hasOwn(references, __typename)) {
    const text = {
      ru: 'Здесь таких объектов нет. Есть: {types}.',
      en: 'There are no such entities here. There are: {types}.',
    };
    return badUserInput(fill(text, { types: Object.keys(references).sort().join(', ') }));
  }
  if (!isId(id)) {
    return badUserInput({
      ru: 'Объект называют по его id, это UUID; здесь его нет или он записан иначе.',
      en: 'An entity is named by its id, which is a UUID; here it is missing or written otherwise.',
    });
  }
  return { __typename, id: canonicalId(id) };
}

/** For entities that a subgraph extends and has no table of: the key is all there is to know. */
export const byKeyAlone: ReferenceResolver = (representations) => representations.map(({ id }) => ({ id }));

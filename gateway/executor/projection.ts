import { GraphQLError, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { incompleteAnswer } from '#kernel/graph/errors.js';
import { TooMuch } from '../bounded-json.js';
import type { AnswerKeys } from './answer-keys.js';
import type { Path } from './entities.js';
import { bytesOf, CLOSED, JsonBytes } from './json-bytes.js';
import type { Data } from './merge.js';
import type { Selected } from './selected.js';
import { BUBBLING, Notes, objectShape, type Place, type Shape } from './shape.js';

/** What the subgraphs said. */
interface Said {
  readonly data: Data;
  readonly errors: readonly GraphQLError[];
  /** Entities that there are none of for the caller: each is null as a whole where it lacks what may not be null. */
  readonly absent: ReadonlySet<Data>;
}

/** Makes answers: exactly the fields that were asked for, under the caller's keys, in their order. */
export interface Projection {
  /**
   * The whole answer as JSON, of what subgraphs said without an error. Null where something isn't as it has to be, or is
   * more than so many characters: what errors come of that is told by `answer` and by whoever writes that.
   */
  write(data: Data, keys: AnswerKeys, most: number): Buffer | null;
  /** Nulls where none may be become errors, unless one of those that there are tells why already. */
  answer(said: Said, keys: AnswerKeys): { data: Data | null; errors: GraphQLError[] };
}

/** Where answers are written, each at once and none while another is. */
const BYTES = new JsonBytes();
const BEFORE_DATA = bytesOf('{"data":');

/** Compiles what makes the answer of the data that subgraphs gave, which has keys of our own and type names besides. */
export function compileProjection(selected: Selected, operation: OperationDefinitionNode): Projection {
  const root = selected.schema.getRootType(operation.operation)!;
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const shape = objectShape(selected, root, [operation.selectionSet], root.name, isMutation);
  const finished = (answer: unknown) => (answer === BUBBLING ? null : (answer as Data));
  return {
    write(data, keys, most) {
      BYTES.begin(most);
      BYTES.ascii(BEFORE_DATA);
      try {
        if (!shape.write(data, BYTES, keys)) return null;
        BYTES.ascii(CLOSED);
        return BYTES.taken();
      } catch (error) {
        if (error instanceof TooMuch) return null;
        throw error;
      }
    },
    answer({ data, errors: given, absent }, keys) {
      const errors = given.flatMap((error) => atCallersPlaces(shape, data, keys, error));
      const notes = new Notes(keys, absent);
      const answer = finished(shape.project(data, notes, undefined));
      if (notes.count > 0) errors.push(...unexplainedNulls(shape, data, new Notes(keys, absent, []), errors));
      return { data: answer, errors };
    },
  };
}

function atCallersPlaces(shape: Shape, data: Data, keys: AnswerKeys, error: GraphQLError): GraphQLError[] {
  const { path, message, extensions, originalError } = error;
  if (path === undefined) return [error];
  const places = shape.places(data, path, keys);
  return places.map((place) => new GraphQLError(message, { path: place, extensions, originalError }));
}

function unexplainedNulls(shape: Shape, data: Data, notes: Notes, errors: readonly GraphQLError[]): GraphQLError[] {
  shape.project(data, notes, undefined);
  const unexplained = notes
    .misfits!.map(({ coordinate, place }) => ({ coordinate, path: pathOf(place) }))
    .filter(({ path }) => !errors.some((error) => error.path === undefined || touches(error.path, path)));
  return unexplained.map(({ coordinate, path }) => {
    const originalError = incompleteAnswer(coordinate);
    return new GraphQLError(originalError.message, { path, originalError, extensions: originalError.extensions });
  });
}

function pathOf(place: Place | undefined): Path {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at; at = at.within) path.push(at.key);
  return path.reverse();
}

/** Whether one path leads to the other, as far as it goes. A subgraph that is away can't say which row of a list it was. */
function touches(one: Path, other: Path): boolean {
  const rows = one.some((key) => typeof key === 'number');
  const [a, b] = [one, other].map((path) => (rows ? path : path.filter((key) => typeof key === 'string')));
  return a!.slice(0, b!.length).every((key, i) => key === b![i]);
}

import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { AnswerKeys } from './answer-keys.js';
import type { Path } from './entities.js';
import { metaField } from './introspection.js';
import { bytesOf, CLOSED, type JsonBytes } from './json-bytes.js';
import { isData, type Data } from './merge.js';
import { below, collectFields, dependsOnType, type Selected } from './selected.js';

/**
 * Where a value that may not be null is null after all: whatever holds it becomes null instead (GraphQL specification,
 * 6.4.4, handling execution errors).
 */
export const BUBBLING = Symbol('null where none may be');

/** A place in the answer, from the innermost key outwards. */
export interface Place {
  readonly key: string | number;
  readonly within: Place | undefined;
}

/** What is noted while an answer is made: where a subgraph gave nothing, or nothing of the kind, that had to be there. */
export class Notes {
  count = 0;

  /** @param misfits takes their places; for a second time round, when there are some, since places cost */
  constructor(
    readonly keys: AnswerKeys,
    private readonly absent: ReadonlySet<Data>,
    readonly misfits?: { readonly coordinate: string; readonly place: Place | undefined }[],
  ) {}

  add(coordinate: string, place: Place | undefined): void {
    this.count += 1;
    this.misfits?.push({ coordinate, place });
  }

  /** Takes back what was noted within an object that turns out to be absent; tells whether it is. */
  forgive(object: Data, before: number): boolean {
    if (!this.absent.has(object)) return false;
    this.count = before;
    if (this.misfits) this.misfits.length = before;
    return true;
  }

  /** The place of a key, where anybody wants to know it. */
  at(key: string | number, within: Place | undefined): Place | undefined {
    return this.misfits && { key, within };
  }
}

/** Makes a part of the answer of what the subgraphs said. */
export interface Shape {
  /** Writes it where all is as it has to be; else tells that it isn't, and what was written so far is of no use. */
  readonly write: (value: unknown, out: JsonBytes, keys: AnswerKeys) => boolean;
  readonly project: (value: unknown, notes: Notes, place: Place | undefined) => unknown;
  /** Where in the answer that is which stands at a path of the subgraphs' data: an object may be wanted several times. */
  readonly places: (value: unknown, path: Path, keys: AnswerKeys) => Path[];
}

const NO_FIELDS = bytesOf('{}');

function shapeOf(selected: Selected, type: GraphQLOutputType, sets: readonly SelectionSetNode[], of: string): Shape {
  if (isNonNullType(type)) return nonNull(shapeOf(selected, type.ofType, sets, of), of);
  const shape = isListType(type) ? listShape(selected, type.ofType, sets, of) : namedShape(selected, type, sets, of);
  return {
    write(value, out, keys) {
      if (value !== null && value !== undefined) return shape.write(value, out, keys);
      out.null();
      return true;
    },
    project(value, notes, place) {
      if (value === null || value === undefined) return null;
      const shaped = shape.project(value, notes, place);
      return shaped === BUBBLING ? null : shaped;
    },
    places: (value, path, keys) => shape.places(value, path, keys),
  };
}

function nonNull(shape: Shape, coordinate: string): Shape {
  return {
    write: (value, out, keys) => value !== null && value !== undefined && shape.write(value, out, keys),
    project(value, notes, place) {
      const before = notes.count;
      const shaped = shape.project(value, notes, place);
      if (shaped !== null) return shaped;
      // What became null for something below it has been noted there.
      if (notes.count === before) notes.add(coordinate, place);
      return BUBBLING;
    },
    places: (value, path, keys) => shape.places(value, path, keys),
  };
}

function listShape(
  selected: Selected,
  of: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  coordinate: string,
): Shape {
  const named = getNamedType(of);
  // Subgraphs have checked their own leaves.
  if (isLeafType(named) && !isEnumType(named)) return LEAF;
  const shape = shapeOf(selected, of, sets, coordinate);
  return {
    write(value, out, keys) {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) {
        out.beforeItem(i);
        if (!shape.write(value[i], out, keys)) return false;
      }
      out.afterItems(value.length);
      return true;
    },
    project(value, notes, place) {
      if (!Array.isArray(value)) return misfit(notes, coordinate, place);
      const rows = new Array<unknown>(value.length);
      for (let i = 0; i < value.length; i++) {
        const row = shape.project(value[i], notes, notes.at(i, place));
        if (row === BUBBLING) return BUBBLING;
        rows[i] = row;
      }
      return rows;
    },
    places(value, path, keys) {
      const [row, ...rest] = path;
      if (typeof row !== 'number') return shape.places(undefined, path, keys);
      const item: unknown = Array.isArray(value) ? value[row] : undefined;
      return shape.places(item, rest, keys).map((place) => [row, ...place]);
    },
  };
}

/** Writes a value as it is. */
function writeValue(value: unknown, out: JsonBytes): boolean {
  out.value(value);
  return true;
}

const LEAF: Shape = { write: writeValue, project: (value) => value, places: (_, path) => [path] };

function misfit(notes: Notes, coordinate: string, place: Place | undefined): null {
  notes.add(coordinate, place);
  return null;
}

function namedShape(
  selected: Selected,
  type: Exclude<GraphQLOutputType, { ofType: unknown }>,
  sets: readonly SelectionSetNode[],
  of: string,
): Shape {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return {
      write: (value, out) => values.has(value) && writeValue(value, out),
      project: (value, notes, place) => (values.has(value) ? value : misfit(notes, of, place)),
      places: LEAF.places,
    };
  }
  if (isObjectType(type)) return objectShape(selected, type, sets, of);
  return isCompositeType(type) ? abstractShape(selected, type, sets, of) : LEAF;
}

function abstractShape(
  selected: Selected,
  type: Exclude<GraphQLCompositeType, GraphQLObjectType>,
  sets: readonly SelectionSetNode[],
  of: string,
): Shape {
  if (isInterfaceType(type) && !dependsOnType(selected, type, sets)) return objectShape(selected, type, sets, of);
  const shapes = new Map<unknown, Shape>();
  const shapeFor = (value: unknown): Shape => {
    const name = isData(value) ? value['__typename'] : undefined;
    let shape = shapes.get(name);
    if (!shape) {
      const concrete = selected.schema.getType(String(name));
      shape = isObjectType(concrete) ? objectShape(selected, concrete, sets, of) : unknownShape(of);
      shapes.set(name, shape);
    }
    return shape;
  };
  return {
    write: (value, out, keys) => shapeFor(value).write(value, out, keys),
    project: (value, notes, place) => shapeFor(value).project(value, notes, place),
    places: (value, path, keys) => shapeFor(value).places(value, path, keys),
  };
}

const unknownShape = (of: string): Shape => ({
  write: () => false,
  project: (_, notes, place) => misfit(notes, of, place),
  places: LEAF.places,
});

/** The shape of an object of which these fields are asked for. */
export function objectShape(
  selected: Selected,
  type: GraphQLObjectType | GraphQLInterfaceType,
  sets: readonly SelectionSetNode[],
  of: string,
  isMutation = false,
): Shape {
  const numbers: number[] = [];
  const sources: string[] = [];
  const shapes: Shape[] = [];
  for (const [key, nodes] of collectFields(selected, type, sets)) {
    const [node] = nodes;
    const name = node.name.value;
    const meta = metaField(name);
    const field = meta ?? type.getFields()[name];
    numbers.push(selected.numbers.of(key));
    sources.push(field ? selected.keys.of(node, field.type, isMutation) : name);
    if (!field) shapes.push({ ...LEAF, write: (_, out) => writeValue(type.name, out), project: () => type.name });
    else if (meta) shapes.push({ ...LEAF, project: (value) => value ?? null });
    else shapes.push(shapeOf(selected, field.type, below(nodes), `${type.name}.${name}`));
  }
  return {
    write(value, out, keys) {
      if (!isData(value)) return false;
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i]!;
        out.ascii(i === 0 ? keys.opening(number) : keys.following(number));
        if (!shapes[i]!.write(value[sources[i]!], out, keys)) return false;
      }
      out.ascii(numbers.length === 0 ? NO_FIELDS : CLOSED);
      return true;
    },
    project(value, notes, place) {
      if (!isData(value)) return misfit(notes, of, place);
      const before = notes.count;
      const object: Data = notes.keys.object();
      for (let i = 0; i < numbers.length; i++) {
        const key = notes.keys.name(numbers[i]!);
        const shaped = shapes[i]!.project(value[sources[i]!], notes, notes.at(key, place));
        if (shaped === BUBBLING) return notes.forgive(value, before) ? null : BUBBLING;
        object[key] = shaped;
      }
      return object;
    },
    places(value, path, keys) {
      const [source, ...rest] = path;
      if (source === undefined) return [path];
      const places = numbers.flatMap((number, i) => {
        if (sources[i] !== source) return [];
        const below = shapes[i]!.places(isData(value) ? value[source] : undefined, rest, keys);
        return below.map((place) => [keys.name(number), ...place]);
      });
      // What the caller didn't ask for, such as the key of an entity, failed within this object.
      return places.length > 0 ? places : [[]];
    },
  };
}

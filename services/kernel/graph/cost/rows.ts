import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';
import { Directive } from 'type-graphql';

/**
 * How a schema says of a list without pages how long it gets. It stands in the SDL of a subgraph, so whoever has the
 * text can tell what a document may cost; composition leaves it out of what clients see.
 */
export const ROWS_SDL = `"How many rows a list is taken to have; several multiply."
directive @rows(
  "Rows, when nothing else says more."
  each: Int! = 1
  "Argument by whose length the list grows."
  by: String
  "Its length when it is left out."
  absent: Int! = 1
  "The list grows by \`each\` when the argument holds this value, and not at all otherwise."
  holding: String
) repeatable on FIELD_DEFINITION`;

/** One factor of the length of a list. */
export interface RowsFactor {
  readonly each: number;
  readonly by?: string | undefined;
  readonly absent: number;
  readonly holding?: string | undefined;
}

/** Says how many rows a list without pages is taken to have; several decorators multiply. */
export function Rows(factor: Partial<RowsFactor>): MethodDecorator & PropertyDecorator {
  const args = Object.entries(factor).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return Directive(`@rows(${args.join(', ')})`);
}

/** What the subgraphs say of their lists, by `Query.kpi`-like coordinates. */
export type DeclaredRows = ReadonlyMap<string, readonly RowsFactor[]>;

export function declaredRows(sdls: readonly string[]): DeclaredRows {
  const declared = new Map<string, RowsFactor[]>();
  for (const sdl of sdls) {
    for (const type of parse(sdl, { noLocation: true }).definitions) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
      for (const { name, directives = [] } of type.fields ?? []) {
        const factors = directives.filter((directive) => directive.name.value === 'rows').map(factorOf);
        if (factors.length > 0) declared.set(`${type.name.value}.${name.value}`, factors);
      }
    }
  }
  return declared;
}

function factorOf({ arguments: args = [] }: ConstDirectiveNode): RowsFactor {
  const given = Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
  return { each: 1, absent: 1, ...given };
}

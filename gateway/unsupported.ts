import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** A subgraph, read. */
interface Definitions {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

type Holder =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

/**
 * Reasons why subgraphs that compose would be answered wrongly all the same: what the composition and the query planner
 * (0.27 and 0.0.38) let through and lose data of. Better to hear of it at the start than to miss it in an answer.
 */
export function unsupported(subgraphs: readonly Definitions[]): string[] {
  return [...subgraphs.flatMap(requirements), ...unionsApart(subgraphs)];
}

function requirements({ name, typeDefs }: Definitions): string[] {
  const reasons: string[] = [];
  const isA = federationDirectives(typeDefs);
  const interfaces = new Set(
    holdersIn(typeDefs).flatMap((type) => (directive(type, isA('interfaceObject')) ? [type.name.value] : [])),
  );
  for (const type of holdersIn(typeDefs)) {
    for (const field of type.fields ?? []) {
      const required = directive(field, isA('requires'));
      if (!required) continue;
      const coordinate = `${type.name.value}.${field.name.value}`;
      if (interfaces.has(type.name.value)) {
        reasons.push(
          `${name}: ${coordinate} is a field of an @interfaceObject and has @requires, and what it requires would not ` +
            'be asked for. Give the field to each type of the interface instead.',
        );
      }
      const [fields] = required.arguments ?? [];
      if (fields?.value.kind === Kind.STRING && fields.value.value.includes('...')) {
        reasons.push(
          `${name}: ${coordinate} requires by a fragment, and would not be told what the object is. Require fields that ` +
            'every type of it has.',
        );
      }
    }
  }
  return reasons;
}

/** Fields that several subgraphs give, of which each knows other types: those that not all of them know would be lost. */
function unionsApart(subgraphs: readonly Definitions[]): string[] {
  const seen = new Map<string, { subgraph: string; members: string; type: string }>();
  const reasons: string[] = [];
  for (const { name, typeDefs } of subgraphs) {
    const unions = unionsIn(typeDefs);
    const isA = federationDirectives(typeDefs);
    for (const type of holdersIn(typeDefs)) {
      for (const field of type.fields ?? []) {
        if (directive(field, isA('external'))) continue;
        const of = namedType(field.type).name.value;
        const members = unions.get(of);
        const coordinate = `${type.name.value}.${field.name.value}`;
        const here = { subgraph: name, type: of, members: members ? [...members].sort().join(' | ') : '' };
        const there = seen.get(coordinate);
        seen.set(coordinate, there ?? here);
        if (!there || there.members === here.members) continue;
        const shown = ({ type, members }: typeof here) => (members ? `${type} (${members})` : type);
        reasons.push(
          `${coordinate} is ${shown(there)} in ${there.subgraph} and ${shown(here)} in ${name}: objects of a type that ` +
            'only one of them knows would be lost. Give it the same union with the same members in both.',
        );
      }
    }
  }
  return reasons;
}

function unionsIn(typeDefs: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  const unions = new Map<string, Set<string>>();
  for (const one of typeDefs.definitions) {
    if (one.kind !== Kind.UNION_TYPE_DEFINITION && one.kind !== Kind.UNION_TYPE_EXTENSION) continue;
    const members = unions.get(one.name.value) ?? new Set();
    for (const member of one.types ?? []) members.add(member.name.value);
    unions.set(one.name.value, members);
  }
  return unions;
}

function holdersIn({ definitions }: DocumentNode): Holder[] {
  return definitions.filter(
    (one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ||
      one.kind === Kind.OBJECT_TYPE_EXTENSION ||
      one.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      one.kind === Kind.INTERFACE_TYPE_EXTENSION,
  );
}

type IsDirective = (name: string) => boolean;

/** Tells the directives of federation under whatever name a subgraph imports them. */
function federationDirectives(typeDefs: DocumentNode): (name: string) => IsDirective {
  const renamed = new Map<string, string>();
  visit(typeDefs, {
    ObjectValue({ fields }) {
      const texts = new Map(
        fields.map(({ name, value }) => [name.value, value.kind === Kind.STRING ? value.value.replace('@', '') : '']),
      );
      const [name, as] = [texts.get('name'), texts.get('as')];
      if (name && as) renamed.set(as, name);
    },
  });
  return (name) => (given) => given === name || given === `federation__${name}` || renamed.get(given) === name;
}

function directive(
  { directives = [] }: Holder | FieldDefinitionNode,
  isIt: IsDirective,
): ConstDirectiveNode | undefined {
  return directives.find(({ name }) => isIt(name.value));
}

function namedType(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : namedType(type.type);
}

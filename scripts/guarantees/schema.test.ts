import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, visit, type ASTNode, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { printedSchema } from '../commands/schema.js';

const files = [...printedSchema()];

it.each(files)('schema/%s equals what the code prints', async (name, text) => {
  expect(await readFile(`schema/${name}`, 'utf8')).toBe(text);
});

/** Definitions that say what they are: types, fields, arguments, inputs and enum values. */
const DESCRIBED = /^(Object|InputObject|Enum|Field|InputValue|EnumValue).*Definition$/;

function undescribed(sdl: string): string[] {
  const silent: string[] = [];
  visit(parse(sdl), {
    enter(node: ASTNode) {
      if (!DESCRIBED.test(node.kind) || !('description' in node) || node.description || !('name' in node)) return;
      if (node.name) silent.push(`${node.kind} ${node.name.value}`);
    },
  });
  return silent;
}

it.each(files.filter(([name]) => name.endsWith('.graphql') && name !== 'supergraph.graphql'))(
  'schema/%s describes all that it offers',
  (_name, sdl) => {
    expect(undescribed(sdl)).toEqual([]);
  },
);

const api = parse(files.find(([name]) => name === 'api.graphql')![1]);

/** The fields that take arguments, inputs of mutations aside: `Type.field` to the field. */
function fieldsWithArguments(): [string, FieldDefinitionNode][] {
  const types = api.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  return types
    .filter(({ name }) => name.value !== 'Mutation')
    .flatMap(({ name, fields = [] }) =>
      fields.map((field): [string, FieldDefinitionNode] => [`${name.value}.${field.name.value}`, field]),
    );
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/** Nullable arguments of lists that take one value all the same, with why. */
const ONE_VALUE: Readonly<Record<string, string>> = {
  'College.courses.year': 'trainedMentors is of that one year',
  'Query.surveyCampaigns.year': 'surveys are of one year, which their people are of',
  'Query.mentorBase.stays': 'a way of reading the base',
  'Query.menteeBase.stays': 'a way of reading the base',
  'Query.mentorBase.frequency': 'the least of an order',
};

describe('arguments of fields', () => {
  const codes = new Set([
    'AcademicYear',
    ...api.definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [])),
  ]);
  const all = fieldsWithArguments().flatMap(([field, { type, arguments: given = [] }]) =>
    given.map((argument) => ({ field, type, name: argument.name.value, of: argument.type })),
  );

  it('name a region by its code, as `region`, and text as people type it `search`', () => {
    const astray = all.filter(({ name }) => /^region(?=.)|^(name|text)$/.test(name));
    expect(astray.map(({ field, name }) => `${field}.${name}`)).toEqual([]);
  });

  it('are lists with a plural name where they narrow a list', () => {
    const narrowing = all.filter(
      ({ type, of }) => /Connection$/.test(nameOf(type)) && (isList(of) || codes.has(nameOf(of))),
    );
    const single = narrowing.filter(({ of }) => !isList(of) && of.kind !== Kind.NON_NULL_TYPE);
    expect(single.map(({ field, name }) => `${field}.${name}`).sort()).toEqual(Object.keys(ONE_VALUE).sort());
    const lists = narrowing.filter(({ of }) => isList(of));
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter(({ name }) => !name.endsWith('s')).map(({ field, name }) => `${field}.${name}`)).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { parse, visit, type ASTNode } from 'graphql';
import { printedSchema } from '../commands/schema.js';

const files = [...printedSchema()];

it.each(files)('schema/%s equals what the code prints', async (name, text) => {
  expect(await readFile(`schema/${name}`, 'utf8')).toBe(text);
});

/** Definitions that say what they are: types, fields, arguments, inputs and enum values. */
const DESCRIBED = /^(Object|InputObject|Enum|Field|InputValue|EnumValue).*Definition$/;

/** The roots are described by their fields, and the one argument of a mutation by its type. */
const UNDERSTOOD = new Set(['Query', 'Mutation', 'input']);

function undescribed(sdl: string): string[] {
  const silent: string[] = [];
  visit(parse(sdl), {
    enter(node: ASTNode) {
      if (!DESCRIBED.test(node.kind) || !('description' in node) || node.description || !('name' in node)) return;
      if (node.name && !UNDERSTOOD.has(node.name.value)) silent.push(`${node.kind} ${node.name.value}`);
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

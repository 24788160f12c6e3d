import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { printedSchema } from '../commands/schema.js';

const files = [...printedSchema()];

it.each(files)('schema/%s equals what the code prints', async (name, text) => {
  expect(await readFile(`schema/${name}`, 'utf8')).toBe(text);
});
